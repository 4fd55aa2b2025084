import type { Entries } from './entries.ts';
import { mostPeople, studiesIn } from './proof-numbers.ts';
import type { Names, RegionEntry } from './schema/index.ts';
import type { IndexLink, IndexRegion, KnowledgeIndex, LinkDetail } from './types.ts';
import { URGENCY_ORDER } from './urgency.ts';

const shownNames = ({ plain, short, clinical }: Names) => ({ plain, short, clinical });

function indexLink(link: LinkDetail, conditions: ReadonlySet<string>): IndexLink {
  return {
    from: link.from,
    fromKind: link.fromKind,
    to: link.to,
    toKind: conditions.has(link.to) ? 'condition' : 'effect',
    direction: link.direction,
    reverse: link.reverse,
    appliesTo: link.appliesTo ?? null,
    how: link.how,
    certainty: link.certainty,
    disagree: link.disagree,
    studies: studiesIn(link.evidence),
    people: mostPeople(link.evidence),
  };
}

function indexRegion({ codes: _, ...region }: RegionEntry, entries: Entries): IndexRegion {
  const flags = entries.redFlags.filter((flag) => flag.regions.some((id) => id === region.id));
  const ordered = flags.toSorted((a, b) => URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency));
  return { ...region, checkFirst: ordered.map(({ id, short, urgency }) => ({ id, short, urgency })) };
}

/** The small index: enough to draw the figure and to answer a touch. */
export function compileIndex(entries: Entries, links: readonly LinkDetail[], version: string): KnowledgeIndex {
  const conditions = new Set(entries.conditions.map(({ entry }) => entry.id));
  return {
    version,
    regions: entries.regions.map((region) => indexRegion(region, entries)),
    conditions: entries.conditions.map(({ entry: { id, names, places, placeLabel, summary } }) => ({
      id,
      names: shownNames(names),
      places,
      ...(placeLabel && { placeLabel }),
      summary,
    })),
    effects: entries.effects.map(({ entry: { id, names, region, summary, measured } }) => ({
      id,
      names: shownNames(names),
      region,
      summary,
      ...(measured && { measured }),
    })),
    otherCauses: entries.otherCauses.map(({ entry: { id, names, regions, summary } }) => ({
      id,
      names: shownNames(names),
      regions,
      summary,
    })),
    treatments: entries.treatments.map(({ entry: { id, names, kind, summary } }) => ({
      id,
      names: shownNames(names),
      kind,
      summary,
    })),
    links: links.map((link) => indexLink(link, conditions)),
  };
}
