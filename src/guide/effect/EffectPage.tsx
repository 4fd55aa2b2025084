import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import type { EffectDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { WhatHelps } from '../condition/WhatHelps.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { ClinicNote } from '../parts/ClinicNote.tsx';
import { LinkGroups } from '../parts/LinkGroups.tsx';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CheckFirst, RedFlagCards } from '../parts/RedFlags.tsx';
import { Section } from '../parts/Section.tsx';
import { SourcedText } from '../parts/SourcedText.tsx';
import { SourcesSection } from '../parts/SourcesSection.tsx';

function Sections({ detail }: { readonly detail: EffectDetail }) {
  const { entry, links, linksIn, claims, redFlags, sources } = detail;
  const fromFeet = linksIn.filter((link) => link.fromKind === 'condition');
  const fromElsewhere = linksIn.filter((link) => link.fromKind !== 'condition');
  return (
    <>
      <CheckFirst flags={redFlags} />
      <Section id="what" title={words('section.what')}>
        {entry.measured ? <p>{words('effect.measured')}</p> : null}
        <SourcedText texts={entry.whatItIs} sources={sources} />
      </Section>
      {fromFeet.length > 0 ? (
        <Section id="linked" title={words('effect.linked')}>
          <LinkGroups links={fromFeet} end="from" />
        </Section>
      ) : null}
      {fromElsewhere.length > 0 ? (
        <Section id="other" title={words('effect.other')}>
          <LinkGroups links={fromElsewhere} end="from" />
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section id="leads" title={words('effect.leads')}>
          <LinkGroups links={links} end="to" />
        </Section>
      ) : null}
      {claims.length > 0 ? (
        <Section id="helps" title={words('section.helps')}>
          <WhatHelps claims={claims} />
        </Section>
      ) : null}
      {redFlags.length > 0 ? (
        <Section id="help" title={words('section.help')}>
          <RedFlagCards flags={redFlags} />
        </Section>
      ) : null}
      <SourcesSection detail={detail} />
    </>
  );
}

/** One effect: what it is, which foot problems and what else has been linked to it, what helps. */
export function EffectPage({ id }: { readonly id: string }) {
  const { index } = useExplorer();
  const detail = useDetail('effect', id);
  const effect = index.effects.find((each) => each.id === id);
  if (!effect) return null;
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{effect.names.plain}</PageHeading>
        <p className="small clinical">
          {words('clinical', { name: effect.names.clinical })} ·{' '}
          {words('effect.region', { region: regionName(index, effect.region) })}
        </p>
        <p className="lead">{effect.summary}</p>
      </header>
      <ClinicNote id={effect.id} />
      <Awaited text={detail}>{(ready) => <Sections detail={ready} />}</Awaited>
    </article>
  );
}
