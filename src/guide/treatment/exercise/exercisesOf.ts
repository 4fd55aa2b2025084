/** Exercises that are drawn. */
export const EXERCISES = ['foot-stretch', 'calf-stretch', 'heel-raise', 'short-foot', 'towel-curl'] as const;
export type ExerciseId = (typeof EXERCISES)[number];

const DRAWN: Readonly<Record<string, readonly ExerciseId[]>> = {
  'calf-stretch': ['foot-stretch', 'calf-stretch'],
  'heel-raises': ['heel-raise'],
  'foot-core': ['short-foot'],
  'lesser-toe-deformity': ['towel-curl'],
};

/** The drawn exercises of a treatment, or of a foot problem's own steps, by its id. */
export const exercisesOf = (id: string): readonly ExerciseId[] => (Object.hasOwn(DRAWN, id) ? (DRAWN[id] ?? []) : []);
