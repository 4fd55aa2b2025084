import { Icon } from '../../controls/Icon.tsx';
import type { Side } from '../../knowledge/regions.ts';
import { loadLaterMessages } from '../../language/later.ts';
import { words } from '../../language/words.ts';
import { isStill } from '../../settings/comfort.ts';
import type { Motion } from './motion.ts';
import { useMotion } from './useMotion.ts';
import type { WalkPanel } from './WalkPanel.tsx';
import './walk.css';

let Panel: typeof WalkPanel | null = null;

/** The walk never starts without what pauses it; and the body then has its final room from the first frame on. */
async function loadPanel(): Promise<void> {
  const [loaded] = await Promise.all([import('./WalkPanel.tsx'), loadLaterMessages()]);
  Panel = loaded.WalkPanel;
}

interface Props {
  readonly motion: Motion;
}

/** The button that starts the walk. Where motion is not wanted it starts paused. */
export function WalkButton({ motion }: Props) {
  const walks = useMotion(motion, ({ percent }) => percent !== null);
  const start = () => motion.set({ percent: 0, playing: !isStill() });
  const toggle = () => {
    if (walks) return motion.rest();
    if (Panel) return start();
    // without its panel, as with the network gone, the body stays as it is
    loadPanel().then(start, () => {});
  };
  return (
    <button type="button" className="button secondary walk-start" aria-pressed={walks} onClick={toggle}>
      <Icon name="walk" />
      <span>{words('walk.start')}</span>
    </button>
  );
}

/** Play, pace and the bar of one leg's stride, while the body walks. */
export function WalkControls({ motion, side }: Props & { readonly side: Side }) {
  const walks = useMotion(motion, ({ percent }) => percent !== null);
  return walks && Panel ? <Panel motion={motion} side={side} /> : null;
}
