import type { SourceEntry } from '../../knowledge/schema/index.ts';
import type { ReadEvidence } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** "Menz and others", "Neal and Smith", or the body that published it. */
export function authorsOf({ author }: SourceEntry): string {
  if (!author || author.length === 0) return words('source.no-author');
  const names = author.map((name) => ('family' in name ? name.family : name.literal));
  const [first = '', second] = names;
  if (second === undefined) return first;
  const hidden = names.length > 2 || second === 'et al.';
  return hidden ? words('source.others', { first }) : words('source.two', { first, second });
}

export const yearOf = ({ issued }: SourceEntry): number | null => issued?.['date-parts'][0][0] ?? null;

/** "Menz and others, 2013 · one-time look · 1,930 people". */
export function shortCitation(source: SourceEntry): string {
  const year = yearOf(source);
  const { n, design } = source.custom;
  return [
    year ? `${authorsOf(source)}, ${year}` : authorsOf(source),
    words(`design.${design}`),
    ...(n ? [words('source.people', { n })] : []),
  ].join(' · ');
}

/** "3 studies": a study that found one thing and not another stands in two items and counts once. */
export const studyCount = (evidence: readonly ReadEvidence[]): string =>
  words('evidence.studies', { count: new Set(evidence.map(({ source }) => source.id)).size });

/** The best address to read the source at: its DOI, then PubMed, then the page seen. */
export function addressOf(source: SourceEntry): string | null {
  if (source.DOI) return `https://doi.org/${source.DOI}`;
  if (source.PMID) return `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`;
  return source.URL ?? null;
}
