import { type PointerEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { isStill } from '../../settings/comfort.ts';
import { holdThumb } from './holdThumb.ts';
import { type Sliding, slideBy } from './slideBy.ts';

interface Props {
  /** Percent, as the visitor left it. */
  readonly drawn: number;
  /** At each step of the slider, many times a second. */
  readonly onDraw: (percent: number) => void;
  /** A finger takes the slider, or lets it go. */
  readonly onHold: (held: boolean) => void;
  /** The slider has come to rest, or begun to draw, or ceased to. */
  readonly onLeave: (percent: number) => void;
}

const STEP = 5;
/** A slider that nobody holds and that has not moved for so long has come to rest, ms. */
const RESTS = 350;
/** A held slider tells where it is this often, ms. */
const TELLS = 500;
/** Time of the way between None and Full, ms: long enough to see what moves. */
const MOVE = 420;

const ease = (t: number): number => 1 - (1 - t) ** 3;

/** "How much change to draw": a slider from None to Full, and a switch between the two. */
export function ChangeSlider({ drawn, onDraw, onHold, onLeave }: Props) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const way = useRef<HTMLSpanElement>(null);
  const sliding = useRef<Sliding | null>(null);
  const shown = useRef(drawn);
  const pending = useRef(0);
  const tween = useRef(0);
  const held = useRef(false);
  const told = useRef(0);

  const show = (percent: number) => {
    shown.current = percent;
    sliding.current?.to(percent);
    if (!held.current || performance.now() - told.current >= TELLS) tell();
  };
  /** To assistive technology, and for the keys to go on from. */
  const tell = () => {
    if (!slider.current) return;
    told.current = performance.now();
    slider.current.value = String(shown.current);
    slider.current.setAttribute('aria-valuetext', words('change.value', { percent: Math.round(shown.current) }));
  };
  useLayoutEffect(() => {
    if (!line.current || !way.current) return;
    sliding.current = slideBy([
      [line.current, (percent) => `scaleX(${percent / 100})`],
      [way.current, (percent) => `translateX(${percent}%)`],
    ]);
    sliding.current.to(shown.current);
    return () => sliding.current?.stop();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the visitor left moves the slider from outside
  useEffect(() => {
    if (!tween.current) show(drawn);
  }, [drawn]);
  useEffect(
    () => () => {
      clearTimeout(pending.current);
      cancelAnimationFrame(tween.current);
    },
    [],
  );

  const stopTween = () => {
    cancelAnimationFrame(tween.current);
    tween.current = 0;
  };
  const slide = (percent: number) => {
    stopTween();
    const begins = shown.current === 0 || percent === 0;
    show(percent);
    onDraw(percent);
    clearTimeout(pending.current);
    if (begins) onLeave(percent);
    else if (!held.current) rest();
  };
  const rest = () => {
    pending.current = window.setTimeout(() => onLeave(shown.current), RESTS);
  };
  /** Until the finger lets go the change does not rest, however still it is. */
  const hold = (event: PointerEvent<HTMLElement>) => {
    if (held.current || !way.current || event.button > 0) return;
    // the mouse would mark words, and the browser ask what lies below it
    event.preventDefault();
    const grip = event.currentTarget;
    const { left, width } = grip.getBoundingClientRect();
    const length = way.current.offsetWidth;
    stopTween();
    clearTimeout(pending.current);
    held.current = true;
    onHold(true);
    slider.current?.focus({ preventScroll: true });
    holdThumb(grip, event.nativeEvent, {
      rail: { begins: left + (width - length) / 2, length },
      percent: shown.current,
      step: STEP,
      onStep: slide,
      onLetGo: () => {
        held.current = false;
        onHold(false);
        // the page may have changed under the finger
        if (!slider.current) return;
        tell();
        rest();
      },
    });
  };
  const toggle = () => {
    stopTween();
    clearTimeout(pending.current);
    const from = shown.current;
    const to = drawn > 0 ? 0 : 100;
    onLeave(to);
    if (isStill()) {
      show(to);
      onDraw(to);
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, (now - start) / MOVE);
      const percent = from + (to - from) * ease(t);
      show(percent);
      onDraw(percent);
      tween.current = t < 1 ? requestAnimationFrame(step) : 0;
    };
    tween.current = requestAnimationFrame(step);
  };

  return (
    <div className="change-slider">
      <label htmlFor={id}>{words('change.title')}</label>
      <button type="button" className="button secondary change-switch" aria-pressed={drawn > 0} onClick={toggle}>
        {drawn > 0 ? <Icon name="tick" /> : null}
        {words('change.show')}
      </button>
      <div className="change-track">
        <span aria-hidden="true">{words('change.none')}</span>
        <span className="change-rail">
          <span className="change-line">
            <span ref={line} />
          </span>
          <input
            id={id}
            ref={slider}
            type="range"
            min={0}
            max={100}
            step={STEP}
            defaultValue={drawn}
            onChange={(event) => slide(Number(event.currentTarget.value))}
          />
          {/* empty, so that the slider keeps its name; whoever feels for it here finds the slider, whose label it is */}
          <label htmlFor={id} className="change-grip" onPointerDown={hold}>
            <span className="change-way" ref={way}>
              <span className="change-thumb" />
            </span>
          </label>
        </span>
        <span aria-hidden="true">{words('change.full')}</span>
      </div>
    </div>
  );
}
