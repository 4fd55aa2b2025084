import type {
  ClaimsDetail,
  EntryDetail,
  Findable,
  KnowledgeIndex,
  LinkDetail,
  ProofSummary,
  SayingsDetail,
} from './types.ts';

/** The ids of an index that a clinic may hide: conditions, effects, other causes, treatments. Warning signs stay. */
const hideable = (index: KnowledgeIndex): ReadonlySet<string> =>
  new Set(
    [index.conditions, index.effects, index.otherCauses, index.treatments].flatMap((all) => all.map(({ id }) => id)),
  );

/** Those of the ids that name no entry. */
export function unknownEntries(index: KnowledgeIndex, ids: readonly string[]): readonly string[] {
  const known = hideable(index);
  return ids.filter((id) => !known.has(id));
}

/** The index without some entries, and without every link that starts or ends in one. The same index where none is hidden. */
export function hideEntries(index: KnowledgeIndex, hidden: readonly string[]): KnowledgeIndex {
  if (hidden.length === 0) return index;
  const stays = ({ id }: { readonly id: string }) => !hidden.includes(id);
  return {
    ...index,
    conditions: index.conditions.filter(stays),
    effects: index.effects.filter(stays),
    otherCauses: index.otherCauses.filter(stays),
    treatments: index.treatments.filter(stays),
    links: index.links.filter(({ from, to }) => !hidden.includes(from) && !hidden.includes(to)),
  };
}

/** The text of an entry without what it says of hidden ones. */
export function hideInDetail<Detail extends EntryDetail>(detail: Detail, hidden: readonly string[]): Detail {
  if (hidden.length === 0) return detail;
  const linkStays = ({ from, to }: LinkDetail) => !hidden.includes(from) && !hidden.includes(to);
  return {
    ...detail,
    ...('links' in detail && { links: detail.links.filter(linkStays) }),
    ...('linksIn' in detail && { linksIn: detail.linksIn.filter(linkStays) }),
    ...('claims' in detail && {
      claims: detail.claims.filter(({ treatment, target }) => !hidden.includes(treatment) && !hidden.includes(target)),
    }),
  };
}

/** Every claim in short, without those of a hidden treatment or for a hidden entry. */
export const hideInClaims = (detail: ClaimsDetail, hidden: readonly string[]): ClaimsDetail =>
  hidden.length === 0
    ? detail
    : {
        claims: detail.claims.filter(
          ({ treatment, target }) => !hidden.includes(treatment) && !hidden.includes(target),
        ),
      };

const restsOnHidden = (proof: ProofSummary, hidden: readonly string[]): boolean =>
  (proof.kind === 'link' && (hidden.includes(proof.from) || hidden.includes(proof.to))) ||
  (proof.kind === 'claim' && (hidden.includes(proof.treatment) || hidden.includes(proof.target)));

/** What people say, without the sayings that are answered by a hidden entry. */
export const hideInSayings = (detail: SayingsDetail, hidden: readonly string[]): SayingsDetail =>
  hidden.length === 0 ? detail : { sayings: detail.sayings.filter(({ proof }) => !restsOnHidden(proof, hidden)) };

/** Whether a search result is a hidden entry, or a saying that is answered by one. */
export const isHidden = (thing: Findable, hidden: readonly string[]): boolean =>
  thing.kind === 'saying' ? restsOnHidden(thing.proof, hidden) : thing.kind !== 'red-flag' && hidden.includes(thing.id);
