/** Between trunk and arms as they hang, mm, from above the head down to below the hands, then round the feet: nothing of an arm lies inside, and nothing of the trunk outside. */
const EDGE = [
  [186, -2000],
  [186, -1250],
  [156, -1220],
  [182, -914],
  [166, -760],
  [166, -640],
  [400, -640],
  [400, 200],
] as const;

/** The body from the front or the back without its arms, as the corners of a shape: nothing is told of the arms, so they get no line. */
export const WITHOUT_ARMS: readonly (readonly [x: number, y: number])[] = [
  ...EDGE,
  ...EDGE.toReversed().map(([x, y]) => [-x, y] as const),
];
