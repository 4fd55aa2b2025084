import { type Callout, shapeOf, splitSaying } from '../../knowledge/callouts.ts';
import type { DeviationDetail, KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { regionName } from '../parts/names.ts';

/** The words of a callout, always in this order: what moves, how much, the doubt, how it is drawn. */
export interface CalloutLines {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly doubts: readonly string[];
  readonly drawn: string | null;
}

/** Who was measured doing what: "Measured in 20 healthy adults, walking fast on tilted insoles." */
export const measuredIn = ({ n, who, experiment, phase }: DeviationDetail): string =>
  words('callout.measured', { kind: phase === 'donated-legs' ? 'donated' : 'people', n: n ?? 0, who, experiment });

/** What was seen, and in whom unless the words say that themselves. */
const seen = (deviation: DeviationDetail): readonly string[] => {
  const says = words('callout.says', { says: deviation.says });
  return /\d/.test(deviation.says) ? [says] : [says, measuredIn(deviation)];
};

export function calloutLines(index: KnowledgeIndex, callout: Callout): CalloutLines {
  const { id } = callout;
  switch (callout.kind) {
    case 'moves':
    case 'told': {
      const { moves, amount } = splitSaying(callout.deviation);
      const [elsewhere] = callout.unmoved;
      return {
        id,
        title: moves,
        value: amount ?? words('callout.no-degrees'),
        doubts: [
          measuredIn(callout.deviation),
          ...(elsewhere ? [words('callout.elsewhere', { says: elsewhere.says })] : []),
        ],
        drawn:
          callout.kind === 'moves'
            ? words('callout.drawn', { times: callout.deviation.drawnTimes ?? 1 })
            : words('callout.not-drawn'),
      };
    }
    case 'still': {
      const [first] = callout.unmoved;
      return {
        id,
        title: regionName(index, callout.region),
        value: words('callout.still'),
        doubts: [
          ...(first ? seen(first) : []),
          ...(callout.others > 0 ? [words('callout.others', { count: callout.others })] : []),
        ],
        drawn: null,
      };
    }
    case 'shape':
      return { id, title: shapeOf(callout.form), value: words('callout.shape'), doubts: [], drawn: null };
  }
}
