import { Dialog } from '../controls/Dialog.tsx';
import { Icon } from '../controls/Icon.tsx';
import { words } from '../language/words.ts';
import { useAnyTouch } from './useAnyTouch.ts';

/** Circumference of the ring of the countdown, in its own units. */
const ROUND = 2 * Math.PI * 42;

interface IdleDialogProps {
  readonly seconds: number;
  /** Seconds the countdown began with. */
  readonly of: number;
  readonly onStay: () => void;
  readonly onOver: () => void;
}

/** "Are you still there?" with its countdown. Any touch means yes, save on "Start over now". */
export function IdleDialog({ seconds, of, onStay, onOver }: IdleDialogProps) {
  useAnyTouch(onStay);
  return (
    <Dialog
      alert
      className="idle"
      title={words('idle.title')}
      onClose={onStay}
      actions={
        <>
          <button type="button" className="button primary" data-first-focus>
            <Icon name="tick" />
            {words('idle.stay')}
          </button>
          <button type="button" className="button secondary" data-own-touch onClick={onOver}>
            <Icon name="restart" />
            {words('idle.over')}
          </button>
        </>
      }
    >
      <svg className="idle-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle cx="50" cy="50" r="42" className="idle-track" />
        <circle
          cx="50"
          cy="50"
          r="42"
          className="idle-left"
          strokeDasharray={`${(ROUND * seconds) / of} ${ROUND}`}
          transform="rotate(-90 50 50)"
        />
        <text x="50" y="50">
          {seconds}
        </text>
      </svg>
      <p>{words('idle.text', { seconds })}</p>
    </Dialog>
  );
}
