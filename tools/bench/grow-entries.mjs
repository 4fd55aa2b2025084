/**
 * The knowledge as it is written, some times as large: copies of every foot problem, effect and treatment with what they
 * say of one another. Bibliography, clues and what is said once stay.
 */
export function growEntries(entries, times) {
  const { conditions, effects, treatments } = entries;
  const own = new Set([...conditions, ...effects, ...treatments].map(({ entry }) => entry.id));
  const copies = (filed, change) =>
    Array.from({ length: times }, (_, copy) => {
      if (copy === 0) return filed;
      const idOf = (id) => (own.has(id) ? `${id}-${copy}` : id);
      return filed.map(({ file, entry }) => ({
        file,
        entry: {
          ...entry,
          id: idOf(entry.id),
          names: { ...entry.names, plain: `${entry.names.plain} ${copy}`, short: `${entry.names.short} ${copy}` },
          ...change(entry, idOf),
        },
      }));
    }).flat();
  const proofOf = (proof, idOf) =>
    proof.kind === 'link'
      ? { ...proof, from: idOf(proof.from), to: idOf(proof.to) }
      : proof.kind === 'claim'
        ? { ...proof, treatment: idOf(proof.treatment), target: idOf(proof.target) }
        : proof;
  const stepOf = (step, idOf) => (step.proof ? { ...step, proof: proofOf(step.proof, idOf) } : step);
  const links = (entry, idOf) => ({
    links: entry.links.map((link) => ({
      ...link,
      to: idOf(link.to),
      mechanism: link.mechanism.map((step) => stepOf(step, idOf)),
    })),
  });
  const claims = (entry, idOf) => ({
    claims: entry.claims.map((claim) => ({ ...claim, target: idOf(claim.target) })),
  });
  return {
    ...entries,
    conditions: copies(conditions, links),
    effects: copies(effects, links),
    treatments: copies(treatments, claims),
  };
}

/** What search looks through, some times as large: each copy has ids of its own and words of its own beside the shared ones. */
export const growDocuments = ({ documents, words }, times) => ({
  words,
  documents: Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? documents
      : documents.map(({ shows, parts }) => ({
          shows: { ...shows, id: `${shows.id}-${copy}` },
          parts: { ...parts, summary: parts.summary.map((text) => text.replaceAll(/\b(\w{5,})\b/g, `$1 $1${copy}`)) },
        })),
  ).flat(),
});
