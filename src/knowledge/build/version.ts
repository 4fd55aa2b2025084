import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../entries.ts';

const digest = (entries: Entries): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 8);

/** The app's version and the first eight digits of a hash of what is written: same knowledge, same version. */
export async function knowledgeVersion(root: string, entries: Entries): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `${version}+${digest(entries)}`;
}

/** The version of what was translated, then the language and a hash of the translation: "0.1.0+1a2b3c4d.es-5e6f7a8b". */
export const translationVersion = (written: string, code: string, translated: Entries): string =>
  `${written}.${code}-${digest(translated)}`;
