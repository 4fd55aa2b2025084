/** Writes compiled knowledge as JavaScript modules. */
import type { SourceEntry } from '../schema/index.ts';

/** Stands in the JSON where a source is cited; no text of the knowledge begins with it. */
const CITED = '@cited:';

const isSource = (value: unknown): value is SourceEntry =>
  typeof value === 'object' && value !== null && 'custom' in value && 'title' in value && 'id' in value;

/** A source as the visitor's evidence panel needs it: the reader's own abstract of it stays behind. */
function carried(source: SourceEntry): SourceEntry {
  const { finding: _, ...custom } = source.custom;
  return { ...source, custom };
}

/** A module whose default export is the value. Each source it cites is written once, however often it is cited. */
export function moduleOf(value: unknown): string {
  const cited = new Map<string, string>();
  const body = JSON.stringify(value, (_key, part: unknown) => {
    if (!isSource(part)) return part;
    cited.set(part.id, JSON.stringify(carried(part)));
    return `${CITED}${part.id}`;
  });
  const sources = [...cited].map(([id, json]) => `${JSON.stringify(id)}:${json}`).join(',');
  const linked = body.replaceAll(new RegExp(`"${CITED}([a-z0-9-]+)"`, 'g'), 's["$1"]');
  return `const s={${sources}};\nexport default ${linked};\n`;
}

/** The module that imports each detail only when it is asked for. */
export function detailsModule(keys: readonly string[], pathOf: (key: string) => string, search: string): string {
  const line = (key: string) => `${JSON.stringify(key)}: () => import(${JSON.stringify(pathOf(key))})`;
  return `export const details = {\n${keys.map(line).join(',\n')}\n};
export const help = () => import(${JSON.stringify(pathOf('help'))});
export const sayings = () => import(${JSON.stringify(pathOf('sayings'))});
export const prevention = () => import(${JSON.stringify(pathOf('prevention'))});
export const claims = () => import(${JSON.stringify(pathOf('claims'))});
export const clues = () => import(${JSON.stringify(pathOf('clues'))});
export const visit = () => import(${JSON.stringify(pathOf('visit'))});
export const search = () => import(${JSON.stringify(search)});\n`;
}
