import { useEffect, useRef } from 'react';
import gait from '../../../data/figure/gait.json';
import { Icon } from '../../controls/Icon.tsx';
import type { Side } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import type { Motion, MotionState } from './motion.ts';
import { useMotion } from './useMotion.ts';

/** The bar moves this often while the walk plays, ms. */
const BAR_TIME = 80;

const phaseAt = (percent: number) => gait.phases.find(({ to }) => percent < to) ?? gait.phases[0];

/** The bar of the stride with its named phases, play and pause, the pace, and whose walk it is. */
export function WalkPanel({ motion, side }: { readonly motion: Motion; readonly side: Side }) {
  // the left leg takes its stride half a stride after the right one
  const ahead = side === 'left' ? 50 : 0;
  const own = ({ percent }: MotionState) => ((percent ?? 0) + ahead) % 100;
  const phase = useMotion(motion, (state) => phaseAt(own(state))?.plain ?? '');
  const playing = useMotion(motion, (state) => state.playing);
  const slow = useMotion(motion, (state) => state.slow);
  const bar = useRef<HTMLInputElement>(null);
  // the bar moves with the body without a render; only a new phase is one
  useEffect(() => {
    let moved = 0;
    const follow = () => {
      const now = performance.now();
      if (!bar.current || (motion.get().playing && now - moved < BAR_TIME)) return;
      moved = now;
      bar.current.value = String(Math.floor(own(motion.get())));
    };
    follow();
    return motion.subscribe(follow);
  });
  return (
    <fieldset className="walk">
      <legend className="visually-hidden">{words('walk.name')}</legend>
      <div className="walk-row">
        <button type="button" className="button secondary" onClick={() => motion.set({ playing: !playing })}>
          <Icon name={playing ? 'pause' : 'play'} />
          <span>{words(playing ? 'walk.pause' : 'walk.play')}</span>
        </button>
        <button
          type="button"
          className="button secondary"
          aria-pressed={slow}
          onClick={() => motion.set({ slow: !slow })}
        >
          {slow ? <Icon name="tick" /> : null}
          {words('walk.slow')}
        </button>
        <p className="walk-phase">{words('walk.phase', { side, phase })}</p>
      </div>
      <div className="walk-bar">
        <input
          type="range"
          min={0}
          max={99}
          step={1}
          defaultValue={0}
          ref={bar}
          aria-label={words('walk.bar')}
          aria-valuetext={words('walk.phase', { side, phase })}
          onChange={(event) =>
            motion.set({ percent: (Number(event.currentTarget.value) + ahead) % 100, playing: false })
          }
        />
        <div className="walk-phases" aria-hidden="true">
          {gait.phases.map(({ id, from, to }) => (
            <span
              key={id}
              data-now={phase === gait.phases.find((each) => each.id === id)?.plain || undefined}
              style={{ flexGrow: to - from }}
            />
          ))}
        </div>
      </div>
      <p className="walk-credit">{words('walk.credit', { credit: gait.credit })}</p>
    </fieldset>
  );
}
