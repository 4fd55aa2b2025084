/** Random numbers from 0 to 1 that a seed repeats (mulberry32), and what is drawn with them. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const oneOf = (all) => all[Math.floor(next() * all.length)];
  /** A key of `weights`, as often as its weight says. */
  const weighted = (weights) => {
    const bag = Object.entries(weights).flatMap(([key, weight]) => Array(weight).fill(key));
    return oneOf(bag);
  };
  return { next, oneOf, weighted };
}
