import type { Spot } from '../../knowledge/regions.ts';
import type { KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** "Low back pain" → "low back pain", for a name inside a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Knee": the plain name of a region; the id itself if the knowledge has no such region. */
export const regionName = (index: KnowledgeIndex, id: string): string =>
  index.regions.find((region) => region.id === id)?.names.plain ?? id;

/** "Left knee", "Lower back", or "Knee" when the side was not said. */
export function spotName(index: KnowledgeIndex, { region, side }: Spot): string {
  const plain = regionName(index, region);
  return words('spot.name', { side: side ?? 'none', plain, lower: lowerFirst(plain) });
}

/** "Left knee and lower back", "Left hip, left knee and lower back": marked places as a title. */
export function spotsName(index: KnowledgeIndex, spots: readonly Spot[]): string {
  const names = spots.map((spot, place) => (place === 0 ? spotName(index, spot) : lowerFirst(spotName(index, spot))));
  return names.reduce((first, second, place) =>
    words(place === names.length - 1 ? 'list.and' : 'list.comma', { first, second }),
  );
}

/** "Flat feet and low back pain", or of a treatment "Ice for ankle sprain": the title of a page of evidence. */
export function linkTitle(index: KnowledgeIndex, from: string, to: string): string {
  const names = { from: entryName(index, from), to: lowerFirst(entryName(index, to)) };
  const treats = index.treatments.some((each) => each.id === from);
  return words(treats ? 'evidence.title.claim' : 'evidence.title', names);
}

/** The plain name of any entry of the index. */
export function entryName(index: KnowledgeIndex, id: string): string {
  const entries = [index.conditions, index.effects, index.otherCauses, index.treatments];
  for (const kind of entries) {
    const entry = kind.find((each) => each.id === id);
    if (entry) return entry.names.plain;
  }
  return id;
}
