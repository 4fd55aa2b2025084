import { useExplorerState } from '../../explorer/ExplorerContext.tsx';
import type { SourceEntry } from '../../knowledge/schema/index.ts';
import type { EntryDetail } from '../../knowledge/types.ts';
import { byName, listOf } from '../../language/lists.ts';
import { words } from '../../language/words.ts';
import { authorsOf, yearOf } from './citation.ts';
import { medlinePlus } from './medlinePlus.ts';
import { OutLink } from './OutLink.tsx';
import { Section } from './Section.tsx';
import { SourceItem } from './SourceList.tsx';

/** Every source an entry cites, once, by author and year. */
function allSources(detail: EntryDetail): readonly SourceEntry[] {
  const cited = new Map<string, SourceEntry>(Object.entries(detail.sources));
  const links = 'links' in detail ? detail.links : [];
  const linksIn = 'linksIn' in detail ? detail.linksIn : [];
  const claims = 'claims' in detail ? detail.claims : [];
  const ofSteps = [...links, ...linksIn].flatMap(({ mechanism }) =>
    mechanism.flatMap(({ proof }) => (proof && 'evidence' in proof ? [proof] : [])),
  );
  for (const { evidence } of [...links, ...linksIn, ...claims, ...ofSteps]) {
    for (const { source } of evidence) cited.set(source.id, source);
  }
  return [...cited.values()].sort((a, b) => byName(authorsOf(a), authorsOf(b)) || (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
}

/** The codes other systems know the entry by; nothing where none was seen or certain. */
function CodesLine({ detail }: { readonly detail: EntryDetail }) {
  const language = useExplorerState((state) => state.language);
  if (!('codes' in detail.entry)) return null;
  const { icd10cm, snomedct } = detail.entry.codes;
  const icd = icd10cm.length > 0 ? [words('codes.icd10cm', { codes: listOf(icd10cm) })] : [];
  const snomed = snomedct ? [words('codes.snomedct', { code: snomedct })] : [];
  const lines = [...icd, ...snomed];
  const more = medlinePlus(detail.entry.codes, language);
  return (
    <>
      {lines.length > 0 ? <p className="small">{lines.join(' ')}</p> : null}
      {more ? (
        <p className="small">
          <OutLink href={more} className="reach-link">
            {words('codes.medlineplus')}
          </OutLink>{' '}
          {words('codes.medlineplus.what')}
        </p>
      ) : null}
    </>
  );
}

/** The last part of every entry's page: all it rests on. */
export function SourcesSection({ detail }: { readonly detail: EntryDetail }) {
  return (
    <div data-aloud="skip">
      <Section id="sources" title={words('section.sources')}>
        <ul className="source-list">
          {allSources(detail).map((source) => (
            <li key={source.id}>
              <SourceItem source={source} />
            </li>
          ))}
        </ul>
        <CodesLine detail={detail} />
      </Section>
    </div>
  );
}
