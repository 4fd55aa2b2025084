import { memo, useId } from 'react';
import type { BodyDrawing, DrawnPart } from '../drawing.ts';
import { mix, toneColor } from './mix.ts';
import { FOG, LIT, MATERIALS, PAPER, type Ramp, SKIN } from './palette.ts';

export type PartEmphasis = 'default' | 'chosen' | 'related' | 'muted';

export interface BodyProps {
  readonly drawing: BodyDrawing;
  readonly emphasisOf?: (part: DrawnPart) => PartEmphasis;
  /** CSS pixels a millimeter takes on screen, so that lines stay 1 to 1.7 px at any zoom. */
  readonly lineScale: number;
}

/** The body in mm coordinates of its drawing; the parent pans and zooms it by a transform. */
export const Body = memo(function Body({ drawing, emphasisOf, lineScale }: BodyProps) {
  const id = useId();
  const line = Math.max(0.9, Math.min(1.7, 0.75 + 0.35 * lineScale)) / lineScale;
  const closeUp = drawing.view === 'foot' && (drawing.part === 'inner' || drawing.part === 'behind');
  const { box } = drawing;
  return (
    <g strokeLinejoin="round" strokeLinecap="round" mask={closeUp ? `url(#${id}fade)` : undefined}>
      {closeUp && (
        <defs>
          <linearGradient id={`${id}shade`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0.02" stopColor="#fff" stopOpacity="0" />
            <stop offset="0.3" stopColor="#fff" />
          </linearGradient>
          <mask
            id={`${id}fade`}
            maskUnits="userSpaceOnUse"
            x={box.x0 - 20}
            y={box.y0}
            width={box.x1 - box.x0 + 40}
            height={box.y1 - box.y0 + 20}
          >
            <rect
              x={box.x0 - 20}
              y={box.y0}
              width={box.x1 - box.x0 + 40}
              height={box.y1 - box.y0 + 20}
              fill={`url(#${id}shade)`}
            />
          </mask>
        </defs>
      )}
      <defs>
        <linearGradient id={`${id}rise`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.5" stopColor="#fff" />
        </linearGradient>
        <mask id={`${id}tendon`} maskContentUnits="objectBoundingBox">
          <rect x="-0.1" y="0" width="1.2" height="1.1" fill={`url(#${id}rise)`} />
        </mask>
      </defs>
      <Skin drawing={drawing} line={line} />
      {drawing.parts.map((part) => (
        <Bone
          key={part.id}
          part={part}
          emphasis={emphasisOf?.(part) ?? 'default'}
          line={line}
          mask={part.fades ? `url(#${id}tendon)` : undefined}
        />
      ))}
    </g>
  );
});

function Skin({ drawing, line }: { drawing: BodyDrawing; line: number }) {
  const { outline, glass, limbs } = drawing.skin;
  return (
    <>
      <path d={outline} fill={SKIN.rim} stroke={SKIN.line} strokeWidth={line * 2} style={{ paintOrder: 'stroke' }} />
      {glass.map(({ path, tone }) => (
        <path key={tone} d={path} fill={mix(SKIN.rim, SKIN.clear, tone)} />
      ))}
      {limbs.map(({ path, opacity }) => (
        <path key={path.slice(0, 24)} d={path} fill="none" stroke={SKIN.line} strokeWidth={line} opacity={opacity} />
      ))}
    </>
  );
}

interface BoneProps {
  readonly part: DrawnPart;
  readonly emphasis: PartEmphasis;
  readonly line: number;
  readonly mask: string | undefined;
}

const Bone = memo(function Bone({ part, emphasis, line, mask }: BoneProps) {
  const ramp = rampOf(part, emphasis);
  const width = part.material.startsWith('faint') ? line * 0.75 : line;
  return (
    <g opacity={part.opacity < 1 ? part.opacity : undefined} mask={mask}>
      {part.paths.map(({ d, tone, kind, width: strand }) => {
        const key = `${kind}${tone}`;
        if (kind === 'strand')
          return (
            <path
              key={key}
              d={d}
              fill="none"
              stroke={tone === 0 ? ramp.line : toneColor(ramp, tone)}
              strokeWidth={(strand ?? 1) + (tone === 0 ? width : 0)}
            />
          );
        const fill = toneColor(ramp, tone);
        if (kind === 'band') return <path key={key} d={d} fill={fill} />;
        return (
          <path
            key={key}
            d={d}
            fill={fill}
            stroke={ramp.line}
            strokeWidth={width * 2}
            style={{ paintOrder: 'stroke' }}
          />
        );
      })}
    </g>
  );
});

function rampOf(part: DrawnPart, emphasis: PartEmphasis): Ramp {
  const base = MATERIALS[part.material] ?? (MATERIALS['bone'] as Ramp);
  switch (emphasis) {
    case 'chosen':
      return LIT;
    case 'related':
      return each(LIT, (color, name) => mix(color, base[name], 0.35));
    case 'muted':
      return each(base, (color) => mix(mix(color, FOG, part.fog), PAPER, 0.45));
    case 'default':
      return each(base, (color) => mix(color, FOG, part.fog));
  }
}

const each = (ramp: Ramp, change: (color: string, name: keyof Ramp) => string): Ramp => ({
  shade: change(ramp.shade, 'shade'),
  middle: change(ramp.middle, 'middle'),
  light: change(ramp.light, 'light'),
  line: change(ramp.line, 'line'),
});
