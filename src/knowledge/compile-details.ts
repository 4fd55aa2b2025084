import { compileClaims } from './compile-claims.ts';
import type { Entries } from './entries.ts';
import { groupBy } from './groupBy.ts';
import { JOINT_REGIONS } from './posture-terms.ts';
import type { RedFlagEntry, SourcedText, SourceEntry } from './schema/index.ts';
import type {
  ConditionDetail,
  EffectDetail,
  EntryDetail,
  LinkDetail,
  OtherCauseDetail,
  TreatmentDetail,
} from './types.ts';
import { URGENCY_ORDER } from './urgency.ts';

type Entry<Kind extends keyof Entries> = Entries[Kind] extends readonly { entry: infer T }[] ? T : never;

/** The detail of every entry, by kind and id: `condition/flat-foot`. */
export function compileDetails(entries: Entries, links: readonly LinkDetail[]): Readonly<Record<string, EntryDetail>> {
  const claims = compileClaims(entries);
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const clues = new Map(entries.clues.map((clue) => [clue.id, clue]));

  const sourceOf = (id: string): SourceEntry => {
    const source = sources.get(id);
    if (!source) throw new Error(`source "${id}" is not in data/sources.json`);
    return source;
  };
  const citedBy = (...texts: readonly (readonly SourcedText[])[]): Readonly<Record<string, SourceEntry>> =>
    Object.fromEntries(texts.flat().flatMap((text) => text.sources.map((id) => [id, sourceOf(id)])));
  const flagsOf = (ids: readonly string[]): readonly RedFlagEntry[] =>
    entries.redFlags
      .filter((flag) => ids.includes(flag.id))
      .toSorted((a, b) => URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency));
  const linksFrom = groupBy(links, ({ from }) => from);
  const linksTo = groupBy(links, ({ to }) => to);
  const around = (id: string) => ({ links: linksFrom.get(id) ?? [], linksIn: linksTo.get(id) ?? [] });
  const claimsFor = groupBy(claims, ({ target }) => target);
  const claimsAbout = (id: string) => claimsFor.get(id) ?? [];
  const claimsBy = groupBy(claims, ({ treatment }) => treatment);

  function condition({ $schema, links: _, clues: noticed, redFlags, ...rest }: Entry<'conditions'>): ConditionDetail {
    const { deviations, form, ...entry } = rest;
    return {
      kind: 'condition',
      entry,
      ...around(entry.id),
      deviations: deviations.map((deviation) => ({
        ...deviation,
        region: JOINT_REGIONS[deviation.joint],
        source: sourceOf(deviation.source),
      })),
      form: form.map(({ source, ...shape }) => ({ ...shape, source: source ? sourceOf(source) : null })),
      clues: noticed.flatMap(({ clue: id, specificity, source }) => {
        const clue = clues.get(id);
        return clue ? [{ ...clue, specificity, source: sourceOf(source) }] : [];
      }),
      claims: claimsAbout(entry.id),
      sources: citedBy(entry.whatItIs, entry.whoGetsIt, entry.worthAVisit, entry.generalSteps),
      redFlags: flagsOf(redFlags),
    };
  }

  function effect({ $schema, links: _, redFlags, ...entry }: Entry<'effects'>): EffectDetail {
    return {
      kind: 'effect',
      entry,
      ...around(entry.id),
      claims: claimsAbout(entry.id),
      sources: citedBy(entry.whatItIs),
      redFlags: flagsOf(redFlags),
    };
  }

  function otherCause({ $schema, links: _, redFlags, ...entry }: Entry<'otherCauses'>): OtherCauseDetail {
    return {
      kind: 'other-cause',
      entry,
      links: around(entry.id).links,
      sources: citedBy(entry.whatItIs),
      redFlags: flagsOf(redFlags),
    };
  }

  function treatment({ $schema, claims: _, ...entry }: Entry<'treatments'>): TreatmentDetail {
    return {
      kind: 'treatment',
      entry,
      claims: claimsBy.get(entry.id) ?? [],
      sources: citedBy(entry.whatItIs),
      redFlags: [],
    };
  }

  const details: readonly EntryDetail[] = [
    ...entries.conditions.map(({ entry }) => condition(entry)),
    ...entries.effects.map(({ entry }) => effect(entry)),
    ...entries.otherCauses.map(({ entry }) => otherCause(entry)),
    ...entries.treatments.map(({ entry }) => treatment(entry)),
  ];
  return Object.fromEntries(details.map((detail) => [`${detail.kind}/${detail.entry.id}`, detail]));
}
