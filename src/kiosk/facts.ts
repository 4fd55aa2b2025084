import type { SourceEntry } from '../knowledge/schema/index.ts';
import type { HelpDetail, KnowledgeIndex, SayingsDetail } from '../knowledge/types.ts';

/** One "Did you know?": an entry of the knowledge, with the source it rests on. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The title is what people say, not what is known. */
  readonly isSaying: boolean;
  readonly source: SourceEntry;
}

/** All facts: where pain mostly comes from, and sayings about feet whose answer has a source of its own, by turns. */
export function factsOf(index: KnowledgeIndex, sayings: SayingsDetail, help: HelpDetail): readonly Fact[] {
  const regions = index.regions.flatMap(({ id, notTheFoot }): readonly Fact[] => {
    const source = notTheFoot?.sources.flatMap((cited) => help.regionSources[cited] ?? [])[0];
    return notTheFoot && source
      ? [{ id, title: notTheFoot.title, text: notTheFoot.text, isSaying: false, source }]
      : [];
  });
  const said = sayings.sayings.flatMap(({ id, group, saying, answer, proof }): readonly Fact[] => {
    const source = proof.kind === 'sources' ? proof.sources[0] : undefined;
    return group === 'facts' && source ? [{ id, title: saying, text: answer, isSaying: true, source }] : [];
  });
  const rounds = Array.from({ length: Math.max(regions.length, said.length) }, (_, round) => round);
  return rounds.flatMap((round) => [...regions.slice(round, round + 1), ...said.slice(round, round + 1)]);
}

/** The fact of a turn, round and round; null where there is none. */
export const factAt = (facts: readonly Fact[], turn: number): Fact | null =>
  facts[((turn % facts.length) + facts.length) % facts.length] ?? null;
