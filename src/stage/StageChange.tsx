import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useExplorer, useExplorerState } from '../explorer/ExplorerContext.tsx';
import { useDetail } from '../explorer/useDetail.ts';
import type { OnStage } from '../figure/Figure.tsx';
import type { Motion } from '../figure/motion/motion.ts';
import { useMotion } from '../figure/motion/useMotion.ts';
import type { FootPart, Scene } from '../figure/scene.ts';
import { Arrows } from '../figure/shift/Arrows.tsx';
import { bodyShift, isOneSided, offsetsOf } from '../figure/shift/bodyShift.ts';
import { Callouts, type FigureCallout } from '../figure/shift/Callouts.tsx';
import { ChangeSlider } from '../figure/shift/ChangeSlider.tsx';
import { formParts } from '../figure/shift/formParts.ts';
import { Ghost } from '../figure/shift/Ghost.tsx';
import '../figure/shift/change.css';
import '../figure/shift/changeWalks.css';
import { Callout } from '../controls/Callout.tsx';
import { Icon } from '../controls/Icon.tsx';
import { calloutLines } from '../guide/condition/calloutLines.ts';
import { calloutsOf, drawsChange, drawsOnBody, type Callout as Told } from '../knowledge/callouts.ts';
import type { Side } from '../knowledge/regions.ts';
import type { ConditionDetail } from '../knowledge/types.ts';
import { words } from '../language/words.ts';

/** What a foot problem adds to the stage while its page is open. */
export interface StagedChange {
  readonly scene: Pick<Scene, 'change' | 'dashed' | 'form'>;
  readonly over: (stage: OnStage) => ReactNode;
  /** The face of the foot that shows its shape best. */
  readonly part: FootPart | null;
}

interface Props {
  readonly id: string;
  readonly scene: Scene;
  /** The leg that is drawn shorter, or with the one foot that was moved. */
  readonly oneLeg: Side;
  readonly motion: Motion;
  /** Null when there is nothing to draw, or no longer. */
  readonly onChange: (change: StagedChange | null) => void;
  readonly onPart: (part: FootPart) => void;
}

const drawsOf = ({ kind }: Told): FigureCallout['draws'] => (kind === 'moves' || kind === 'shape' ? kind : null);
/** "Thigh turns in 1.37°", or a shape by its title; what is drawn on one leg names it: "One leg is a little shorter (left)". */
const sayShort = ({ title, value, draws, side }: FigureCallout): string => {
  const change = draws === 'moves' ? `${title} ${value}` : title;
  return side ? words('change.sided', { change, side }) : change;
};

/** The control of a foot problem's change on the stage, and what it draws there. Shown only where something can be drawn. */
export function StageChange(props: Props) {
  const detail = useDetail('condition', props.id);
  if (detail.state !== 'ready') return null;
  const { deviations, form } = detail.detail;
  return drawsChange(deviations, form) ? <ChangePanel {...props} detail={detail.detail} /> : null;
}

function ChangePanel({
  id,
  scene,
  oneLeg,
  motion,
  detail,
  onChange,
  onPart,
}: Props & { readonly detail: ConditionDetail }) {
  const explorer = useExplorer();
  const drawn = useExplorerState((state) => state.drawn) ?? 0;
  const { deviations, form } = detail;
  const { view, part } = scene;
  const closeUp = view === 'foot';
  const parts = useMemo(() => formParts(form.map(({ kind }) => kind)), [form]);
  const [best] = parts;
  // what the body does not show leaves the outline of the foot as it is, too: no dashed one
  const onBody = drawsOnBody(deviations, form);
  const draws = drawn > 0 && (closeUp ? parts.includes(part) : onBody);

  const shift = useMemo(() => bodyShift(deviations, form, oneLeg), [deviations, form, oneLeg]);
  const callouts = useMemo(
    () =>
      calloutsOf(deviations, form).map(
        (callout): FigureCallout => ({
          ...calloutLines(explorer.index, callout),
          region: callout.region,
          draws: drawsOf(callout),
          side: callout.kind === 'shape' && isOneSided(callout.form) ? oneLeg : null,
          counted: callout.kind === 'moves' && callout.unmoved[0]?.n != null,
        }),
      ),
    [deviations, form, oneLeg, explorer.index],
  );
  const moved = useMemo(
    () =>
      deviations
        .filter(({ draws }) => draws)
        .map(({ joint, motion, degrees, oneFoot }) => ({
          joint,
          motion,
          sign: Math.sign(degrees ?? 0),
          side: oneFoot ? oneLeg : null,
        })),
    [deviations, oneLeg],
  );
  /** How many times larger than measured the joint that is drawn largest moves; 0 where none moves. */
  const times = Math.max(0, ...deviations.map(({ draws, drawnTimes }) => (draws ? (drawnTimes ?? 1) : 0)));
  // a walking body has no usual one behind it
  const walking = useMotion(motion, ({ percent }) => percent !== null);
  const draw = (percent: number) => motion.set({ offsets: offsetsOf(shift, percent / 100) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another shift is drawn as far as the one before
  useEffect(() => draw(explorer.store.getState().drawn ?? 0), [shift]);
  useEffect(() => () => motion.set({ offsets: [] }), [motion]);

  const change = useMemo((): StagedChange => {
    return {
      part: parts[0] ?? null,
      scene: {
        change: draws ? callouts.filter(({ draws }) => draws && (!closeUp || draws === 'shape')).map(sayShort) : [],
        dashed: onBody && !walking,
        form: draws && form.length > 0 ? id : null,
      },
      over: (stage) => (
        <>
          {draws && onBody && (stage.drawing.view !== 'foot' || stage.drawing.usual) ? <Ghost {...stage} /> : null}
          {draws && stage.drawing.view !== 'foot' ? <Arrows {...stage} moved={moved} /> : null}
          {stage.drawing.view === 'foot' ? null : <Callouts {...stage} callouts={callouts} />}
        </>
      ),
    };
  }, [draws, onBody, walking, closeUp, callouts, form, id, parts, moved]);
  // before anything is painted: the panel takes its room from the body
  useLayoutEffect(() => {
    onChange(change);
  }, [change, onChange]);
  useLayoutEffect(() => () => onChange(null), [onChange]);

  // who asked for the foot goes on at the switch of its shape: the button that was pressed is gone
  const panel = useRef<HTMLDivElement>(null);
  const looks = useRef(false);
  useLayoutEffect(() => {
    if (looks.current && closeUp) panel.current?.querySelector('button')?.focus({ preventScroll: true });
    looks.current = false;
  }, [closeUp]);

  const leave = (percent: number) => explorer.update({ drawn: percent });
  const shapes = callouts.filter(({ draws }) => draws === 'shape');
  return (
    <div className="change-panel" data-view={view} ref={panel}>
      {closeUp ? (
        <CloseUpSwitch
          drawn={drawn > 0}
          parts={parts}
          part={part}
          shapes={shapes}
          onDraw={(on) => leave(on ? 100 : 0)}
          onPart={onPart}
        />
      ) : onBody ? (
        <ChangeSlider drawn={drawn} onDraw={draw} onHold={(held) => motion.set({ held })} onLeave={leave} />
      ) : null}
      {best && !closeUp ? (
        <button
          type="button"
          className="button secondary change-closer"
          onClick={() => {
            if (!onBody) leave(100);
            looks.current = true;
            onPart(best);
          }}
        >
          <Icon name="look" />
          {words('change.closer')}
        </button>
      ) : null}
      {draws && onBody ? (
        <p className="change-key" data-walks={walking || undefined}>
          {walking ? words('change.walks', { times }) : words(closeUp ? 'change.usual-foot' : 'change.usual')}
        </p>
      ) : null}
      {closeUp ? null : (
        <ul className="change-list" aria-hidden="true">
          {callouts.map(({ id: key, title, value, doubts, drawn: how, draws: kind }) => (
            <li key={key} data-still={kind === null || undefined}>
              <Callout title={title} value={value} doubts={doubts} drawn={how} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SwitchProps {
  readonly drawn: boolean;
  /** Faces of the foot that show the shape, best first; none for a shape that is not the foot's. */
  readonly parts: readonly FootPart[];
  readonly part: FootPart;
  readonly shapes: readonly FigureCallout[];
  readonly onDraw: (on: boolean) => void;
  readonly onPart: (part: FootPart) => void;
}

/** In a close-up: the shape on or off, with its words; or the way to the face of the foot that shows it. */
function CloseUpSwitch({ drawn, parts, part, shapes, onDraw, onPart }: SwitchProps) {
  const [best] = parts;
  if (!best) return null;
  if (!parts.includes(part))
    return (
      <button type="button" className="button secondary change-closer" onClick={() => onPart(best)}>
        <Icon name="look" />
        {words('change.closer.part', { part: best })}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className="button secondary change-switch"
        aria-pressed={drawn}
        onClick={() => onDraw(!drawn)}
      >
        {drawn ? <Icon name="tick" /> : null}
        {words('change.shape')}
      </button>
      {drawn ? (
        <p className="change-shape" aria-hidden="true">
          {shapes.map(({ id, title }) => (
            <span key={id}>{title}</span>
          ))}
        </p>
      ) : null}
    </>
  );
}
