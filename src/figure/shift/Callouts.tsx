import { useLayoutEffect, useRef, useState } from 'react';
import { Callout } from '../../controls/Callout.tsx';
import type { RegionId, Side } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import type { OnStage } from '../Figure.tsx';
import type { Laid } from '../stage/layOut.ts';
import type { Point } from '../stage/point.ts';
import { type CalloutLeader, type LeaderStart, leadersTo } from './calloutLeaders.ts';
import { calloutPoint } from './calloutPoints.ts';
import { cutSteps, LEFT_OUT } from './cuts.ts';
import { stackTops } from './stackTops.ts';

/** A callout in words, and the region it tells of. */
export interface FigureCallout {
  readonly id: string;
  readonly region: RegionId;
  readonly title: string;
  readonly value: string;
  readonly doubts: readonly string[];
  readonly drawn: string | null;
  /** A joint that moves, a shape, or nothing that is drawn. */
  readonly draws: 'moves' | 'shape' | null;
  /** Its second doubt tells how many people were looked at. */
  readonly counted: boolean;
  /** The one leg it is drawn on; null: both. */
  readonly side: Side | null;
}

/** Least space between two callouts, px. */
const GAP = 10;
/** How far above or below its joint a callout may stand, in its own text size, while it can still be shortened. */
const FARTHEST = 9;

interface Props extends OnStage {
  readonly callouts: readonly FigureCallout[];
}

/** Callouts in a column beside the body, each tied to its joint. Hidden from assistive technology: the page holds the same words as a list. */
export function Callouts({ callouts, drawing, laid }: Props) {
  const column = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(0);
  const [leaders, setLeaders] = useState<readonly CalloutLeader[]>([]);
  const { transform } = laid;
  const lit = laid.legs.map(({ side }) => side);
  const placed = callouts.flatMap((callout) => {
    const point = calloutPoint(callout.region, drawing, transform, callout.side ? [callout.side] : lit);
    return point ? [{ ...callout, point: atItsRing(point, laid) }] : [];
  });
  const key = JSON.stringify([placed, transform, column.current?.clientHeight, column.current?.clientWidth]);
  const steps = cutSteps(placed);
  const lastDoubts = steps.findLastIndex((kept) => !kept.includes(LEFT_OUT));
  const kept = steps[cut];
  const shown = kept ? placed.flatMap((each, i) => shorten(each, kept[i] ?? 0)) : [];
  const measured = useRef('');
  // as many doubts and callouts as fit, each near to its joint, and past the last step nothing; the list beside the figure keeps every line; measured anew when the words or the room change
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is measured
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    if (measured.current !== key && cut !== 0) {
      measured.current = key;
      setCut(0);
      return;
    }
    measured.current = key;
    const items = [...element.children] as HTMLElement[];
    const heights = items.map((item) => item.offsetHeight);
    const middles = items.map(titleMiddle);
    const top = element.offsetTop;
    const floor = floorBeside(laid, element.offsetLeft);
    const below = floor?.free ? (heights.at(-1) ?? 0) - (middles.at(-1) ?? 0) : 0;
    const room = Math.min(element.clientHeight, floor ? floor.y - top + below : Infinity);
    const needs = heights.reduce((sum, height) => sum + height, 0) + GAP * Math.max(0, items.length - 1);
    if (needs > room && cut < steps.length) {
      setCut(cut + 1);
      return;
    }
    const wanted = shown.map(({ point }, i) => point.y - top - (middles[i] ?? 0));
    const tops = stackTops(wanted, heights, GAP, room);
    const away = Math.max(0, ...tops.map((at, i) => Math.abs(at - (wanted[i] ?? 0))));
    if (away > FARTHEST * Number.parseFloat(getComputedStyle(element).fontSize) && cut < lastDoubts) {
      setCut(cut + 1);
      return;
    }
    for (const [i, item] of items.entries()) item.style.top = `${tops[i]}px`;
    const ends = tops.map((at, i): Point => ({ x: element.offsetLeft, y: top + at + (middles[i] ?? 0) }));
    setLeaders(
      leadersTo(
        shown.map(({ point }) => point),
        ends,
      ),
    );
  }, [key, cut]);
  return (
    <>
      <div className="change-callouts" ref={column} aria-hidden="true">
        {shown.map(({ id, title, value, doubts, drawn }) => (
          <p key={id}>
            <Callout title={title} value={value} doubts={doubts} drawn={drawn} />
          </p>
        ))}
      </div>
      {shown.length > 0 && (
        <svg className="change-leaders" aria-hidden="true" focusable="false">
          {leaders.map(({ d, dot }) => (
            <g key={d}>
              <path className="casing" d={d} />
              <path d={d} />
              {dot && <circle cx={dot.x} cy={dot.y} r={5} />}
            </g>
          ))}
        </svg>
      )}
    </>
  );
}

/** Farther from the middle of a ring than this, px, a leader starts beside it. */
const IN_RING = 5;

/** A moving body is painted with its rings below the leaders: each ends at the edge of its ring. */
function atItsRing(point: Point, { places, rings, sizes }: Laid): LeaderStart {
  const isHere = ({ x, y }: Point) => Math.hypot(x - point.x, y - point.y) < IN_RING;
  if (rings.some(isHere)) return { ...point, ring: sizes.problem + 2 };
  return places.some(isHere) ? { ...point, ring: sizes.idle + 2 } : point;
}

/** A callout with as many doubts as are kept; none where less than none is. */
const shorten = <C extends FigureCallout>(callout: C, kept: number): readonly C[] =>
  kept < 0 ? [] : [{ ...callout, doubts: callout.doubts.slice(0, kept) }];

/** A letter of a side word in bold, as a part of the text size; and air after the word, px. */
const LETTER = 0.54;
const AIR = 8;

/** The floor, CSS px of the figure's box, where a side word stands below it on the way to the column; `free`: the word ends before the column begins. Leaders end above the floor, so that none runs through the word. */
function floorBeside(
  { words: sideWords, text }: Laid,
  column: number,
): { readonly y: number; readonly free: boolean } | null {
  const word = sideWords.find(({ runs }) => runs === 'right');
  if (!word) return null;
  const end = word.x + LETTER * text * words('figure.side', { side: word.side }).length + AIR;
  return { y: word.y, free: end < column };
}

const titleMiddle = (item: HTMLElement): number => {
  const title = item.firstElementChild as HTMLElement | null;
  const line = title ? Number.parseFloat(getComputedStyle(title).lineHeight) : Number.NaN;
  return (Number.isFinite(line) ? line : (title?.offsetHeight ?? 0)) / 2;
};
