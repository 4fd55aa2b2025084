import type { Laid } from '../stage/layOut.ts';
import type { Carrier, Picture, Shape, Stamp } from './overlay.ts';

/** Fineness of a word's picture, pixels for a CSS px; and air round it, px, for its glow. */
const WORD = { fine: 2, air: 5 };

/**
 * What React has laid out over the body, as stamps: its shapes with the colors and widths that the style sheets give them now.
 * `root` holds the figure's elements; `laid` is what they were rendered from.
 */
export function readStamps(root: HTMLElement, laid: Laid, highlighted: string | null): readonly Stamp[] {
  const all = <E extends Element>(within: ParentNode, selector: string) => [...within.querySelectorAll<E>(selector)];
  const circles = (by: Carrier, within: ParentNode): Stamp => ({
    by,
    shapes: all<SVGElement>(within, 'circle').flatMap((circle) => shapeOf(circle)),
    picture: null,
  });
  const legs = laid.legs.flatMap(({ side, main, strands }): readonly Stamp[] => {
    const chain = root.querySelector(`.figure-chain[data-leg="${side}"]`);
    if (!chain) return [];
    const line = (i: number, strong: boolean): Carrier => {
      const index = main === null ? i : i - 1;
      const picked = strong && strands[index]?.ring.problem.id === highlighted;
      return { kind: 'line', side, index: index < 0 ? null : index, whole: picked };
    };
    return [
      ...all<SVGElement>(chain, '.figure-chain-halo').map((halo, i) => ({
        by: line(i, false),
        shapes: shapeOf(halo),
        picture: null,
      })),
      ...all(chain, '.figure-strand').map((strand, i) => ({
        by: line(i, true),
        shapes: all<SVGElement>(strand, 'path').flatMap((path) => shapeOf(path)),
        picture: null,
      })),
      ...all(chain, '.figure-problem').map((ring, index) => circles({ kind: 'ring', side, index }, ring)),
    ];
  });
  const marks = all(root, '.figure-marks > g').flatMap((mark, i) => {
    const id = laid.marks[i]?.id;
    return id ? [circles({ kind: 'mark', id }, mark)] : [];
  });
  const words = all<HTMLElement>(root, '.figure-side').flatMap((word, i): readonly Stamp[] => {
    const side = laid.words[i]?.side;
    const picture = side && pictureOf(word);
    return picture ? [{ by: { kind: 'word', side }, shapes: [], picture }] : [];
  });
  const places = all<HTMLElement>(root, '.figure-place').map((place) =>
    circles({ kind: 'place', id: place.dataset.place ?? '' }, place),
  );
  return [...legs, ...marks, ...words, ...places];
}

/** Nothing where the element is not shown. */
function shapeOf(element: SVGElement): readonly Shape[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const color = (name: string) => (name === 'none' || name === '' ? null : name);
  const group = element.parentElement ? Number.parseFloat(getComputedStyle(element.parentElement).opacity) : 1;
  const radius = element.getAttribute('r');
  const dash = style.strokeDasharray;
  return [
    {
      radius: radius === null ? null : Number.parseFloat(radius),
      fill: color(style.fill),
      stroke: color(style.stroke),
      width: Number.parseFloat(style.strokeWidth) || 1,
      dash: dash === 'none' ? [] : dash.split(/[\s,]+/).map(Number.parseFloat),
      opacity: Number.parseFloat(style.opacity || '1') * (group || 1),
    },
  ];
}

/** A word as a picture, because a worker has not the page's typeface. Null where the page has no canvas to give away: there the words stay. */
function pictureOf(word: HTMLElement): Picture | null {
  const inner = word.firstElementChild;
  const canvas = document.createElement('canvas');
  if (!inner) return null;
  const [outer, box, style] = [word.getBoundingClientRect(), inner.getBoundingClientRect(), getComputedStyle(word)];
  const [width, height] = [box.width + 2 * WORD.air, box.height + 2 * WORD.air];
  const sheet = typeof OffscreenCanvas === 'undefined' ? canvas : new OffscreenCanvas(1, 1);
  sheet.width = Math.ceil(width * WORD.fine);
  sheet.height = Math.ceil(height * WORD.fine);
  const context = sheet.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (!context) return null;
  context.scale(WORD.fine, WORD.fine);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  const text = word.textContent ?? '';
  const { fontBoundingBoxAscent: rise, fontBoundingBoxDescent: fall } = context.measureText(text);
  const baseline = WORD.air + (box.height + rise - fall) / 2;
  context.shadowColor = style.getPropertyValue('--paper') || 'white';
  context.shadowBlur = 3 * WORD.fine;
  for (let glow = 0; glow < 2; glow++) context.fillText(text, WORD.air, baseline);
  const image = 'transferToImageBitmap' in sheet ? sheet.transferToImageBitmap() : sheet;
  return { image, x: box.left - outer.left - WORD.air, y: box.top - outer.top - WORD.air, width, height };
}
