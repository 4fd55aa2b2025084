import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FootPart } from '../../knowledge/views.ts';
import { type FormKind, formParts } from '../shift/formParts.ts';

/** A foot problem's typical shape, and from where the close-up shows it. */
export interface ReadForm {
  readonly id: string;
  /** Names the shape: foot problems of one shape share its drawings. "flat-arch-90". */
  readonly shape: string;
  readonly forms: readonly { readonly kind: FormKind; readonly amount: number }[];
  readonly parts: readonly FootPart[];
  readonly file: string;
}

/** The typical shapes of data/conditions. Their checks are the knowledge's own. */
export async function readForms(folder: string): Promise<readonly ReadForm[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(
    names.map(async (name): Promise<ReadForm> => {
      const file = join(folder, name);
      const { form = [] } = JSON.parse(await readFile(file, 'utf8')) as { form?: ReadForm['forms'] };
      const shape = form.map(({ kind, amount }) => `${kind}-${Math.round(100 * amount)}`).join('-');
      return {
        id: name.slice(0, -'.json'.length),
        shape,
        forms: form,
        parts: formParts(form.map(({ kind }) => kind)),
        file,
      };
    }),
  );
  return read.filter(({ parts }) => parts.length > 0);
}
