/** Something wrong with the knowledge, in words that tell whoever wrote it what to do. */
export interface Problem {
  /** Path from the project's root: `data/conditions/flat-foot.json`. */
  readonly file: string;
  /** Where in the file: `links[2].to`. */
  readonly field: string;
  /** What stands there: `"knee-pian"`. */
  readonly found: string;
  /** What would be accepted: "the id of a condition or effect". */
  readonly accepted: string;
}

/** One line naming file, field, what was found and what would be accepted. */
export const problemMessage = ({ file, field, found, accepted }: Problem): string =>
  `${file}: ${field}: found ${found}; accepted: ${accepted}`;
