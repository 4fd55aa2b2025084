import { Icon } from '../../controls/Icon.tsx';
import { formatSpot } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { regionsOf } from '../../explorer/selectors.ts';
import { useHelp, useVisit } from '../../explorer/useDetail.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { spotName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { Questions } from '../visit/Questions.tsx';
import { useOpened } from '../visit/useOpened.ts';
import '../visit/visit.css';
import { SummaryEntry } from './SummaryEntry.tsx';
import { SummaryHelp } from './SummaryHelp.tsx';
import { SummaryPlan } from './SummaryPlan.tsx';

function Nothing() {
  return (
    <>
      <p>{words('summary.none')}</p>
      <PageLink to={{ kind: 'home' }} className="button primary">
        <Icon name="body" />
        {words('visit.explored.start')}
      </PageLink>
    </>
  );
}

/**
 * "My summary": everything follows from the ids in the address, so that the page is the same on another device. Nothing
 * about the visitor stands on it but the marked places.
 */
export function SummaryPage({ of }: { readonly of: readonly string[] }) {
  const { index } = useExplorer();
  const { spots, entries, details } = useOpened(of);
  const visit = useVisit();
  const help = useHelp();
  const regions = regionsOf(spots);
  return (
    <article className="entry-page summary-page">
      <header className="page-head">
        <PageHeading>{words('summary.title')}</PageHeading>
        <p className="lead">{words('summary.lead')}</p>
      </header>
      {of.length === 0 ? (
        <Nothing />
      ) : (
        <div className="visit-columns">
          <div>
            {spots.length > 0 ? (
              <Section id="places" title={words('summary.places')}>
                <ul className="summary-places">
                  {spots.map((spot) => (
                    <li key={formatSpot(spot)}>
                      <span className="place-dot" aria-hidden="true" />
                      {spotName(index, spot)}
                    </li>
                  ))}
                </ul>
              </Section>
            ) : null}
            {entries.length > 0 ? (
              <Section id="explored" title={words('summary.explored')}>
                <ul className="summary-entries">
                  {entries.map((entry) => (
                    <SummaryEntry key={entry.id} entry={entry} spots={spots} />
                  ))}
                </ul>
              </Section>
            ) : null}
          </div>
          <Awaited text={details}>
            {(opened) => (
              <div>
                <SummaryPlan opened={opened} />
                <Section id="questions" title={words('summary.questions')}>
                  <Awaited text={visit}>{(ready) => <Questions opened={opened} visit={ready} />}</Awaited>
                </Section>
                <Section id="help" title={words('summary.help')}>
                  <Awaited text={help}>
                    {(ready) => <SummaryHelp help={ready} opened={opened} regions={regions} />}
                  </Awaited>
                </Section>
              </div>
            )}
          </Awaited>
        </div>
      )}
    </article>
  );
}
