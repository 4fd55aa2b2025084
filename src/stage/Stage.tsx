import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../controls/Icon.tsx';
import { chooseSpot, openFoot, turnTo } from '../explorer/choose.ts';
import { useExplorer, useExplorerState } from '../explorer/ExplorerContext.tsx';
import { late } from '../explorer/late.tsx';
import type { Shot } from '../explorer/state.ts';
import { Figure, type FigureHandle, type OnStage } from '../figure/Figure.tsx';
import { createMotion, nearestView, wrapYaw, yawOf } from '../figure/motion/motion.ts';
import { WalkButton, WalkControls } from '../figure/motion/WalkControls.tsx';
import type { Choice, FootPart, View } from '../figure/scene.ts';
import { namesOfRegions } from '../guide/parts/names.ts';
import { AddingNote } from '../guide/region/AddSpot.tsx';
import type { Side } from '../knowledge/regions.ts';
import { words } from '../language/words.ts';
import { useSettings } from '../settings/SettingsContext.tsx';
import { face } from './face.ts';
import type { StagedChange } from './StageChange.tsx';
import { sceneOf } from './sceneOf.ts';
import { TurnControls } from './TurnControls.tsx';
import { useEnlargedAtTop } from './useEnlargedAtTop.ts';
import { useLeaderEnds } from './useLeaderEnds.ts';
import { useStageRoom } from './useStageRoom.ts';

const Arrows = late('asked', async () => (await import('../figure/shift/Arrows.tsx')).Arrows, true);
const StageChange = late('asked', async () => (await import('./StageChange.tsx')).StageChange, true);

/** The leg that is told of where the visitor has named none: seen from the front, the left one stands beside the callouts. */
const ONE_LEG: Side = 'left';

/** The motions that a step of a film tells, over the body. */
function arrowsOver({ shows }: Shot, side: Side | null): ((stage: OnStage) => ReactNode) | undefined {
  const moved = shows.map((each) => ({ ...each, side: each.motion === 'obliquity' ? (side ?? ONE_LEG) : null }));
  return moved.length > 0 ? (stage) => <Arrows {...stage} moved={moved} /> : undefined;
}

/** The figure with the controls that turn it. What is touched on it becomes an action of the explorer. */
export function Stage() {
  const explorer = useExplorer();
  const { index } = explorer;
  const { kiosk } = useSettings();
  const address = useExplorerState((state) => state.address);
  const highlighted = useExplorerState((state) => state.highlighted);
  const showsAll = useExplorerState((state) => state.showsAll);
  const shot = useExplorerState((state) => state.shot);
  const enlarged = useExplorerState((state) => state.enlarged);
  const adding = useExplorerState((state) => state.adding);
  const stage = useRef<HTMLElement>(null);
  const { room, read } = useStageRoom(stage);
  useEnlargedAtTop(stage, enlarged, address.page);
  const [change, setChange] = useState<StagedChange | null>(null);
  const scene = useMemo(() => {
    const usual = sceneOf(index, address, { highlighted, showsAll, shot });
    if (!change || shot) return usual;
    // a close-up that no face was chosen for opens at the one that shows the shape
    return { ...usual, ...change.scene, part: address.part ?? change.part ?? usual.part };
  }, [index, address, highlighted, showsAll, shot, change]);
  const over = useMemo(() => (shot ? arrowsOver(shot, address.side) : change?.over), [shot, address.side, change]);
  const regionNames = useMemo(() => namesOfRegions(index), [index]);
  const isHome = address.page.kind === 'home';
  const leaderEnds = useLeaderEnds(stage, isHome && scene.view !== 'foot');
  const figure = useRef<FigureHandle>(null);
  // A page is laid out first; then the figure is drawn once, in the room that the page has left it, before anything is painted;
  // after a touch in the next frame, until when it stays as it stands.
  const [drawn, setDrawn] = useState({ scene, over });
  const follow = useRef(() => {});
  useLayoutEffect(() => {
    follow.current = () => {
      if (drawn.scene === scene && drawn.over === over) return;
      read();
      figure.current?.measure();
      setDrawn({ scene, over });
    };
    if (!figure.current?.holds()) follow.current();
  });

  const [motion] = useState(createMotion);
  const turnedTo = useRef<string | null>(null);
  const page = JSON.stringify(address.page);
  const shownView = `${scene.view} ${scene.side}`;
  /** The page on which nobody has named a leg: what side its address has, the turned body gave it. */
  const unnamed = useRef('');
  if (address.side === null) unnamed.current = page;
  else if (unnamed.current !== page) unnamed.current = '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or a view that no drag has led to, ends the motion.
  useEffect(() => motion.rest(), [motion, page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is part of what is shown
  useEffect(() => {
    if (turnedTo.current !== shownView) face(motion, scene.view);
    turnedTo.current = null;
  }, [motion, shownView]);
  const isEntry = !isHome && address.page.kind !== 'region';
  /** The page of an entry speaks of both legs where nobody has named one: its address has a side only while the left one is looked at, as the right one is anyway. */
  const seenSide = (view: View, side: Side): Side | null => {
    const looksLeft = side === 'left' && (view === 'side' || view === 'foot');
    return isEntry && unnamed.current !== '' && !looksLeft ? null : side;
  };
  const turn = (view: View, side: Side) => explorer.turn(turnTo(address, view, seenSide(view, side)));
  /** The body stays as it was turned; the address keeps the nearest view. */
  const onTurned = (yaw: number) => {
    const { view, near } = nearestView(yaw);
    const side = view === 'side' ? near : scene.side;
    if (view === scene.view && side === scene.side) return;
    turnedTo.current = `${view} ${side}`;
    turn(view, side);
  };
  const onStep = (degrees: number) => {
    const yaw = wrapYaw((motion.get().yaw ?? yawOf(scene)) + degrees);
    motion.set({ yaw });
    onTurned(yaw);
  };

  const onPart = (part: FootPart) =>
    explorer.turn({ ...address, view: 'foot', part, side: seenSide('foot', scene.side) });

  const onChoose = (choice: Choice) => {
    const { adding } = explorer.store.getState();
    switch (choice.kind) {
      case 'region':
        return explorer.go(chooseSpot(address, choice, adding), { kind: 'stayed' });
      case 'open-foot':
        return explorer.go(openFoot(address, choice.side), { kind: 'stayed' });
      case 'problem':
        return explorer.go(
          { ...address, page: { kind: 'condition', id: choice.id, toward: null }, view: null, part: null },
          { kind: 'followed' },
        );
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for changes with the scene only
  const body = useMemo(
    () => (
      <Figure
        ref={figure}
        scene={drawn.scene}
        over={drawn.over}
        regionNames={regionNames}
        onChoose={onChoose}
        onHighlight={(id) => explorer.update({ highlighted: id })}
        onLeaveFoot={(side) => turn('front', side)}
        leaderEnds={leaderEnds}
        insets={room.insets}
        showsTags={room.showsTags}
        takesTouch={room.takesTouch}
        motion={motion}
        onTurned={onTurned}
        onFollow={() => follow.current()}
        {...(kiosk && { minTarget: 60 })}
      />
    ),
    [drawn, regionNames, leaderEnds, room, motion, kiosk],
  );

  return (
    <section
      className="stage"
      aria-label={words('stage.name')}
      ref={stage}
      data-view={scene.view}
      data-change={change ? true : undefined}
    >
      {adding ? <AddingNote /> : null}
      <div className="figure-box">{body}</div>
      {scene.view === 'foot' ? null : <WalkControls motion={motion} side={scene.side} />}
      {address.page.kind === 'condition' && address.page.toward === null ? (
        <StageChange
          key={address.page.id}
          id={address.page.id}
          scene={scene}
          oneLeg={address.side ?? ONE_LEG}
          motion={motion}
          onChange={setChange}
          onPart={onPart}
        />
      ) : null}
      <TurnControls
        scene={scene}
        motion={motion}
        onTurn={(view, side) => {
          face(motion, view);
          turn(view, side);
        }}
        onStep={onStep}
        onPart={onPart}
      >
        {scene.view === 'foot' ? null : <WalkButton motion={motion} />}
      </TurnControls>
      <button
        type="button"
        className="enlarge"
        aria-label={enlarged ? undefined : words('stage.enlarge')}
        onClick={() => explorer.update({ enlarged: !enlarged })}
      >
        <Icon name={enlarged ? 'list' : 'look'} />
        {enlarged ? words('stage.shrink') : null}
      </button>
    </section>
  );
}
