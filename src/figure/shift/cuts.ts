interface Cuttable {
  readonly doubts: readonly string[];
  readonly draws: string | null;
  /** Its second doubt tells how many people were looked at. */
  readonly counted: boolean;
}

/** What a callout keeps that is left out whole. */
export const LEFT_OUT = -1;

/**
 * What callouts leave out, step by step, where their column is too short: for each step, how many doubts each callout keeps. First the second doubts,
 * those that name no number of people before those that do, then those the figure does not draw before those it draws, lowest first; then all doubts; at last,
 * in one step, every callout of which nothing is drawn, where there are others. The first step keeps everything.
 */
export function cutSteps(callouts: readonly Cuttable[]): readonly (readonly number[])[] {
  const byDrawn = callouts
    .map(({ draws, counted }, i) => ({ i, drawn: draws !== null, counted }))
    .sort((a, b) => Number(a.drawn) - Number(b.drawn) || b.i - a.i);
  const byCount = byDrawn.toSorted((a, b) => Number(a.counted) - Number(b.counted));
  const steps = [callouts.map(({ doubts }) => doubts.length)];
  for (const [most, order] of [
    [1, byCount],
    [0, byDrawn],
  ] as const)
    for (const { i } of order) {
      const last = steps.at(-1) as readonly number[];
      if ((last[i] ?? 0) > most) steps.push(last.map((kept, at) => (at === i ? most : kept)));
    }
  const drawnOnly = callouts.map(({ draws }) => (draws === null ? LEFT_OUT : 0));
  if (new Set(drawnOnly).size === 2) steps.push(drawnOnly);
  return steps;
}
