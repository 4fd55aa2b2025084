import type { Entries } from './entries.ts';
import { groundsOf } from './grounds.ts';
import { surer } from './order.ts';
import { readProof } from './read-proof.ts';
import { starts } from './starts.ts';
import { asProof } from './steps.ts';
import type { LinkDetail } from './types.ts';
import { readEvidence, weigh } from './weigh.ts';

/**
 * Every link with its evidence and its derived certainty, surest first. A step that leans on another link carries that
 * link's word, so all links are weighed before any step is read.
 */
export function compileLinks(entries: Entries): readonly LinkDetail[] {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const weighed = starts(entries).flatMap(({ id, kind, links }) =>
    links.map(({ reverse, ...link }) => {
      const evidence = readEvidence(link.evidence, sources, 'link');
      return { link, rest: { from: id, fromKind: kind, reverse: reverse === true, evidence, ...weigh(evidence) } };
    }),
  );
  const grounds = groundsOf(
    sources,
    weighed.map(({ link, rest }) => ({ ...link, ...rest })),
  );
  return weighed
    .map(({ link, rest }) => ({
      ...link,
      ...rest,
      mechanism: link.mechanism.map(({ step, at, shows, proof }) => ({
        step,
        ...(at && { at }),
        ...(shows && { shows }),
        proof: proof ? readProof(asProof(proof, link), grounds) : null,
      })),
    }))
    .toSorted(surer);
}
