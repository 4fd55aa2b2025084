import { words } from '../../language/words.ts';
import type { Laid } from '../stage/layOut.ts';

/** Names of the problems whose place lies behind what is seen, by a ring that is drawn open. */
export const farNames = ({ legs }: Pick<Laid, 'legs'>): readonly string[] => [
  ...new Set(
    legs.flatMap(({ strands }) => strands.filter(({ ring }) => ring.hidden).map(({ ring }) => ring.problem.name)),
  ),
];

/** What an open ring means, at the height of the side's word, where that is not. `width`: of the figure's box, px. The description says the same. */
export function FarNote({ laid, width }: { readonly laid: Laid; readonly width: number }) {
  const [word] = laid.words;
  if (!word || farNames(laid).length === 0) return null;
  return (
    <p className="figure-far" data-at={word.x < width / 2 ? 'end' : 'start'} style={{ top: word.y }} aria-hidden="true">
      {words('figure.far')}
    </p>
  );
}
