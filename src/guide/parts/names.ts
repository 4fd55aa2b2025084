import { lookup } from '../../knowledge/lookup.ts';
import type { RegionId, Spot } from '../../knowledge/regions.ts';
import type { IndexRegion, KnowledgeIndex } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { listAnd } from '../../language/lists.ts';
import { words } from '../../language/words.ts';

/** "Knee": the plain name of a region; the id itself if the knowledge has no such region. */
export const regionName = (index: KnowledgeIndex, id: string): string =>
  index.regions.find((region) => region.id === id)?.names.plain ?? id;

/** The names of every region that can be touched, with those of its sides. */
export const namesOfRegions = (index: KnowledgeIndex): Readonly<Record<RegionId, IndexRegion['names']>> =>
  Object.fromEntries(index.regions.map(({ id, names }) => [id, names])) as Record<RegionId, IndexRegion['names']>;

/** "Left knee", "Lower back", or "Knee" when the side was not said. */
export function spotName(index: KnowledgeIndex, { region, side }: Spot): string {
  const names = index.regions.find(({ id }) => id === region)?.names;
  return (side && names?.[side]) ?? names?.plain ?? region;
}

/** "Left knee and lower back", "Left hip, left knee, and lower back": marked places as a title. */
export const spotsName = (index: KnowledgeIndex, spots: readonly Spot[]): string =>
  listAnd(spots.map((spot, place) => (place === 0 ? spotName(index, spot) : inSentence(spotName(index, spot)))));

/** "Often said, not shown: Knee": the heading of a part of a page about several places; `of` is null where there is one. */
export const partTitle = (part: string, of: string | null): string =>
  of === null ? part : words('region.part', { part, region: of });

/** "Flat feet and low back pain", or of a treatment "Ice for ankle sprain": the title of a page of evidence. */
export function linkTitle(index: KnowledgeIndex, from: string, to: string): string {
  const names = { from: entryName(index, from), to: inSentence(entryName(index, to)) };
  const treats = lookup(index).treatment.has(from);
  return words(treats ? 'evidence.title.claim' : 'evidence.title', names);
}

/** The plain name of any entry of the index. */
export function entryName(index: KnowledgeIndex, id: string): string {
  const { condition, effect, otherCause, treatment } = lookup(index);
  const entry = condition.get(id) ?? effect.get(id) ?? otherCause.get(id) ?? treatment.get(id);
  return entry?.names.plain ?? id;
}
