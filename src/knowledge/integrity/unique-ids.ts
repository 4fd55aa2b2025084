import { type Entries, LIST_FILES } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

interface Listed {
  readonly file: string;
  readonly field: string;
  readonly id: string;
}

function repeated(listed: readonly Listed[]): readonly Problem[] {
  const first = new Map<string, Listed>();
  return listed.flatMap((each) => {
    const earlier = first.get(each.id);
    if (!earlier) {
      first.set(each.id, each);
      return [];
    }
    const { file, field, id } = each;
    return [{ file, field, found: `"${id}", also the id in ${earlier.file}`, accepted: 'an id that nothing else has' }];
  });
}

/** No two entries share an id, whatever their kinds, for links and addresses name them by id alone. */
export const uniqueIds: Check = (entries: Entries) => {
  const filed = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments];
  const listed = (kind: 'clues' | 'redFlags' | 'regions' | 'sayings' | 'sources'): readonly Listed[] =>
    entries[kind].map(({ id }, at) => ({
      file: LIST_FILES[kind],
      field: kind === 'sources' ? `[${at}].id` : `${kind}[${at}].id`,
      id,
    }));
  return [
    ...repeated(filed.map(({ file, entry }) => ({ file, field: 'id', id: entry.id }))),
    ...(['clues', 'redFlags', 'regions', 'sayings', 'sources'] as const).flatMap((kind) => repeated(listed(kind))),
  ];
};
