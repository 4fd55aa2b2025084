import type { Check } from './check.ts';

/** Each entry's id equals its file name, so that a reference leads straight to its file. */
export const fileNames: Check = (entries) =>
  [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments].flatMap(
    ({ file, entry: { id } }) => {
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '');
      return name === id ? [] : [{ file, field: 'id', found: `"${id}"`, accepted: `the file name, "${name}"` }];
    },
  );
