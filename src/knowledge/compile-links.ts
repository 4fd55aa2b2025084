import type { Entries } from './entries.ts';
import { surer } from './order.ts';
import { starts } from './starts.ts';
import type { LinkDetail } from './types.ts';
import { readEvidence, weigh } from './weigh.ts';

/** Every link with its evidence and its derived certainty, surest first. */
export function compileLinks(entries: Entries): readonly LinkDetail[] {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  return starts(entries)
    .flatMap((start) =>
      start.links.map(({ reverse, ...link }): LinkDetail => {
        const evidence = readEvidence(link.evidence, sources, 'link');
        return {
          ...link,
          from: start.id,
          fromKind: start.kind,
          reverse: reverse === true,
          evidence,
          ...weigh(evidence),
        };
      }),
    )
    .toSorted(surer);
}
