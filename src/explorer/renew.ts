/** The way back when parts of the app itself do not come: public/heal.js fetches the whole anew, if the server answers. */
const RENEW = 'ground-up:renew';

let missed = false;
let shared = false;

/** `wanted` is asked once the server has answered, which may take a while. */
const renew = (wanted: () => boolean): void => {
  window.dispatchEvent(new CustomEvent(RENEW, { detail: wanted }));
};

/** On a shared screen a reload ends the visit, with all that was marked: renewing waits for start over there. */
export function setShared(screen: boolean): void {
  shared = screen;
}

/** Notes that a part did not come. `again`: not when it was asked for anew either, so it is damaged or gone for good. */
export function noteMissed(again: boolean): void {
  missed = true;
  if (again && !shared) renew(() => true);
}

/** Between two visits: nobody should meet what failed in the last one. Whoever has begun by then is left in peace until the next. */
export function renewIfMissed(): void {
  if (!missed) return;
  let begun = false;
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, () => (begun = true), { once: true, capture: true });
  renew(() => !begun);
}
