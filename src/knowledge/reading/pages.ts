/** What a visitor reads on each page, as far as it comes from the knowledge. */
import { type Entries, LIST_FILES } from '../entries.ts';
import type { ConditionEntry, LinkEntry, ProofEntry, StepProofEntry } from '../schema/index.ts';
import { starts } from '../starts.ts';

/** One text of a page: a paragraph or a list item. */
export interface PageText {
  readonly file: string;
  readonly field: string;
  readonly text: string;
  /** It speaks of a link or of a treatment's effect, where a ratio must not become "times" or "1 in N". */
  readonly tellsLink: boolean;
  /** The figures it was written from, where it tells what a study found. */
  readonly figures: string | null;
}

export interface ReadingPage {
  /** The page's address: `condition/flat-foot`. */
  readonly page: string;
  /** The plain name that stands over the page, and the page's clinical name beside it. */
  readonly title: string;
  readonly texts: readonly PageText[];
}

const plainText = (file: string, field: string, text: string): PageText => ({
  file,
  field,
  text,
  tellsLink: false,
  figures: null,
});

const list = (file: string, field: string, texts: readonly (string | { readonly text: string })[]) =>
  texts.map((each, at) =>
    typeof each === 'string'
      ? plainText(file, `${field}[${at}]`, each)
      : plainText(file, `${field}[${at}].text`, each.text),
  );

const telling = (text: PageText): PageText => ({ ...text, tellsLink: true });

function claimTexts(entries: Entries, isShown: (treatment: string, target: string) => boolean): readonly PageText[] {
  return entries.treatments.flatMap(({ file, entry }) =>
    entry.claims.flatMap((claim, at) => {
      if (!isShown(entry.id, claim.target)) return [];
      const field = `claims[${at}]`;
      return [
        telling(plainText(file, `${field}.says`, claim.says)),
        ...(claim.compare ? [telling(plainText(file, `${field}.compare`, claim.compare))] : []),
      ];
    }),
  );
}

function flagTexts(entries: Entries, isShown: (id: string) => boolean): readonly PageText[] {
  return entries.redFlags.flatMap(({ id, sign, text }, at) =>
    isShown(id) ? [plainText(LIST_FILES.redFlags, `redFlags[${at}].text`, `${sign} ${text}`)] : [],
  );
}

function linkTexts(file: string, link: LinkEntry, at: number): readonly PageText[] {
  const field = `links[${at}]`;
  const parts: readonly (readonly [string, string])[] = [
    ['why', link.why],
    ...link.mechanism.map(({ step }, index) => [`mechanism[${index}].step`, step] as const),
    ['caveat', link.caveat],
  ];
  return [
    ...parts.map(([name, text]) => telling(plainText(file, `${field}.${name}`, text))),
    ...link.mechanism.flatMap(({ proof }, index) =>
      proof ? ownStudies(file, `${field}.mechanism[${index}].proof`, proof) : [],
    ),
    ...link.evidence.map(({ found, figures = null }, index) => ({
      ...telling(plainText(file, `${field}.evidence[${index}].found`, found)),
      figures,
    })),
  ];
}

const linkPages = (entries: Entries): readonly ReadingPage[] =>
  starts(entries).flatMap(({ file, id, links }) =>
    links.map((link, at) => ({
      page: `link/${id}/${link.to}${link.appliesTo ? ` (${link.appliesTo})` : ''}`,
      title: `${id} ${link.to} ${link.how}`,
      texts: linkTexts(file, link, at),
    })),
  );

/** What is drawn and what was measured, each with its people and experiment, as the page and the callouts tell it. */
function postureTexts(file: string, { deviations, form }: ConditionEntry, measuredIn: string): readonly PageText[] {
  return [
    ...form.map(({ says }, at) => plainText(file, `form[${at}].says`, says)),
    ...deviations.flatMap(({ says, n, who, experiment, derived, chosen }, at) => {
      const field = `deviations[${at}]`;
      const whom = n === null ? who : `${n} ${who}`;
      return [
        plainText(file, `${field}.says`, `${says}. ${measuredIn} ${whom}, ${experiment}.`),
        ...(derived ? [plainText(file, `${field}.derived`, derived)] : []),
        ...(chosen ? [plainText(file, `${field}.chosen`, chosen)] : []),
      ];
    }),
  ];
}

function conditionPages(entries: Entries, measuredIn: string): readonly ReadingPage[] {
  const clueTexts = (ids: readonly string[]): readonly PageText[] =>
    entries.clues.flatMap((clue, at) =>
      ids.includes(clue.id) ? [plainText(LIST_FILES.clues, `clues[${at}].text`, clue.text)] : [],
    );
  return entries.conditions.map(({ file, entry }) => ({
    page: `condition/${entry.id}`,
    title: `${entry.names.plain} ${entry.names.clinical}`,
    texts: [
      plainText(file, 'summary', entry.summary),
      ...list(file, 'whatItIs', entry.whatItIs),
      ...list(file, 'whoGetsIt', entry.whoGetsIt),
      ...clueTexts(entry.clues.map(({ clue }) => clue)),
      ...postureTexts(file, entry, measuredIn),
      ...list(file, 'generalSteps', entry.generalSteps),
      ...claimTexts(entries, (_, target) => target === entry.id),
      ...list(file, 'worthAVisit', entry.worthAVisit),
      ...flagTexts(entries, (id) => entry.redFlags.includes(id)),
      ...list(file, 'ask', entry.ask),
    ],
  }));
}

const describedPages = (entries: Entries): readonly ReadingPage[] =>
  [
    ...entries.effects.map(({ file, entry }) => ({ kind: 'effect', file, entry })),
    ...entries.otherCauses.map(({ file, entry }) => ({ kind: 'other-cause', file, entry })),
  ].map(({ kind, file, entry }) => ({
    page: `${kind}/${entry.id}`,
    title: `${entry.names.plain} ${entry.names.clinical}`,
    texts: [
      plainText(file, 'summary', entry.summary),
      ...list(file, 'whatItIs', entry.whatItIs),
      ...claimTexts(entries, (_, target) => target === entry.id),
      ...flagTexts(entries, (id) => entry.redFlags.includes(id)),
    ],
  }));

const treatmentPages = (entries: Entries): readonly ReadingPage[] =>
  entries.treatments.map(({ file, entry }) => ({
    page: `treatment/${entry.id}`,
    title: `${entry.names.plain} ${entry.names.clinical}`,
    texts: [
      plainText(file, 'summary', entry.summary),
      ...list(file, 'whatItIs', entry.whatItIs),
      ...list(file, 'steps', entry.steps),
      ...list(file, 'cautions', entry.cautions),
      ...(entry.timeToHelp ? [plainText(file, 'timeToHelp', entry.timeToHelp)] : []),
      ...claimTexts(entries, (treatment) => treatment === entry.id),
    ],
  }));

const regionPages = (entries: Entries): readonly ReadingPage[] =>
  entries.regions.map((region, at) => ({
    page: `region/${region.id}`,
    title: region.names.plain,
    texts: [
      plainText(LIST_FILES.regions, `regions[${at}].summary`, region.summary),
      ...(region.notTheFoot
        ? [plainText(LIST_FILES.regions, `regions[${at}].notTheFoot.text`, region.notTheFoot.text)]
        : []),
      ...entries.otherCauses
        .filter(({ entry }) => entry.regions.includes(region.id))
        .map(({ file, entry }) => plainText(file, 'summary', entry.summary)),
    ],
  }));

const ownStudies = (file: string, field: string, proof: ProofEntry | StepProofEntry): readonly PageText[] =>
  'evidence' in proof
    ? proof.evidence.map(({ found, figures = null }, at) => ({
        ...telling(plainText(file, `${field}.evidence[${at}].found`, found)),
        figures,
      }))
    : [];

/** "What people say": the answers, and the studies that stand nowhere else. A saying itself is a heading. */
const sayingsPage = (entries: Entries): ReadingPage => ({
  page: 'sayings',
  title: 'What people say',
  texts: entries.sayings.flatMap(({ answer, proof }, at) => [
    telling(plainText(LIST_FILES.sayings, `sayings[${at}].answer`, answer)),
    ...ownStudies(LIST_FILES.sayings, `sayings[${at}].proof`, proof),
  ]),
});

const preventionPage = (entries: Entries): ReadingPage => ({
  page: 'prevention',
  title: 'Keep it from starting',
  texts: entries.prevention.flatMap(({ summary, steps, cautions, shown }, at) => {
    const file = LIST_FILES.prevention;
    const field = `topics[${at}]`;
    return [
      plainText(file, `${field}.summary`, summary),
      ...list(file, `${field}.steps`, steps),
      ...list(file, `${field}.cautions`, cautions),
      ...shown.flatMap(({ text, proof }, index) => [
        telling(plainText(file, `${field}.shown[${index}].text`, text)),
        ...ownStudies(file, `${field}.shown[${index}].proof`, proof),
      ]),
    ];
  }),
});

const visitPage = ({ visit: { exam, asking, questions, prepare } }: Entries): ReadingPage => ({
  page: 'visit',
  title: 'My visit',
  texts: [
    ...exam.map(({ text, why }, at) => plainText(LIST_FILES.visit, `exam[${at}]`, `${text} ${why}`)),
    ...list(LIST_FILES.visit, 'asking', asking),
    ...questions.map(({ question, why }, at) => plainText(LIST_FILES.visit, `questions[${at}]`, `${question} ${why}`)),
    ...list(LIST_FILES.visit, 'prepare', prepare),
  ],
});

/** Every page with the running text that the knowledge gives it; titles, one-line rows and sources left out. */
export function readingPages(entries: Entries, measuredIn = 'Measured in'): readonly ReadingPage[] {
  return [
    ...conditionPages(entries, measuredIn),
    ...describedPages(entries),
    ...treatmentPages(entries),
    ...regionPages(entries),
    ...linkPages(entries),
    { page: 'help', title: 'Help', texts: flagTexts(entries, () => true) },
    sayingsPage(entries),
    preventionPage(entries),
    visitPage(entries),
  ];
}
