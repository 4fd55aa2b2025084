import { useEffect, useRef } from 'react';
import { credit, phases } from '../../../data/figure/gait.json';
import { Icon } from '../../controls/Icon.tsx';
import type { Side } from '../../knowledge/regions.ts';
import { type MessageId, words } from '../../language/words.ts';
import { type Motion, type MotionState, SLOW, STRIDE } from './motion.ts';
import { useMotion } from './useMotion.ts';

/** The slider keeps up with a playing walk this often, ms: the knob above it runs by itself. */
const KEEPS_UP = 1000;
/** How far the knob may be from the body, percent of a stride. */
const TOGETHER = 1.5;

const phaseAt = (percent: number): string => (phases.find(({ to }) => percent < to) ?? phases[0])?.id ?? '';

/** The bar of the stride with its named phases, play and pause, the pace, and whose walk it is. */
export function WalkPanel({ motion, side }: { readonly motion: Motion; readonly side: Side }) {
  // the left leg takes its stride half a stride after the right one
  const ahead = side === 'left' ? 50 : 0;
  const own = ({ percent }: MotionState) => ((percent ?? 0) + ahead) % 100;
  // at the usual pace a phase is over before it is read
  const phase = useMotion(motion, (state) => (state.playing && !state.slow ? null : phaseAt(own(state))));
  const playing = useMotion(motion, (state) => state.playing);
  const slow = useMotion(motion, (state) => state.slow);
  const bar = useRef<HTMLInputElement>(null);
  const knob = useRef<HTMLDivElement>(null);

  // the knob runs along with the body as an animation of its own: no render, and no work for the page
  useEffect(() => {
    const run = knob.current?.animate?.([{ transform: 'translateX(0)' }, { transform: 'translateX(100%)' }], {
      duration: STRIDE,
      iterations: Number.POSITIVE_INFINITY,
    });
    run?.updatePlaybackRate(slow ? 1 / SLOW : 1);
    if (!playing) run?.pause();
    let kept = Number.NEGATIVE_INFINITY;
    const follow = () => {
      const now = performance.now();
      const percent = own(motion.get());
      if (!bar.current || (playing && now - kept < KEEPS_UP)) return;
      kept = now;
      bar.current.value = String(Math.floor(percent));
      const at = ((Number(run?.currentTime ?? 0) / STRIDE) * 100) % 100;
      const apart = Math.abs(at - percent);
      if (run && (!playing || Math.min(apart, 100 - apart) > TOGETHER)) run.currentTime = (percent / 100) * STRIDE;
    };
    follow();
    const unsubscribe = motion.subscribe(follow);
    return () => {
      unsubscribe();
      run?.cancel();
    };
  });
  const said =
    phase === null
      ? words('walk.hint')
      : words('walk.phase', { side, phase: words(`walk.phase.${phase}` as MessageId) });
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
        <p className="walk-phase" data-hint={phase === null || undefined}>
          {said}
        </p>
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
          aria-valuetext={said}
          onChange={(event) =>
            motion.set({ percent: (Number(event.currentTarget.value) - ahead + 100) % 100, playing: false })
          }
        />
        <div className="walk-phases" aria-hidden="true">
          {phases.map(({ id, from, to }) => (
            <span key={id} data-now={phase === id || undefined} style={{ flexGrow: to - from }} />
          ))}
        </div>
        <div className="walk-way" aria-hidden="true">
          <div className="walk-knob" ref={knob} />
        </div>
      </div>
      <p className="walk-credit">{words('walk.credit', { credit })}</p>
    </fieldset>
  );
}
