import type { FormEntry } from '../schema/index.ts';
import type { Check } from './check.ts';

/** How every drawn shape is labeled. */
const LABEL = 'Drawn shape';

function formFault({ says, degrees, source }: FormEntry): { field: string; found: string; accepted: string } | null {
  if (!says.startsWith(LABEL))
    return { field: 'says', found: `"${says}"`, accepted: `words that begin with "${LABEL}"` };
  if (degrees !== undefined && !source)
    return { field: 'degrees', found: `${degrees} without a source`, accepted: 'the source that gives them, or none' };
  if (degrees === undefined && source)
    return { field: 'source', found: `"${source}" without degrees`, accepted: 'the degrees it gives, or none' };
  if (degrees === undefined && says.includes('°'))
    return { field: 'says', found: `"${says}"`, accepted: 'no degrees, for no source gives them' };
  return null;
}

/** A drawn shape is labeled so, once a kind, and tells no degrees that no source gives. */
export const forms: Check = (entries) =>
  entries.conditions.flatMap(({ file, entry }) =>
    entry.form.flatMap((form, at) => {
      const field = `form[${at}]`;
      const fault = formFault(form);
      if (fault) return [{ ...fault, file, field: `${field}.${fault.field}` }];
      const first = entry.form.findIndex(({ kind }) => kind === form.kind);
      const found = `"${form.kind}" again, as in form[${first}]`;
      return first < at ? [{ file, field: `${field}.kind`, found, accepted: 'each shape once' }] : [];
    }),
  );
