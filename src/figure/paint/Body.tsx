import { type CSSProperties, memo, useId } from 'react';
import type { BodyDrawing, Box, DrawnPart } from '../drawing.ts';
import type { Emphasis } from '../emphasis/emphasisOf.ts';
import { Fade } from './Fade.tsx';
import { fadesOut } from './fadesOut.ts';
import { lineWidth } from './lineWidth.ts';
import { mix, toneColor } from './mix.ts';
import { FOG, INK, LIT, MATERIALS, PAPER, type Ramp, SEAT, SKIN } from './palette.ts';

export interface BodyProps {
  readonly drawing: BodyDrawing;
  readonly emphasisOf?: (part: DrawnPart) => Emphasis;
  /** CSS pixels a millimeter takes on screen, so that lines stay 0.7 to 1.6 px at any zoom. */
  readonly lineScale: number;
}

/** Outlines are drawn under their fill: half of the stroke shows. */
const OUTLINE: CSSProperties = { paintOrder: 'stroke', strokeWidth: 'calc(2 * var(--line))' };
const FAINT_OUTLINE: CSSProperties = { paintOrder: 'stroke', strokeWidth: 'calc(1.5 * var(--line))' };
const LIMB: CSSProperties = { strokeWidth: 'var(--line)' };

/** The body in mm coordinates of its drawing; the parent pans and zooms it by a transform. */
export const Body = memo(function Body({ drawing, emphasisOf, lineScale }: BodyProps) {
  const id = useId();
  const fades = fadesOut(drawing);
  const { box, grain } = drawing;
  return (
    <g mask={fades ? `url(#${id}fade)` : undefined}>
      {fades && <Fade id={`${id}fade`} box={box} from={0.02} />}
      <defs>
        <linearGradient id={`${id}rise`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.5" stopColor="#fff" />
        </linearGradient>
        <mask id={`${id}tendon`} maskContentUnits="objectBoundingBox">
          <rect x="-0.1" y="0" width="1.2" height="1.1" fill={`url(#${id}rise)`} />
        </mask>
      </defs>
      {drawing.part !== 'top' && drawing.part !== 'sole' && <Ground box={box} id={`${id}ground`} />}
      {/* From here on lengths are in grains. The line width is inherited, so that a change of zoom touches one element and not every bone. */}
      <g
        transform={`scale(${grain})`}
        strokeLinejoin="round"
        strokeLinecap="round"
        style={{ '--line': `${lineWidth(lineScale) / grain}px`, '--mm': `${1 / grain}px` } as CSSProperties}
      >
        <Skin drawing={drawing} />
        {drawing.parts.map((part) => (
          <Bone
            key={part.id}
            part={part}
            emphasis={emphasisOf?.(part) ?? 'default'}
            mask={part.fades ? `url(#${id}tendon)` : undefined}
          />
        ))}
      </g>
    </g>
  );
});

/** The soft shadow the body stands on. */
function Ground({ box, id }: { box: Box; id: string }) {
  const half = (box.x1 - box.x0) / 2;
  return (
    <>
      <radialGradient id={id}>
        <stop offset="0.2" stopColor={INK} stopOpacity="0.13" />
        <stop offset="1" stopColor={INK} stopOpacity="0" />
      </radialGradient>
      <ellipse
        cx={(box.x0 + box.x1) / 2}
        cy={box.y1 - half * 0.03}
        rx={half * 1.12}
        ry={half * 0.09}
        fill={`url(#${id})`}
      />
    </>
  );
}

const Skin = memo(function Skin({ drawing }: { drawing: BodyDrawing }) {
  const { outline, glass, limbs } = drawing.skin;
  return (
    <>
      <path d={outline} fill={SKIN.rim} stroke={SKIN.line} style={OUTLINE} />
      {glass.map(({ path, tone }) => (
        <path key={tone} d={path} fill={mix(SKIN.rim, SKIN.clear, tone)} />
      ))}
      {limbs.map(({ path, opacity }) => (
        <path key={path.slice(0, 24)} d={path} fill="none" stroke={SKIN.line} style={LIMB} opacity={opacity} />
      ))}
    </>
  );
});

interface BoneProps {
  readonly part: DrawnPart;
  readonly emphasis: Emphasis;
  readonly mask: string | undefined;
}

const Bone = memo(function Bone({ part, emphasis, mask }: BoneProps) {
  const ramp = rampOf(part, emphasis);
  const faint = part.material.startsWith('faint');
  return (
    <g opacity={part.opacity < 1 ? part.opacity : undefined} mask={mask}>
      {part.paths.map(({ d, tone, kind, width = 1 }) => {
        const key = `${kind}${tone}`;
        if (kind === 'strand')
          return (
            <path
              key={key}
              d={d}
              fill="none"
              stroke={tone === 0 ? ramp.line : toneColor(ramp, tone)}
              style={{ strokeWidth: `calc(${width} * var(--mm) + ${tone === 0 ? 1 : 0} * var(--line))` }}
            />
          );
        const fill = toneColor(ramp, tone);
        if (kind === 'band') return <path key={key} d={d} fill={fill} />;
        return <path key={key} d={d} fill={fill} stroke={ramp.line} style={faint ? FAINT_OUTLINE : OUTLINE} />;
      })}
    </g>
  );
});

function rampOf(part: DrawnPart, emphasis: Emphasis): Ramp {
  const base = MATERIALS[part.material] ?? (MATERIALS.bone as Ramp);
  switch (emphasis) {
    case 'chosen':
      return LIT;
    case 'seat':
      return SEAT;
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
