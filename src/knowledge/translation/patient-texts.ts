/** Which fields of a data file a visitor reads, and a translator therefore translates. The one place that says so. */

const NAMES = ['names.plain', 'names.short', 'names.clinical', 'names.alsoCalled'];
const EVIDENCE = ['evidence[].found', 'evidence[].figures', 'evidence[].counts[].who'];
const under = (field: string, paths: readonly string[]): readonly string[] => paths.map((path) => `${field}${path}`);
const LINKS = [
  ...under('links[].', ['appliesTo', 'how', 'why', 'mechanism[].step', 'caveat', ...EVIDENCE]),
  ...under('links[].mechanism[].proof.', EVIDENCE),
];

/**
 * Patient texts by kind of data file (the kinds of `DATA_FILES`). `[]` stands for each element of a list; a path that
 * ends in a list of texts (`steps[]`) means each of them, one that names the list itself (`names.alsoCalled`) means all
 * of them as one text, for a language may have more or fewer of them.
 */
export const PATIENT_TEXTS = {
  condition: [
    ...NAMES,
    'placeLabel',
    'summary',
    'whatItIs[].text',
    'whoGetsIt[].text',
    ...LINKS,
    ...under('deviations[].', ['says', 'who', 'experiment', 'derived', 'chosen']),
    'form[].says',
    'worthAVisit[].text',
    'generalSteps[].text',
    'ask[]',
  ],
  effect: [...NAMES, 'summary', 'whatItIs[].text', ...LINKS],
  'other-cause': [...NAMES, 'summary', 'whatItIs[].text', ...LINKS],
  treatment: [
    ...NAMES,
    'summary',
    'whatItIs[].text',
    'steps[]',
    'cautions[]',
    'timeToHelp',
    ...under('claims[].', ['appliesTo', 'says', 'compare', ...EVIDENCE]),
  ],
  clues: ['clues[].text', 'clues[].short'],
  'red-flags': under('redFlags[].', ['sign', 'text', 'short']),
  regions: under('regions[].', [
    'names.plain',
    'names.left',
    'names.right',
    'names.clinical',
    'summary',
    'pain',
    'notTheFoot.title',
    'notTheFoot.text',
  ]),
  sayings: under('sayings[].', ['saying', 'answer', ...under('proof.', EVIDENCE)]),
  prevention: [
    ...under('topics[].', ['title', 'summary', 'steps[]', 'cautions[]', 'shown[].text']),
    ...under('topics[].shown[].proof.', EVIDENCE),
  ],
  visit: [
    ...under('exam[].', ['step', 'text', 'why']),
    'asking[].text',
    ...under('questions[].', ['question', 'why']),
    'prepare[]',
  ],
} as const satisfies Record<string, readonly string[]>;

/** A kind of data file that holds patient texts. */
export type TranslatedKind = keyof typeof PATIENT_TEXTS;

export const isTranslated = (kind: string): kind is TranslatedKind => kind in PATIENT_TEXTS;

/** Most letters a text may have in any language, by the last words of its field: what has no room for more. */
const MOST_LETTERS: Readonly<Record<string, number>> = { 'names.short': 18 };

/** Most letters of the text at a path; undefined where there is room for any. */
export const mostLetters = (path: string): number | undefined =>
  Object.entries(MOST_LETTERS).find(([field]) => path.endsWith(field))?.[1];
