import { type MouseEvent, memo, useState } from 'react';
import { groupBy } from '../../knowledge/groupBy.ts';
import { words } from '../../language/words.ts';
import { SlashedRing } from './LineSample.tsx';
import type { MapLine } from './layOutMap.ts';
import { nearestLine } from './nearestLine.ts';

/** A touch this near to a line means it, px: lines are thin, a fingertip is not. */
const REACH = 24;

const middleOf = ({ start, end }: MapLine): number => (start + end) / 2;

interface StrandsProps {
  readonly lines: readonly MapLine[];
  readonly width: number;
}

/** All lines, weakest first, those of one form as one path: many lines need few elements. Whoever hears the page hears the lists instead. */
const Strands = memo(function Strands({ lines, width }: StrandsProps) {
  const forms = groupBy(lines, ({ standing, certainty }) => `${standing} ${certainty}`);
  return [...forms].map(([form, alike]) => <Strand key={form} lines={alike} width={width} />);
});

/** Lines of one standing and certainty. */
function Strand({ lines, width, lit }: StrandsProps & { readonly lit?: true }) {
  const [first] = lines;
  if (!first) return null;
  return (
    <g className={`map-strand ${first.standing}`} data-lit={lit}>
      <path className={`map-line ${first.certainty}`} d={lines.map(({ path }) => path).join('')} />
      {first.standing === 'vain'
        ? lines.map((line) => <SlashedRing key={line.key} x={width / 2} y={middleOf(line)} />)
        : null}
    </g>
  );
}

interface MapLinesProps {
  readonly lines: readonly MapLine[];
  /** Those of the chosen name; null while none is chosen. */
  readonly lit: readonly MapLine[] | null;
  /** Of the picture, px. */
  readonly width: number;
  readonly height: number;
  readonly onChoose: (line: MapLine) => void;
}

/** What a line says when it is pointed at. */
function lineWords(line: MapLine): string {
  const [first] = line.links;
  if (!first) return '';
  const ends = words('map.line', { from: first.from.short, to: first.to.short });
  return line.links.length > 1
    ? `${first.from.short}: ${words('map.line.some', { count: line.links.length })}`
    : `${ends}. ${words(`certainty.${line.certainty}`)}`;
}

/** The picture between the names: a touch near a line means that line. By keyboard the names and the list lead to every link. */
export function MapLines({ lines, lit, width, height, onChoose }: MapLinesProps) {
  const [near, setNear] = useState<MapLine | null>(null);
  const lineAt = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    return nearestLine(lit ?? lines, width, point, REACH);
  };
  const shown = near && lines.includes(near) ? near : null;
  return (
    <div className="map-picture">
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
        data-near={shown !== null}
        onPointerMove={(event) => setNear(lineAt(event))}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          const line = lineAt(event);
          if (line) onChoose(line);
        }}
      >
        <g className="map-base" data-faded={lit !== null}>
          <Strands lines={lines} width={width} />
        </g>
        {lit?.map((line) => (
          <Strand key={line.key} lines={[line]} width={width} lit />
        ))}
        {shown ? <path className={`map-line near ${shown.certainty}`} d={shown.path} /> : null}
      </svg>
      {shown ? (
        <p className="map-near" aria-hidden="true" style={{ top: middleOf(shown) }}>
          {lineWords(shown)}
        </p>
      ) : null}
    </div>
  );
}
