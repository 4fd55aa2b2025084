import { groupBy } from './groupBy.ts';
import type { ClaimDetail, LinkDetail } from './types.ts';
import type { SourcesById } from './weigh.ts';

/** What proofs may lean on: the bibliography, and the links and claims about a pair of entries. */
export interface Grounds<Link> {
  readonly sources: SourcesById;
  readonly linksOf: (from: string, to: string) => readonly Link[];
  readonly claimsOf: (treatment: string, target: string) => readonly ClaimDetail[];
}

/** What of a link a proof reads. */
export type LeanedOn = Pick<LinkDetail, 'from' | 'to' | 'appliesTo' | 'direction' | 'certainty' | 'disagree'>;

/** The grounds that these links and claims make; each pair is looked up, however many there are. */
export function groundsOf<Link extends LeanedOn>(
  sources: SourcesById,
  links: readonly Link[],
  claims: readonly ClaimDetail[] = [],
): Grounds<Link> {
  const linkPairs = groupBy(links, ({ from, to }) => `${from} ${to}`);
  const claimPairs = groupBy(claims, ({ treatment, target }) => `${treatment} ${target}`);
  return {
    sources,
    linksOf: (from, to) => linkPairs.get(`${from} ${to}`) ?? [],
    claimsOf: (treatment, target) => claimPairs.get(`${treatment} ${target}`) ?? [],
  };
}
