interface Cuttable {
  readonly doubts: readonly string[];
  readonly draws: string | null;
}

/**
 * What callouts leave out, step by step, where their column is too short: for each step, how many doubts each callout keeps. First the second doubts,
 * lowest callout first and those the figure does not draw before those it draws; then all doubts. The first step keeps everything.
 */
export function cutSteps(callouts: readonly Cuttable[]): readonly (readonly number[])[] {
  const order = callouts
    .map(({ draws }, i) => ({ i, drawn: draws !== null }))
    .sort((a, b) => Number(a.drawn) - Number(b.drawn) || b.i - a.i);
  const steps = [callouts.map(({ doubts }) => doubts.length)];
  for (const most of [1, 0])
    for (const { i } of order) {
      const last = steps.at(-1) as readonly number[];
      if ((last[i] ?? 0) > most) steps.push(last.map((kept, at) => (at === i ? most : kept)));
    }
  return steps;
}
