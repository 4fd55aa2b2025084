import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash in a file's name. */
const HASHED = /-([\w-]{8})(?=\.(?:js|css|woff2)$)/;
const integrity = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
const turned = (text: string): string => [...text].reverse().join('');

/**
 * Copies a build into a folder as its next version, as a server has it after an update: every hashed file has another
 * name, the old names are gone, and the root element of the page says `data-next`.
 */
export function nextVersion(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.flatMap((file) => HASHED.exec(file)?.[1] ?? []);
  const names = new RegExp(`(?<=-)(${hashes.join('|')})(?=\\.(?:js|css|woff2))`, 'g');
  const integrities = new Map<string, string>();
  for (const file of files) {
    if (/\.(js|css|html)$/.test(file)) {
      const before = readFileSync(file, 'utf8');
      const after = before.replaceAll(names, turned).replace('<html', '<html data-next');
      writeFileSync(file, after);
      integrities.set(integrity(before), integrity(after));
    }
    if (HASHED.test(file))
      renameSync(
        file,
        file.replace(HASHED, (_, hash: string) => `-${turned(hash)}`),
      );
  }
  const worker = join(folder, 'sw.js');
  const listed = readFileSync(worker, 'utf8')
    .replaceAll(/sha256-[\w+/]+=*/g, (each) => integrities.get(each) ?? each)
    // a page without a hash in its name is told apart by its revision
    .replaceAll(/(url:.index\.html.,revision:.)\w{16}/g, `$1${'0'.repeat(16)}`);
  writeFileSync(worker, listed);
}
