import {
  memo,
  type ReactNode,
  type Ref,
  type RefObject,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { SIDES } from '../knowledge/regions.ts';
import { words } from '../language/words.ts';
import * as description from './describe.ts';
import type { BodyDrawing, DrawnPart } from './drawing.ts';
import { atItsPlace } from './emphasis/atItsPlace.ts';
import { emphasisOf } from './emphasis/emphasisOf.ts';
import { seatOf } from './emphasis/seatOf.ts';
import './figure.css';
import type { Insets } from './framing.ts';
import { createMotion, isPosed, type Motion } from './motion/motion.ts';
import { useDragTurn } from './motion/useDragTurn.ts';
import { useMotion } from './motion/useMotion.ts';
import { useMovingBody } from './motion/useMovingBody.ts';
import { Chain } from './overlay/Chain.tsx';
import { FarNote, farNames } from './overlay/FarNote.tsx';
import { Lines } from './overlay/Lines.tsx';
import { Marks } from './overlay/Marks.tsx';
import { rowLeaders } from './overlay/rowLeaders.ts';
import { SideWords } from './overlay/SideWords.tsx';
import { Tags } from './overlay/Tags.tsx';
import { Body } from './paint/Body.tsx';
import { fadeOfChain } from './paint/fadesOut.ts';
import type { RegionNames } from './regionNames.ts';
import type { Choice, LeaderEnd, Scene } from './scene.ts';
import { bareIds } from './stage/bareIds.ts';
import { type Laid, layOut, type Room } from './stage/layOut.ts';
import { UNMEASURED, useBox } from './stage/useBox.ts';
import { useDrawnScene } from './stage/useDrawnScene.ts';
import { useGlide } from './stage/useGlide.ts';
import { type Hold, useHold } from './stage/useHold.ts';
import { FirstLight } from './touch/FirstLight.tsx';
import { TouchLayer } from './touch/TouchLayer.tsx';
import { useFirstLight } from './touch/useFirstLight.ts';

/** Stands in where nothing can move the figure. */
const STILL = createMotion();
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** A figure smaller than this, px, is a picture: its places could not keep their size without covering each other. */
const LEAST_TOUCHED = { width: 170, height: 290 };

interface FigureProps {
  readonly scene: Scene;
  readonly regionNames: RegionNames;
  readonly onChoose: (choice: Choice) => void;
  /** A tag is pointed at, or no longer. */
  readonly onHighlight?: (problem: string | null) => void;
  /** The up arrow at the top of the close-up asks to leave it. */
  readonly onLeaveFoot?: (side: Scene['side']) => void;
  /** Rows of a list to tie the regions to, px in the figure's box. */
  readonly leaderEnds?: readonly LeaderEnd[];
  /** px at each edge that body and tags keep free. */
  readonly insets?: Insets;
  readonly showsTags?: boolean;
  /** False for a small picture beside a text, whatever its size. */
  readonly takesTouch?: boolean;
  /** Least size of a hit area, px: 60 on the kiosk, where rings, tags and words are larger too. Without it, as --target says. */
  readonly minTarget?: 44 | 60;
  /** What turns and walks the body; without it the figure only rests. */
  readonly motion?: Motion;
  /** A drag has turned the body and let it go, degrees; without it, drags turn nothing. */
  readonly onTurned?: (yaw: number) => void;
  /** After an answer to a touch the figure takes part in the page's layout again: its room is read now. */
  readonly onFollow?: () => void;
  /** More to draw on the resting picture or on the posed body, between the body and its rings. */
  readonly over?: ((stage: OnStage) => ReactNode) | undefined;
  readonly ref?: Ref<FigureHandle>;
}

/** For whoever lays the page out. */
export interface FigureHandle {
  /** Lets the figure see what room it has now, before it is rendered the next time. */
  readonly measure: () => void;
  /** It stays as it stands and asks for no room, until it tells by `onFollow`. */
  readonly holds: () => boolean;
}

/** The picture as it stands: the resting drawing and its layout. */
export interface OnStage {
  readonly drawing: BodyDrawing;
  readonly laid: Laid;
}

/** The body, its lit chain and its buttons, filling the container. Controlled: a scene in, choices out. */
export function Figure(props: FigureProps) {
  const root = useRef<HTMLDivElement>(null);
  const { shown, hold } = useHold(root, props);
  return <Picture {...shown} root={root} hold={hold} />;
}

/** What the figure shows. It is rendered for what it is given alone. */
const Picture = memo(function Picture(
  props: FigureProps & { readonly root: RefObject<HTMLDivElement | null>; readonly hold: Hold },
) {
  const { root, hold, regionNames, onChoose, insets = NO_INSETS, leaderEnds = [], motion = STILL } = props;
  const { showsTags = true, takesTouch = true } = props;
  const describedBy = useId();
  const { box: measured, at, measure } = useBox(root);
  useImperativeHandle(props.ref, () => ({ measure, holds: hold.holds }), [measure, hold]);
  const box = measured ?? UNMEASURED;
  const { scene: drawnScene, drawing: loaded } = useDrawnScene(props.scene);
  // what would be laid out in a room that is not known yet would be laid out twice
  const drawing = measured && loaded;
  const restScene = drawing ? { ...drawnScene, seat: seatOf(drawnScene, drawing) } : drawnScene;
  const minTarget = props.minTarget ?? (box.target >= 60 ? 60 : 44);
  const touchable = takesTouch && box.width >= LEAST_TOUCHED.width && box.height >= LEAST_TOUCHED.height;
  const room = {
    size: box,
    insets,
    minTarget,
    textScale: box.textScale,
    showsTags,
    touchable,
    regionNames,
    sideLetters: Math.max(...SIDES.map((side) => words('figure.side', { side }).length)),
  };
  const rest = drawing && layOut(restScene, drawing, room);
  const moving = useMovingBody(motion, root, drawing, rest?.transform ?? null, box, insets);
  const posed = useMotion(motion, isPosed);
  const walks = useMotion(motion, ({ percent }) => percent !== null);
  const drag = useDragTurn(motion, restScene, props.onTurned);
  const moved = moving.drawing;
  const movement = !moved || posed ? 'no' : walks ? 'walks' : 'turned';
  const scene = moved ? { ...restScene, view: moved.view, side: moved.side ?? restScene.side } : restScene;
  // its tags come again when it rests, where they stood: the body keeps its place
  const begun = useRef({ room: moving.room, right: rest?.column?.onTheRight });
  if (begun.current.room !== moving.room) begun.current = { room: moving.room, right: rest?.column?.onTheRight };
  const roomMoving: Room = {
    ...room,
    showsTags: showsTags && movement === 'turned',
    tagsRight: begun.current.right,
    transform: moving.transform ?? { k: 1, x: 0, y: 0 },
  };
  const laid = moved ? layOut(scene, moved, roomMoving) : rest;
  const first = useFirstLight(restScene, drawing, moved ? null : rest, onChoose, hold, props.onFollow ?? measure);
  const { chosen, reached, highlighted } = scene;
  const lit = atItsPlace(scene);
  const seat = scene.seat?.join() ?? '';
  const emphasis = useCallback(
    (part: DrawnPart) =>
      emphasisOf(
        { chosen: lit.chosen, reached: lit.reached, highlighted: lit.highlighted, seat: seat.split(',') },
        part,
      ),
    [lit.chosen, lit.reached, lit.highlighted, seat],
  );
  const carry = () => {
    if (moved && laid)
      moving.carry({ scene: restScene, room: { ...roomMoving, showsTags: false, inMotion: true } }, laid);
  };
  useLayoutEffect(carry);
  const k = rest?.transform.k ?? 1;
  const body = useMemo(
    () => drawing && <Body drawing={drawing} emphasisOf={emphasis} lineScale={k} />,
    [drawing, emphasis, k],
  );
  const closeUp = scene.view === 'foot';
  useGlide(
    root,
    [restScene.view, scene.part, scene.framing, rest?.column?.onTheRight].join(),
    moved ? null : (rest?.transform ?? null),
    at,
    touchable,
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this groups the places of a picture.
    <div
      className="figure"
      ref={root}
      role="group"
      aria-label={words(closeUp ? 'figure.name.foot' : 'figure.name')}
      aria-describedby={describedBy}
      data-roomy={minTarget >= 60 || undefined}
      data-moving={moved ? true : undefined}
      onFocus={carry}
      onBlur={carry}
      {...drag}
    >
      <p id={describedBy} className="visually-hidden">
        {description
          .describe(scene, regionNames, movement, laid ? farNames(laid) : [])
          .map(({ id, values }) => `${words(id, values)} `)}
        {touchable && words('figure.keys')}
      </p>
      {drawing && laid && rest && (
        <>
          <div className="figure-body" data-fades={(!closeUp && scene.framing === 'legs') || undefined}>
            <svg data-moves="body" aria-hidden="true" focusable="false">
              <g transform={`translate(${rest.transform.x} ${rest.transform.y}) scale(${k})`}>{body}</g>
            </svg>
            {moving.Painter && (
              <moving.Painter
                motion={motion}
                scene={restScene}
                room={moving.room}
                shown={moved !== null}
                overlay={moving.overlay}
                onShown={moving.onShown}
              />
            )}
          </div>
          {(posed || !moved) && props.over?.({ drawing, laid: rest })}
          {touchable && (
            <Lines
              rows={moved ? [] : rowLeaders(laid.places, leaderEnds, laid.sizes.idle + 2)}
              laid={laid}
              highlighted={highlighted}
            />
          )}
          <div
            className="figure-lit"
            style={fadeOfChain(drawing, rest.transform)}
            key={JSON.stringify([chosen, reached, restScene.view, scene.part, restScene.side])}
          >
            <Chain legs={laid.legs} highlighted={highlighted} sizes={laid.sizes} />
          </div>
          <Marks scene={scene} marks={laid.marks} sizes={laid.sizes} scale={touchable ? 1 : 0.75} />
          {touchable && <SideWords at={laid.words} />}
          {touchable && <FarNote laid={laid} width={box.width} />}
          <FirstLight ref={first.light} />
          {touchable && (
            <TouchLayer
              scene={scene}
              laid={laid}
              areasNow={moving.areasNow}
              bare={bareIds(laid)}
              regionNames={regionNames}
              onChoose={first.choose}
              onLeaveFoot={props.onLeaveFoot}
            />
          )}
          {laid.column && laid.tags.length > 0 && (
            <Tags
              tags={laid.tags}
              column={laid.column}
              problems={scene.problems}
              highlighted={highlighted}
              onChoose={onChoose}
              onHighlight={props.onHighlight}
            />
          )}
        </>
      )}
    </div>
  );
});
