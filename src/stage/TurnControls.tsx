import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from '../controls/Icon.tsx';
import type { Motion } from '../figure/motion/motion.ts';
import { useMotion } from '../figure/motion/useMotion.ts';
import { FOOT_PARTS, type FootPart, type Scene, VIEWS, type View } from '../figure/scene.ts';
import type { Side } from '../knowledge/regions.ts';
import { words } from '../language/words.ts';

interface TurnControlsProps {
  readonly scene: Scene;
  readonly onTurn: (view: View, side: Side) => void;
  readonly motion: Motion;
  /** Turns the body by some degrees. */
  readonly onStep: (degrees: number) => void;
  readonly children?: ReactNode;
  readonly onPart: (part: FootPart) => void;
}

/** Degrees an arrow key turns the body. */
const STEP = 10;

/** Front, side, back, foot; the other side where a side is shown; the faces of the foot in its close-up. */
export function TurnControls({ scene, motion, onTurn, onStep, onPart, children }: TurnControlsProps) {
  const { view, side, part } = scene;
  const otherSide: Side = side === 'left' ? 'right' : 'left';
  const turned = useMotion(motion, ({ yaw }) => yaw !== null);
  // while it is turned by hand nothing comes or goes below the body: it would jump under the finger
  const fromTheSide = useRef(false);
  if (!turned) fromTheSide.current = view === 'side';
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!way || view === 'foot') return;
    event.preventDefault();
    onStep(way * STEP);
  };
  return (
    <div className="turn-controls">
      <fieldset className="segmented turn-views" onKeyDown={onKeyDown} aria-description={words('turn.keys')}>
        <legend>
          <Icon name="turn" />
          {words('turn.name')}
        </legend>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view && !turned} onClick={() => onTurn(each, side)}>
            {each === view && !turned ? <Icon name="tick" /> : null}
            {each === 'foot' ? (
              <>
                <span className="wide-only">{words('turn.foot')}</span>
                <span className="narrow-only">{words('turn.foot.short')}</span>
              </>
            ) : (
              words(`turn.${each}`)
            )}
          </button>
        ))}
      </fieldset>
      {children}
      {view === 'foot' ? (
        <fieldset className="segmented turn-parts">
          <legend className="visually-hidden">{words('part.name')}</legend>
          {FOOT_PARTS.map((each) => (
            <button key={each} type="button" aria-pressed={each === part} onClick={() => onPart(each)}>
              {each === part ? <Icon name="tick" /> : null}
              {words(`part.${each}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      {fromTheSide.current || view === 'foot' ? (
        <button
          type="button"
          className="button secondary other-side"
          data-away={turned || undefined}
          onClick={() => onTurn(view, otherSide)}
        >
          <Icon name="turn" />
          {words(view === 'foot' ? 'turn.other-foot' : 'turn.other-side')}
        </button>
      ) : null}
    </div>
  );
}
