/** Where no frames come, as in a page that nobody sees, ms. */
const LONGEST = 250;

/** Does something, once, when two frames have gone by: what was drawn before is on the screen by then. */
export function afterFrames(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  setTimeout(once, LONGEST);
  // a worker without frames of its own has only the time
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => requestAnimationFrame(once));
}
