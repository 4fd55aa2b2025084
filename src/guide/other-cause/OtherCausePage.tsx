import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { ClinicNote } from '../parts/ClinicNote.tsx';
import { LinkGroups } from '../parts/LinkGroups.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CheckFirst, RedFlagCards } from '../parts/RedFlags.tsx';
import { Section } from '../parts/Section.tsx';
import { SourcedText } from '../parts/SourcedText.tsx';
import { SourcesSection } from '../parts/SourcesSection.tsx';

/** What else may explain such pain: what it is, and what it has been linked to. */
export function OtherCausePage({ id }: { readonly id: string }) {
  const { index } = useExplorer();
  const detail = useDetail('other-cause', id);
  const cause = index.otherCauses.find((each) => each.id === id);
  if (!cause) return null;
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{cause.names.plain}</PageHeading>
        <p className="lead">{cause.summary}</p>
      </header>
      <ClinicNote id={cause.id} />
      <Awaited text={detail}>
        {(ready) => (
          <>
            <CheckFirst flags={ready.redFlags} />
            <Section id="what" title={words('section.what')}>
              <SourcedText texts={ready.entry.whatItIs} sources={ready.sources} />
            </Section>
            {ready.links.length > 0 ? (
              <Section id="leads" title={words('cause.leads')}>
                <LinkGroups links={ready.links} end="to" />
              </Section>
            ) : null}
            {ready.redFlags.length > 0 ? (
              <Section id="help" title={words('section.help')}>
                <RedFlagCards flags={ready.redFlags} />
              </Section>
            ) : null}
            <SourcesSection detail={ready} />
          </>
        )}
      </Awaited>
    </article>
  );
}
