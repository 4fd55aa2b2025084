import { Icon } from './controls/Icon.tsx';
import { FOOT_PARTS, type FootPart, type Scene, VIEWS, type View } from './figure/scene.ts';
import type { Side } from './knowledge/regions.ts';
import { words } from './language/words.ts';

interface TurnControlsProps {
  readonly scene: Scene;
  readonly onTurn: (view: View, side: Side) => void;
  readonly onPart: (part: FootPart) => void;
}

/** Front, side, back, foot; the other side where a side is shown; the faces of the foot in its close-up. */
export function TurnControls({ scene, onTurn, onPart }: TurnControlsProps) {
  const { view, side, part } = scene;
  const otherSide: Side = side === 'left' ? 'right' : 'left';
  return (
    <div className="turn-controls">
      <fieldset className="segmented turn-views">
        <legend>
          <Icon name="turn" />
          {words('turn.name')}
        </legend>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => onTurn(each, side)}>
            {each === view ? <Icon name="tick" /> : null}
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
      {view === 'side' || view === 'foot' ? (
        <button type="button" className="button secondary other-side" onClick={() => onTurn(view, otherSide)}>
          <Icon name="turn" />
          {words(view === 'side' ? 'turn.other-side' : 'turn.other-foot')}
        </button>
      ) : null}
    </div>
  );
}
