import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../entries.ts';

/** The app's version and the first eight digits of a hash of what is written: same knowledge, same version. */
export async function knowledgeVersion(root: string, entries: Entries): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `${version}+${createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 8)}`;
}
