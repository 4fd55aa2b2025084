/**
 * Makes a knowledge index ten times as large, in place: nine copies of every foot problem, effect and link between
 * them. Stands alone, for a bench hands its text to the browser.
 * @template {{ conditions: any[], effects: any[], links: any[] }} Index
 * @param {Index} index
 * @returns {Index}
 */
export function growTenfold(index) {
  const { conditions, effects, links } = structuredClone({
    conditions: index.conditions,
    effects: index.effects,
    links: index.links,
  });
  const own = new Set([...conditions, ...effects].map(({ id }) => id));
  for (let copy = 1; copy < 10; copy++) {
    const idOf = (id) => (own.has(id) ? `${id}-${copy}` : id);
    const namesOf = (names) => ({ ...names, plain: `${names.plain} ${copy}`, short: `${names.short} ${copy}` });
    const entryOf = (entry) => ({ ...entry, id: idOf(entry.id), names: namesOf(entry.names) });
    index.conditions.push(...conditions.map(entryOf));
    index.effects.push(...effects.map(entryOf));
    index.links.push(...links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) })));
  }
  return index;
}
