import { z } from 'zod';
import { DATA_FILES } from '../schema/index.ts';
import { TRANSLATION_FILES } from '../schema/translation.ts';

/** The JSON Schema of every kind of data file, as text by its path from the project's root. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ ...DATA_FILES, ...TRANSLATION_FILES }).map(([kind, { path, schema }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
      const document = { $schema, $id: `${kind}.schema.json`, title: `data/${path}`, ...body };
      return [`data/schema/${kind}.schema.json`, `${JSON.stringify(document, null, 2)}\n`];
    }),
  );
}
