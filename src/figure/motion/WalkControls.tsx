import { lazy, Suspense } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { Side } from '../../knowledge/regions.ts';
import { loadLaterMessages } from '../../language/later.ts';
import { words } from '../../language/words.ts';
import { isStill } from '../../settings/comfort.ts';
import type { Motion } from './motion.ts';
import { useMotion } from './useMotion.ts';
import './walk.css';

const WalkPanel = lazy(async () => {
  const [{ WalkPanel }] = await Promise.all([import('./WalkPanel.tsx'), loadLaterMessages()]);
  return { default: WalkPanel };
});

interface Props {
  readonly motion: Motion;
}

/** The button that starts the walk. Where motion is not wanted it starts paused. */
export function WalkButton({ motion }: Props) {
  const walks = useMotion(motion, ({ percent }) => percent !== null);
  return (
    <button
      type="button"
      className="button secondary walk-start"
      aria-pressed={walks}
      onClick={() => (walks ? motion.rest() : motion.set({ percent: 0, playing: !isStill() }))}
    >
      <Icon name="walk" />
      <span>{words('walk.start')}</span>
    </button>
  );
}

/** Play, pace and the bar of one leg's stride, while the body walks. */
export function WalkControls({ motion, side }: Props & { readonly side: Side }) {
  const walks = useMotion(motion, ({ percent }) => percent !== null);
  return walks ? (
    <Suspense fallback={<div className="walk" />}>
      <WalkPanel motion={motion} side={side} />
    </Suspense>
  ) : null;
}
