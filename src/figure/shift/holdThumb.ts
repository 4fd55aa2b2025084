/** The way of the middle of a thumb: where it begins, and how long it is, CSS px of the page. */
export interface Rail {
  readonly begins: number;
  readonly length: number;
}

interface Hold {
  readonly rail: Rail;
  /** Where the thumb is, percent of the rail, and by how much it moves at a time. */
  readonly percent: number;
  readonly step: number;
  /** Another step was reached. */
  readonly onStep: (percent: number) => void;
  readonly onLetGo: () => void;
}

/** Percent of a rail at which something is, a whole number of steps from 0 to 100; 0 of a rail without a length. */
export function percentAt(x: number, { begins, length }: Rail, step: number): number {
  const share = length > 0 ? (x - begins) / length : 0;
  return step * Math.round((100 / step) * Math.min(1, Math.max(0, share)));
}

/**
 * Follows the finger that pressed `grip` until it lets go, wherever it is by then. The browser's own slider would do it, too,
 * but each of its steps lays out and paints the page: here nobody else hears of a move. Touched itself, the thumb does not
 * jump under the finger.
 */
export function holdThumb(grip: HTMLElement, down: PointerEvent, { rail, percent, step, onStep, onLetGo }: Hold): void {
  const slip = (down.target as Element) === grip ? 0 : down.clientX - rail.begins - (percent / 100) * rail.length;
  let reached = percent;
  const go = (to: number) => {
    if (to === reached) return;
    reached = to;
    onStep(to);
  };
  const follow = ({ clientX }: PointerEvent) => go(percentAt(clientX - slip, rail, step));

  const held = new AbortController();
  const { signal } = held;
  const isOther = (event: Event) => 'pointerId' in event && event.pointerId !== down.pointerId;
  // before the page itself, which would look for who hears of each move
  const onMove = (event: PointerEvent) => {
    if (isOther(event)) return;
    event.stopPropagation();
    follow(event);
  };
  const letGo = (event: Event) => {
    if (isOther(event)) return;
    held.abort();
    // it was the page that the finger meant to move
    if (event.type === 'pointercancel') go(percent);
    onLetGo();
  };
  grip.setPointerCapture?.(down.pointerId);
  document.addEventListener('pointermove', onMove, { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel', 'blur']) addEventListener(type, letGo, { signal });
  follow(down);
}
