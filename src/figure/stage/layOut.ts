import { SIDES, type Side, type Spot } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { litLegs } from '../emphasis/litLegs.ts';
import { framingOf, type Insets, place, type Size, type Transform } from '../framing.ts';
import { columnBox } from '../overlay/columnBox.ts';
import { type LaidTag, layTags } from '../overlay/layTags.ts';
import { type LitLeg, litLeg } from '../overlay/litLeg.ts';
import { type PlacedName, placeNames } from '../overlay/placeNames.ts';
import { type ProblemRing, problemRings } from '../overlay/problemRings.ts';
import { type RingSizes, ringSizes } from '../overlay/ringSizes.ts';
import { type SideWord, sideWords } from '../overlay/sideWords.ts';
import { type TagColumn, tagColumn, taggedLeg } from '../overlay/tagColumn.ts';
import type { RegionNames } from '../regionNames.ts';
import type { Scene } from '../scene.ts';
import { type HitArea, hitAreas } from '../touch/hitAreas.ts';
import { marking } from '../touch/marking.ts';
import { placeId, type TouchPlace, touchPlaces } from '../touch/places.ts';
import { litPlaces } from './litPlaces.ts';

/** What stands where on the figure, CSS px of its box. */
export interface Laid {
  readonly transform: Transform;
  readonly sizes: RingSizes;
  readonly places: readonly TouchPlace[];
  readonly areas: readonly HitArea[];
  readonly legs: readonly LitLeg[];
  readonly rings: readonly ProblemRing[];
  readonly column: TagColumn | null;
  /** Tags of problems, by problem id. */
  readonly tags: readonly LaidTag[];
  /** In the close-up, where no problem is named: the names of its places, by place id. */
  readonly names: readonly PlacedName[];
  /** Size of the words on the figure, px. */
  readonly text: number;
  /** Lit places that are no button here, and so are only drawn. */
  readonly marks: readonly TouchPlace[];
  readonly words: readonly SideWord[];
}

/** The room a figure has, and what it must keep to. */
export interface Room {
  readonly size: Size;
  readonly insets: Insets;
  /** px; 60 on a kiosk. */
  readonly minTarget: number;
  /** The visitor's text size, 1 = usual. */
  readonly textScale: number;
  readonly showsTags: boolean;
  /** False for a small picture: no places, no rings of problems, and only what is lit is framed. */
  readonly touchable: boolean;
  readonly regionNames: RegionNames;
  /** Letters of the longer of the words "Left" and "Right" in the language of the moment. */
  readonly sideLetters: number;
  /** A framing to keep to, while the body moves; else it is fitted to the room. */
  readonly transform?: Transform;
  /** The tags stay on this side of the body, which has the room beside it only there: it is turned by hand. */
  readonly tagsRight?: boolean | undefined;
  /** Between two frames rings only move with their areas: no areas are worked out. */
  readonly inMotion?: boolean;
}

/** Between the ring of a lit place and those of the problems, px. */
const APART = 4;

const litSpots = ({ chosen, reached }: Scene): readonly Spot[] => [...chosen, ...reached];

/** The lit legs that this view shows: in the side view the near one before the far one, in the close-up only its own. */
function shownLegs(scene: Scene, drawing: BodyDrawing): readonly Side[] {
  const spots = litSpots(scene);
  // Where nothing is lit, a problem still has its ring on each foot.
  const lit = spots.length > 0 ? litLegs(spots) : SIDES;
  const own = lit.filter((side) => drawing.side === null || side === drawing.side);
  return drawing.view === 'side' && own.length === 0 ? lit : own;
}

/** Lays out a scene in a room, as a pure function: same scene, drawing and room, same places. */
export function layOut(scene: Scene, drawing: BodyDrawing, room: Room): Laid {
  const { size, insets, minTarget, textScale } = room;
  const roomy = minTarget >= 60;
  const legs = shownLegs(scene, drawing);
  const leg = taggedLeg(legs, drawing) ?? drawing.side;
  const shows = room.showsTags && room.touchable;
  const column = tagColumn(shows ? scene.problems : [], leg, drawing, size, roomy, textScale, room.tagsRight);
  const word = (roomy ? 22 : 16) * textScale;
  const kept = { ...insets, bottom: insets.bottom + 1.35 * word };
  if (column) kept[column.onTheRight ? 'right' : 'left'] += column.tag.width + column.reach;
  const spots = litPlaces(litSpots(scene), legs, drawing);
  const transform = room.transform ?? framingOf(scene.framing, drawing, size, kept, room.touchable ? [] : spots);
  const sizes = ringSizes(transform.k, drawing.view === 'foot');
  const places = (room.touchable ? touchPlaces(drawing) : []).map((each) => ({ ...each, ...place(transform, each) }));
  const marks = spots
    .filter((spot) => !places.some(({ id }) => id === placeId(spot.region, spot.side)))
    .map((spot) => ({ ...spot, ...place(transform, spot) }));
  // a lit place of a close-up is what a film tells of: its ring must stand by itself
  const own = { chosen: sizes.chosen, reached: drawing.view === 'foot' ? sizes.idle + APART : 0, unsided: 0, none: 0 };
  const keepOff = [...places.filter(({ region }) => region !== 'foot'), ...(drawing.view === 'foot' ? marks : [])]
    .map((each) => ({ x: each.x, y: each.y, radius: own[marking(scene, each)] }))
    .filter(({ radius }) => radius > 0);
  const rings = problemRings(
    room.touchable ? scene.problems : [],
    legs,
    drawing,
    transform,
    2 * sizes.problem - 1,
    keepOff,
  );
  const named = rings.filter((ring) => ring.side === leg);
  const parts = drawing.view === 'foot' && scene.problems.length === 0 ? places : [];
  return {
    transform,
    sizes,
    places,
    areas: room.inMotion ? [] : hitAreas(places, minTarget),
    legs: legs.flatMap((side) => litLeg(side, litSpots(scene), rings, drawing, transform) ?? []),
    rings,
    column,
    tags: column
      ? layTags(
          named.map(({ problem, x, y }) => ({ id: problem.id, x, y, radius: sizes.problem })),
          column.tag,
          columnBox(column, drawing, transform, size, insets),
        )
      : [],
    names: placeNames(
      parts.map((each) => ({ ...each, name: each.region === 'foot' ? '' : room.regionNames[each.region].plain })),
      sizes.idle,
      word,
      size,
    ),
    text: word,
    marks,
    words: sideWords(drawing, transform, size.width - insets.right, word, room.sideLetters),
  };
}
