import { Icon } from '../../controls/Icon.tsx';
import type { FilmStep } from '../../knowledge/film.ts';
import { words } from '../../language/words.ts';
import { asTitle } from './asTitle.ts';

interface LadderProps {
  readonly steps: readonly FilmStep[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** The steps of a film, first to last; each leads to itself. Drawn from the ground up, whichever way they are read. */
export function Ladder({ steps, at, onGo }: LadderProps) {
  return (
    <ol className="ladder" aria-label={words('film.steps')}>
      {steps.map((step, i) => (
        <li
          key={`${step.link.from} ${step.link.to} ${step.text}`}
          data-state={i === at ? 'now' : i < at ? 'seen' : 'to-come'}
        >
          <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => onGo(i)}>
            <span className="ladder-mark">{i < at ? <Icon name="tick" /> : i + 1}</span>
            <span>{asTitle(step.text)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
