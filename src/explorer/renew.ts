/** The way back when parts of the app itself do not come: public/heal.js fetches the whole anew, if the server answers. */
const RENEW = 'ground-up:renew';

let missed = false;
let shared = false;

const renew = (): void => {
  window.dispatchEvent(new Event(RENEW));
};

/** On a shared screen a reload ends the visit, with all that was marked: renewing waits for start over there. */
export function setShared(screen: boolean): void {
  shared = screen;
}

/** Notes that a part did not come. `again`: not when it was asked for anew either, so it is damaged or gone for good. */
export function noteMissed(again: boolean): void {
  missed = true;
  if (again && !shared) renew();
}

/** Between two visits: nobody should meet what failed in the last one. */
export function renewIfMissed(): void {
  if (missed) renew();
}
