import { words } from '../../language/words.ts';
import type { SideWord } from './sideWords.ts';

/** "Left" and "Right" beside the feet. The buttons' names begin with the side, so the words are for the eye alone. */
export function SideWords({ at }: { readonly at: readonly SideWord[] }) {
  return at.map(({ side, x, y, runs }) => (
    <span
      key={side}
      className="figure-side"
      data-moves="word"
      data-x={x}
      data-y={y}
      data-runs={runs}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      <span>{words('figure.side', { side })}</span>
    </span>
  ));
}
