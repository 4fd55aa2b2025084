import { useEffect, useRef } from 'react';

/** Keys that only lead to others. */
const LEADING = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock'];
/** A press that becomes no click (a swipe) counts after so long, ms: a click must come first. */
const CLICK_COMES = 80;

const ownsItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-own-touch]') !== null;

/**
 * Any touch or key anywhere, save on what is marked `data-own-touch`. Acts when the touch is over, so that it cannot
 * fall through to what is shown next.
 */
export function useAnyTouch(onTouch: () => void): void {
  const act = useRef(onTouch);
  act.current = onTouch;
  useEffect(() => {
    let timer = 0;
    // the touch that brought this here may still be on its way up the page
    const since = performance.now();
    const isOther = (event: Event) => event.timeStamp <= since || ownsItself(event.target);
    const touch = (event: Event) => isOther(event) || act.current();
    const onRelease = (event: Event) => {
      if (isOther(event)) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => act.current(), CLICK_COMES);
    };
    const onKey = (event: KeyboardEvent) => {
      if (LEADING.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey || isOther(event)) return;
      event.preventDefault();
      act.current();
    };
    document.addEventListener('click', touch);
    document.addEventListener('pointerup', onRelease);
    document.addEventListener('pointercancel', onRelease);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', touch);
      document.removeEventListener('pointerup', onRelease);
      document.removeEventListener('pointercancel', onRelease);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
