import { type ReactNode, useEffect } from 'react';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { Explored } from '../../explorer/explored.ts';
import { regionsOf } from '../../explorer/selectors.ts';
import { useHelp, useVisit } from '../../explorer/useDetail.ts';
import type { SourceEntry } from '../../knowledge/schema/index.ts';
import type { EntryDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';
import { addressOf, shortCitation } from '../parts/citation.ts';
import { spotName } from '../parts/names.ts';
import { Questions } from '../visit/Questions.tsx';
import { useOpened } from '../visit/useOpened.ts';
import { SummaryEntry } from './SummaryEntry.tsx';
import { SummaryHelp } from './SummaryHelp.tsx';
import { SummaryPlan } from './SummaryPlan.tsx';

/** What two pages hold: the latest entries, and so many things to do, to ask about, and sources. */
const MOST_ENTRIES = 4;
const MOST_TO_DO = 3;
const MOST_SOURCES = 44;

interface PrintSheetProps {
  readonly of: readonly Explored[];
  /** The body with the marked places. */
  readonly figure: ReactNode;
  /** The way to the same summary on a phone; null where a phone reaches none. */
  readonly code: ReactNode | null;
  /** All texts are there. */
  readonly onReady: () => void;
}

/** Every source behind the texts of entries, each once, those of their evidence after those of their words. */
function sourcesOf(opened: readonly EntryDetail[]): readonly SourceEntry[] {
  const all = new Map<string, SourceEntry>();
  for (const { sources } of opened) for (const source of Object.values(sources)) all.set(source.id, source);
  for (const detail of opened) {
    const links = 'links' in detail ? detail.links : [];
    for (const { evidence } of links) for (const { source } of evidence) all.set(source.id, source);
  }
  return [...all.values()];
}

function Sources({ opened }: { readonly opened: readonly EntryDetail[] }) {
  const sources = sourcesOf(opened);
  const left = sources.length - MOST_SOURCES;
  if (sources.length === 0) return null;
  return (
    <section className="sheet-sources">
      <h2>{words('section.sources')}</h2>
      <ul>
        {sources.slice(0, MOST_SOURCES).map((source) => (
          <li key={source.id}>
            {shortCitation(source)}. <span lang="en">{source.title}</span>. {addressOf(source)}
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{words('print.more-sources', { count: left })}</p> : null}
    </section>
  );
}

function Foot({ code }: { readonly code: ReactNode | null }) {
  const { index } = useExplorer();
  const { name, phone, address, hours } = useSettings();
  const clinic = [name, phone, hours, address].filter((each) => each !== null);
  return (
    <footer className="sheet-foot">
      <div>
        {clinic.length > 0 ? <p>{clinic.join(' · ')}</p> : null}
        <p>{words('purpose')}</p>
        <p>{words('footer.version', { version: index.version })}</p>
      </div>
      {code ? <div className="sheet-code">{code}</div> : null}
    </footer>
  );
}

/**
 * The visit on paper: two pages at most. The first is whole in itself; the second holds the sources. Nothing about the
 * visitor stands on it but the marked places.
 */
export function PrintSheet({ of, figure, code, onReady }: PrintSheetProps) {
  const { index } = useExplorer();
  const places = useOpened(of);
  const latest = places.entries.slice(-MOST_ENTRIES);
  const { details } = useOpened(latest.map(({ id }) => id));
  const visit = useVisit();
  const help = useHelp();
  const ready = details.state === 'ready' && visit.state === 'ready' && help.state === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the texts have come
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);
  if (!ready) return null;
  const { spots } = places;
  const opened = details.detail;
  return (
    <>
      <div className="sheet-first">
        <header className="sheet-head">
          <div>
            <h1>{words('summary.title')}</h1>
            <p>{words('summary.lead')}</p>
          </div>
          <strong>{words('brand')}</strong>
        </header>
        <div className="sheet-columns">
          <div>
            <div className="sheet-figure">{figure}</div>
            {spots.length > 0 ? (
              <section>
                <h2>{words('summary.places')}</h2>
                <p>{spots.map((spot) => spotName(index, spot)).join(' · ')}</p>
              </section>
            ) : null}
            {latest.length > 0 ? (
              <section>
                <h2>{words('summary.explored')}</h2>
                <ul className="summary-entries">
                  {latest.map((entry) => (
                    <SummaryEntry key={entry.id} entry={entry} spots={spots} />
                  ))}
                </ul>
              </section>
            ) : null}
            <section>
              <h2>{words('summary.questions')}</h2>
              <Questions opened={opened} visit={visit.detail} />
            </section>
          </div>
          <div>
            <SummaryPlan opened={opened} most={MOST_TO_DO} />
            <section>
              <h2>{words('summary.help')}</h2>
              <SummaryHelp help={help.detail} opened={opened} regions={regionsOf(spots)} />
            </section>
          </div>
        </div>
        <Foot code={code} />
      </div>
      <Sources opened={opened} />
    </>
  );
}
