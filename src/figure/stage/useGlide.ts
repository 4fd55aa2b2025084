import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isStill } from '../../settings/comfort.ts';
import type { Transform } from '../framing.ts';
import type { Point } from './point.ts';

const MILLISECONDS = 420;
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

interface Stand {
  readonly key: string;
  readonly transform: Transform;
  /** Where the figure's box stands on the screen, px. */
  readonly at: Point;
}

/**
 * Carries the picture from its old framing to its new one. Everything is rendered in its final place at once (so hit areas
 * are right from the first moment), and elements marked `data-moves` are then shown coming from where they were; at rest no transform is left on
 * them. `key` names the framing: a change of size alone does not glide.
 */
export function useGlide(
  root: RefObject<HTMLElement | null>,
  key: string,
  transform: Transform | null,
  /** Where its box was measured last. */
  at: RefObject<Point>,
  /** False for a small picture: it would come from outside of its own room. */
  glides: boolean,
): void {
  const last = useRef<Stand | null>(null);
  const gliding = useRef<{ readonly from: Stand; readonly until: number } | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !transform) return;
    const now: Stand = { key, transform, at: at.current };
    const before = last.current;
    last.current = now;
    if (!before || !glides || isStill()) return;
    const moved =
      before.transform.k !== transform.k || before.transform.x !== transform.x || before.transform.y !== transform.y;
    const time = performance.now();
    // The box may find its new size only after the framing has changed; the glide then starts again from the same place.
    const restarted = gliding.current && time < gliding.current.until - MILLISECONDS + 60 ? gliding.current.from : null;
    const from = before.key === key ? restarted : before;
    if (!from || (!moved && before.key === key)) return;
    gliding.current = { from, until: time + MILLISECONDS };
    glide(element, from, now);
  });
}

/** Plays the way from one stand to another on every marked element: the body grows with it, rings and words only move. */
function glide(root: HTMLElement, from: Stand, to: Stand): void {
  const scale = from.transform.k / to.transform.k;
  const x = from.transform.x - scale * to.transform.x + from.at.x - to.at.x;
  const y = from.transform.y - scale * to.transform.y + from.at.y - to.at.y;
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-moves]')) {
    if (!element.animate) return;
    const at = { x: Number(element.dataset.x ?? 0), y: Number(element.dataset.y ?? 0) };
    const start =
      element.dataset.moves === 'body'
        ? `translate(${x}px, ${y}px) scale(${scale})`
        : `translate(${x + (scale - 1) * at.x}px, ${y + (scale - 1) * at.y}px)`;
    element.animate([{ transform: start }, { transform: 'none' }], { duration: MILLISECONDS, easing: EASE });
  }
}
