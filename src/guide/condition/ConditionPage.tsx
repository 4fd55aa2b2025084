import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import type { ConditionDetail } from '../../knowledge/types.ts';
import { listOf } from '../../language/lists.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { ClinicNote } from '../parts/ClinicNote.tsx';
import { LinkGroups } from '../parts/LinkGroups.tsx';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CheckFirst, RedFlagCards } from '../parts/RedFlags.tsx';
import { Section } from '../parts/Section.tsx';
import { SectionNav } from '../parts/SectionNav.tsx';
import { SourcedText } from '../parts/SourcedText.tsx';
import { SourcesSection } from '../parts/SourcesSection.tsx';
import { Measured } from './Measured.tsx';
import { WhatHelps } from './WhatHelps.tsx';

const SECTIONS = ['what', 'leads', 'helps', 'help', 'sources'] as const;

function Clues({ detail }: { readonly detail: ConditionDetail }) {
  const ticked = useExplorerState((state) => state.ticked);
  if (detail.clues.length === 0) return null;
  return (
    <>
      <h3>{words('section.notice')}</h3>
      <ul className="clues">
        {detail.clues.map((clue) => (
          <li key={clue.id} className={ticked.includes(clue.id) ? 'ticked' : undefined}>
            {clue.text}
            {ticked.includes(clue.id) ? (
              <strong className="clue-ticked">
                <Icon name="tick" />
                {words('clues.ticked')}
              </strong>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sections({ detail }: { readonly detail: ConditionDetail }) {
  const { entry, links, linksIn, redFlags, sources } = detail;
  const reverse = linksIn.filter((link) => link.reverse || link.fromKind === 'other-cause');
  return (
    <>
      <CheckFirst flags={redFlags} />
      <Section id="what" title={words('section.what')}>
        <SourcedText texts={entry.whatItIs} sources={sources} />
        {entry.whoGetsIt.length > 0 ? <h3>{words('section.who')}</h3> : null}
        <SourcedText texts={entry.whoGetsIt} sources={sources} />
        <Clues detail={detail} />
        <Measured detail={detail} />
      </Section>
      <Section id="leads" title={words('section.leads')}>
        <p>{words(links.length > 0 ? 'section.leads.few' : 'section.leads.none')}</p>
        <LinkGroups links={links} end="to" />
        {reverse.length > 0 ? (
          <>
            <h3>{words('region.reverse.title')}</h3>
            <p>{words('region.reverse.text')}</p>
            <LinkGroups links={reverse} end="from" />
          </>
        ) : null}
      </Section>
      <Section id="helps" title={words('section.helps')}>
        <WhatHelps claims={detail.claims} condition={detail} />
      </Section>
      <Section id="help" title={words('section.help')}>
        <RedFlagCards flags={redFlags} />
        <h3>{words('section.worth')}</h3>
        <SourcedText texts={entry.worthAVisit} sources={sources} />
        {entry.ask.length > 0 ? <h3>{words('section.ask')}</h3> : null}
        <ul className="clues">
          {entry.ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Section>
      <SourcesSection detail={detail} />
    </>
  );
}

/** One foot problem: what it is, what people notice, what it can lead to, what helps, when to get help, sources. */
export function ConditionPage({ id }: { readonly id: string }) {
  const { index } = useExplorer();
  const detail = useDetail('condition', id);
  const condition = index.conditions.find((each) => each.id === id);
  if (!condition) return null;
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{condition.names.plain}</PageHeading>
        <p className="small clinical">
          {words('clinical', { name: condition.names.clinical })} ·{' '}
          {condition.placeLabel ?? listOf(condition.places.map((place) => regionName(index, place)))}
        </p>
        <p className="lead">{condition.summary}</p>
      </header>
      <ClinicNote id={condition.id} />
      <SectionNav sections={SECTIONS.map((each) => ({ id: each, title: words(`section.${each}`) }))} />
      <Awaited text={detail}>{(ready) => <Sections detail={ready} />}</Awaited>
    </article>
  );
}
