import './exercise.css';
import { type MessageId, words } from '../../../language/words.ts';
import { drawBody } from './body.ts';
import type { ExerciseId } from './exercisesOf.ts';
import { drawFoot } from './foot.ts';
import { FRAMES, type Frame } from './frames.ts';
import { arrow } from './shapes.ts';

/** A towel under the toes. */
const TOWELS = {
  roll: 'M22 -1.500a1.150 1.150 0 1 0 .01 0zM22.300 -.8a.5 .5 0 1 1 -.6 .3',
  flat: 'M12 -.1H38V.8H12z',
  bunched:
    'M16 .8V-.1H24.500C25.500 -.1 25.500 -3 26.800 -3S28 -.1 29 -.1 30 -2.300 31.200 -2.300 32.500 -.1 33.500 -.1H37V.8z',
} as const;

/** Solid shapes as one: all outlines first, all fills over them. */
function Solid({ paths, className }: { readonly paths: readonly string[]; readonly className: string }) {
  return (
    <g className={className}>
      {paths.map((path) => (
        <path key={`line ${path}`} className="line" d={path} />
      ))}
      {paths.map((path) => (
        <path key={path} className="fill" d={path} />
      ))}
    </g>
  );
}

function Bones({ paths, faint = false }: { readonly paths: readonly string[]; readonly faint?: boolean }) {
  return (
    <g className={faint ? 'exercise-bone faint' : 'exercise-bone'}>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}

/** What a picture shows: the body or a foot, what it stands on, and an arrow for the way it moves. */
function Picture({ frame }: { readonly frame: Frame }) {
  if ('foot' in frame) {
    const { skin, bones, band } = drawFoot(frame.foot);
    return (
      <>
        {frame.inAir ? null : <path className="exercise-floor" d="M-90 1H120" />}
        {frame.towel ? <path className="exercise-towel" d={TOWELS[frame.towel]} /> : null}
        <Solid className="exercise-skin" paths={[skin]} />
        <path className="exercise-band" d={band} />
        <Bones paths={bones} />
      </>
    );
  }
  const { farSkin, skin, farBones, bones } = drawBody(frame.body);
  const wall = frame.prop === 'wall';
  return (
    <>
      <path className="exercise-floor" d="M-300 1H300" />
      {wall ? <path className="exercise-wall" d="M68 0V-150" /> : null}
      {wall ? null : <path className="exercise-chair" d="M-14 -41H20M-12 -41V0M17 -41V0M-14 -41V-84" />}
      <Solid className="exercise-skin faint" paths={farSkin} />
      <Bones paths={farBones} faint />
      <Solid className="exercise-skin" paths={skin} />
      <Bones paths={bones} />
    </>
  );
}

/** What of the picture's plane is shown, cm. */
function viewBoxOf(frame: Frame): string {
  if ('foot' in frame) return '-12 -28 56 34';
  return frame.prop === 'wall' ? '-66 -172 160 182' : '-48 -136 150 144';
}

/** A home exercise in two or three pictures, each with its step in words. */
export function Exercise({ exercise }: { readonly exercise: ExerciseId }) {
  const frames = FRAMES[exercise];
  const step = (place: number): MessageId => `exercise.${exercise}.${place + 1}` as MessageId;
  return (
    <figure className="exercise" aria-label={words(`exercise.${exercise}.title`)}>
      <h3>{words(`exercise.${exercise}.title`)}</h3>
      <ol>
        {frames.map((frame, place) => (
          <li key={step(place)}>
            <svg
              className={'foot' in frame ? 'exercise-picture foot' : 'exercise-picture body'}
              viewBox={viewBoxOf(frame)}
              role="img"
              aria-label={words(`${step(place)}.alt` as MessageId)}
            >
              <Picture frame={frame} />
              {frame.arrow ? (
                <path className="exercise-arrow" d={arrow(...frame.arrow, 'foot' in frame ? 2.6 : 9)} />
              ) : null}
            </svg>
            <p>
              <strong>{place + 1}.</strong> {words(step(place))}
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
