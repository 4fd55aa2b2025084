/** The knowledge in numbers, for `npm run report`. */
import { compileClaims } from '../compile-claims.ts';
import { compileLinks } from '../compile-links.ts';
import { checkSpanish } from '../reading/check-spanish.ts';
import { judgeConditions } from '../reading/pemat.ts';
import { checkReading } from '../reading.ts';
import { CERTAINTIES, TREATMENT_CERTAINTIES } from '../types.ts';
import { readTranslated } from './load.ts';
import { readKnowledge } from './read.ts';
import { translator } from './translations.ts';
import { knowledgeVersion } from './version.ts';

type Counts = readonly (readonly [name: string, count: number])[];

const count = (values: readonly string[], order: readonly string[]): Counts =>
  order.map((name) => [name, values.filter((value) => value === name).length]);

const mostFirst = (values: readonly string[]): Counts =>
  [...count(values, [...new Set(values)])].sort(([, a], [, b]) => b - a);

/** What a report tells of the knowledge of a project: how much there is, how sure it is, how it reads, what it asks to do. */
export async function knowledgeFacts(root: string) {
  const { entries } = await readKnowledge(root);
  const links = compileLinks(entries);
  const claims = compileClaims(entries);
  const { graded, mean } = checkReading(entries);
  const spanish = checkSpanish(
    entries,
    await readTranslated(root, entries, { code: 'es', translate: await translator(root, 'es') }),
  );
  const judged = judgeConditions(entries);
  const all = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments];
  const names = new Map(all.map(({ entry }) => [entry.id, entry.names.plain]));
  /** The plain name; of what has no entry, its id as words. */
  const nameOf = (id: string) =>
    names.get(id) ?? id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    version: await knowledgeVersion(root, entries),
    counts: [
      ['Foot problems', entries.conditions.length],
      ['What they may lead to', entries.effects.length],
      ['Other causes of pain', entries.otherCauses.length],
      ['Treatments', entries.treatments.length],
      ['Graded links', links.length],
      ['Claims about treatments', claims.length],
      ['Things people say, answered', entries.sayings.length],
      ['Warning signs', entries.redFlags.length],
      ['Clues', entries.clues.length],
      ['Sources', entries.sources.length],
    ] satisfies Counts,
    reviewed: all.filter(({ entry }) => entry.review.status === 'reviewed').length,
    entries: all.length,
    links: count(
      links.map(({ certainty }) => certainty),
      CERTAINTIES,
    ),
    disagree: links.filter(({ disagree }) => disagree).length,
    claims: count(
      claims.map(({ certainty }) => certainty),
      TREATMENT_CERTAINTIES,
    ),
    designs: mostFirst(entries.sources.map(({ custom }) => custom.design)),
    findable: entries.sources.filter(({ DOI, PMID, URL }) => DOI || PMID || URL).length,
    leftOut: entries.leftOut.map(({ from, to, reason }) => ({ from: nameOf(from), to: nameOf(to), reason })),
    english: { mean, pages: graded.map(({ page, grade }) => ({ page, grade })) },
    spanish: { pages: spanish.measured.map(({ page, ease }) => ({ page, ease })) },
    actionability: judged.map(({ id, understandability, actionability }) => ({
      id,
      understandability: understandability.score,
      actionability: actionability.score,
      missing: [...understandability.failed, ...actionability.failed],
    })),
  };
}
