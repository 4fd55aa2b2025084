/** Writes compiled knowledge as JavaScript modules. */
import type { SourceEntry } from '../schema/index.ts';

/** Stands in the JSON where a source is cited; no text of the knowledge begins with it. */
const CITED = '@cited:';

const isSource = (value: unknown): value is SourceEntry =>
  typeof value === 'object' && value !== null && 'custom' in value && 'title' in value && 'id' in value;

/** Authors that are named or counted: two, and whether there are more. */
const MOST_AUTHORS = 3;

/**
 * A source as the visitor's evidence panel needs it: who, when, what kind of study, how many people, its title, and the
 * one address it is read at. What else the bibliography knows of it stays in the bibliography.
 */
function carried({ author, DOI, PMID, PMCID: _pmcid, URL, custom, ...source }: SourceEntry): unknown {
  const { finding: _finding, designDetail: _detail, population: _people, note: _note, seen: _seen, ...shown } = custom;
  const address = DOI ? { DOI } : PMID ? { PMID } : { URL };
  return {
    ...source,
    ...address,
    ...(author ? { author: author.slice(0, MOST_AUTHORS) } : {}),
    custom: shown,
  };
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
