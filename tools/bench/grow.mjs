/**
 * Makes a knowledge index some times as large, in place: copies of every foot problem, effect and link between them.
 * With `spared`, the copies lead to the hip instead of that region, so that its answer stays as long as it was. Stands
 * alone, for a bench hands its text to the browser.
 * @template {{ conditions: readonly any[], effects: readonly any[], links: readonly any[] }} Index
 * @param {Index} index
 * @param {number} times
 * @param {string} [spared]
 * @returns {Index}
 */
export function grow(index, times, spared) {
  const { conditions, effects, links } = index;
  const own = new Set([...conditions, ...effects].map(({ id }) => id));
  const idOf = (id, copy) => (own.has(id) ? `${id}-${copy}` : id);
  const copies = (make) => Array.from({ length: times - 1 }, (_, i) => make(i + 1)).flat();
  const entriesOf = (entries) =>
    copies((copy) =>
      entries.map((entry) => ({
        ...entry,
        id: idOf(entry.id, copy),
        names: { ...entry.names, plain: `${entry.names.plain} ${copy}`, short: `${entry.names.short} ${copy}` },
        ...(spared && entry.region === spared && { region: 'hip' }),
      })),
    );
  const between = spared ? links.filter(({ from, to }) => own.has(from) && own.has(to)) : links;
  return Object.assign(index, {
    conditions: [...conditions, ...entriesOf(conditions)],
    effects: [...effects, ...entriesOf(effects)],
    links: [
      ...links,
      ...copies((copy) => between.map((link) => ({ ...link, from: idOf(link.from, copy), to: idOf(link.to, copy) }))),
    ],
  });
}
