// What translators take out and bring back: English by path, the translation by path.

const countWords = (texts) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** Missing, stale and unknown paths of one part. */
export const stateOf = ({ texts, translated }, { translationState, hashOf }) =>
  translationState(texts, translated, hashOf);

/** The state of every part as lines for the terminal, files with nothing to do left out. */
export function summaryLines(parts, modules) {
  const rows = parts.map((part) => {
    const { missing, stale, unknown } = stateOf(part, modules);
    const open = [...missing, ...stale].map((path) => part.texts.get(path));
    return { file: part.file, missing, stale, unknown, words: countWords(open), all: part.texts.size };
  });
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
  const count = (field) => rows.reduce((total, row) => total + row[field].length, 0);
  const line = ({ file, missing, stale, unknown, words }) =>
    `${file}: ${missing.length} missing, ${stale.length} stale, ${unknown.length} of no text (${words} words)`;
  return [
    ...rows.filter((row) => row.missing.length + row.stale.length + row.unknown.length > 0).map(line),
    `${parts.length} files, ${sum('all')} texts: ${count('missing')} missing, ${count('stale')} stale, ` +
      `${count('unknown')} translations of no text; ${sum('words')} words to translate`,
  ];
}

/** Spanish files whose sentences measure harder than 65; the gate itself measures pages. */
export function hardLines(parts, { inflesz }) {
  return parts.flatMap(({ file, translated }) => {
    const sentences = Object.values(translated)
      .map(({ text }) => text)
      .filter((text) => text.endsWith('.'));
    if (countWords(sentences) < 100) return [];
    const ease = inflesz(sentences);
    return ease < 65 ? [`${file}: INFLESZ ${ease.toFixed(1)}; 65 or more is wanted: shorter words and sentences`] : [];
  });
}

/** The English that waits for a translation: `{ file: { path: english } }`. */
export function worklist(parts, modules) {
  const open = parts.map((part) => {
    const { missing, stale } = stateOf(part, modules);
    const waits = new Set([...missing, ...stale]);
    return [part.file, Object.fromEntries([...part.texts].filter(([path]) => waits.has(path)))];
  });
  return Object.fromEntries(open.filter(([, texts]) => Object.keys(texts).length > 0));
}

/** English beside the translation, for whoever reviews it: `{ file: { path: { en, text, state } } }`. */
export function sideBySide(parts, modules) {
  return Object.fromEntries(
    parts.map((part) => {
      const { missing, stale } = stateOf(part, modules);
      const state = (path) => (missing.includes(path) ? 'missing' : stale.includes(path) ? 'stale' : 'current');
      const rows = [...part.texts].map(([path, en]) => [
        path,
        { en, text: part.translated[path]?.text ?? null, state: state(path) },
      ]);
      return [part.file, Object.fromEntries(rows)];
    }),
  );
}

/** Takes the translations of one part that have no fault. Returns what was wrong with the others. */
async function take(part, brought, { settleTranslations, hashOf }) {
  const faults = [];
  const taken = { ...part.translated };
  for (const [path, text] of Object.entries(brought)) {
    const english = part.texts.get(path);
    const wrong =
      english === undefined
        ? ['is no path of this file']
        : typeof text !== 'string'
          ? ['is no text']
          : part.faultsOf(path, english, text);
    faults.push(...wrong.map((fault) => `${part.file}: ${path}: ${fault}`));
    if (wrong.length === 0) taken[path] = { of: hashOf(english), text };
  }
  await part.save(settleTranslations(part.texts, taken, hashOf));
  return faults;
}

/** Writes the translations brought back into their files. Returns how many were taken and every fault. */
export async function apply(parts, brought, modules) {
  const faults = [];
  let taken = 0;
  for (const [file, texts] of Object.entries(brought)) {
    const part = parts.find((each) => each.file === file);
    const wrong = part ? await take(part, texts, modules) : [`${file}: is no file with texts to translate`];
    faults.push(...wrong);
    if (part) taken += Object.keys(texts).length - new Set(wrong.map((line) => line.split(': ')[1])).size;
  }
  return { taken, faults };
}

/** Puts the messages where the English stands now. Returns how many catalogs changed. */
export async function tidy(parts, { settleTranslations, hashOf }) {
  const untidy = parts.filter(({ isUntidy }) => isUntidy);
  for (const part of untidy) await part.save(settleTranslations(part.texts, part.translated, hashOf));
  return untidy.length;
}

/** Fills missing texts whose English, of three words or more, is translated elsewhere in data/. Returns how many. */
export async function fill(parts, modules) {
  const data = parts.filter(({ file }) => file.startsWith('data/'));
  const known = new Map();
  for (const { texts, translated } of data) {
    for (const [path, english] of texts) {
      const own = translated[path];
      if (own?.of === modules.hashOf(english) && english.split(/\s+/).length >= 3) known.set(english, own.text);
    }
  }
  let filled = 0;
  for (const part of data) {
    const { missing, stale } = stateOf(part, modules);
    const found = [...missing, ...stale].filter((path) => known.has(part.texts.get(path)));
    if (found.length === 0) continue;
    await take(part, Object.fromEntries(found.map((path) => [path, known.get(part.texts.get(path))])), modules);
    filled += found.length;
  }
  return filled;
}
