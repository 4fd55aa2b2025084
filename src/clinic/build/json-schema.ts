/** The JSON Schema of clinic.json, documented with the same words that About tells staff. Runs in the build's tools only. */
import * as z from 'zod/mini';
import messages from '../../language/en/later/clinic.json' with { type: 'json' };
import { Clinic } from '../schema.ts';

const accepts = (path: readonly PropertyKey[]): string | undefined =>
  messages[`clinic.accepts.${path.join('.')}` as keyof typeof messages];

/** As text, by its path from the project's root. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const { $schema, ...body } = z.toJSONSchema(Clinic, {
    override({ jsonSchema, path }) {
      const fields = path.filter((part) => part !== 'properties');
      const description = accepts(fields);
      if (description && path.length === 2 * fields.length) jsonSchema.description = description;
    },
  });
  const document = {
    $schema,
    $id: 'clinic.schema.json',
    title: 'clinic.json',
    description: accepts(['file']),
    ...body,
  };
  return { 'public/clinic.schema.json': `${JSON.stringify(document, null, 2)}\n` };
}
