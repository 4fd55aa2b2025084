/** What to do today and what to ask about, gathered from all that was opened. */
import { type ClaimDetail, type EntryDetail, type SourcedText, TREATMENT_CERTAINTIES } from './types.ts';

/** One treatment with all it is for. */
export interface PlanItem {
  readonly treatment: string;
  readonly names: ClaimDetail['treatmentNames'];
  /** Conditions and effects it stands here for, by id. */
  readonly targets: readonly string[];
  /** The surest claim; the first caution stands in it. */
  readonly claim: ClaimDetail;
}

export interface VisitPlan {
  /** Something that was opened needs a check before any exercise. */
  readonly checkFirst: boolean;
  /** General advice of the opened foot problems. */
  readonly steps: readonly SourcedText[];
  readonly doToday: readonly PlanItem[];
  readonly askAbout: readonly PlanItem[];
}

/** Items of a list at most: one page holds them. */
const MOST_ITEMS = 4;
const MOST_STEPS = 4;

function gather(claims: readonly ClaimDetail[], opened: ReadonlySet<string>): readonly PlanItem[] {
  const surest = (claim: ClaimDetail) => TREATMENT_CERTAINTIES.indexOf(claim.certainty);
  const items = new Map<string, PlanItem>();
  for (const claim of claims.toSorted((a, b) => surest(a) - surest(b))) {
    const known = items.get(claim.treatment);
    items.set(claim.treatment, {
      treatment: claim.treatment,
      names: claim.treatmentNames,
      targets: [...new Set([...(known?.targets ?? []), claim.target])],
      claim: known?.claim ?? claim,
    });
  }
  // What the visitor opened by name comes first; otherwise the surest.
  const wanted = ({ treatment }: PlanItem) => (opened.has(treatment) ? 0 : 1);
  return [...items.values()].toSorted((a, b) => wanted(a) - wanted(b)).slice(0, MOST_ITEMS);
}

/**
 * Where one of the opened foot problems needs a check first, no exercise stands under "do today", whatever it is for.
 * A treatment advised for one thing and tested in vain for another stands only for the first. A treatment opened by
 * itself brings all its claims.
 */
export function planOf(opened: readonly EntryDetail[]): VisitPlan {
  const targets = new Set(opened.filter(({ kind }) => kind !== 'treatment').map(({ entry }) => entry.id));
  const checkFirst = opened.some((detail) => detail.kind === 'condition' && detail.entry.checkFirst === true);
  const claims = opened.flatMap((detail) => {
    if (detail.kind === 'other-cause') return [];
    if (detail.kind !== 'treatment') return detail.claims;
    const known = detail.claims.filter(({ target }) => targets.has(target));
    return known.length > 0 ? known : detail.claims;
  });
  const actionOf = ({ action, treatmentKind }: ClaimDetail) =>
    checkFirst && action === 'do-today' && treatmentKind === 'home-exercise' ? 'ask-about' : action;
  const ids = new Set(opened.map(({ entry }) => entry.id));
  const doToday = gather(
    claims.filter((claim) => actionOf(claim) === 'do-today'),
    ids,
  );
  const today = new Set(doToday.map(({ treatment }) => treatment));
  return {
    checkFirst,
    steps: [
      ...new Map(
        opened
          .flatMap((detail) => (detail.kind === 'condition' ? detail.entry.generalSteps : []))
          .map((step) => [step.text, step]),
      ).values(),
    ].slice(0, MOST_STEPS),
    doToday,
    askAbout: gather(
      claims.filter((claim) => actionOf(claim) === 'ask-about' && !today.has(claim.treatment)),
      ids,
    ),
  };
}
