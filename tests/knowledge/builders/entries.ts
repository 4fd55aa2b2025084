/** Entries as a writer would deliver them, whole and valid: each test names only what it is about. */
import type { Filed } from '../../../src/knowledge/entries.ts';
import { EFFECT_REGION_IDS } from '../../../src/knowledge/regions.ts';
import type {
  ClaimEntry,
  ConditionEntry,
  DeviationEntry,
  EffectEntry,
  EvidenceItem,
  LinkEntry,
  OtherCauseEntry,
  RedFlagEntry,
  RegionEntry,
  SourceEntry,
  TreatmentEntry,
} from '../../../src/knowledge/schema/index.ts';

const spoken = (id: string): string => {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const namesOf = (id: string) => ({
  plain: spoken(id),
  short: spoken(id).slice(0, 18),
  clinical: `${id}-clinical`,
  alsoCalled: [],
});
const codes = { icd10cm: [], snomedct: null };
const review = { status: 'unreviewed' } as const;
const told = (text: string) => [{ text, sources: ['cohort-2020'] }];

/** A cohort of 400 people with a DOI, unless the rest says otherwise. */
export const aSource = (id: string, custom: Partial<SourceEntry['custom']> = {}): SourceEntry => ({
  id,
  type: 'article-journal',
  title: `${spoken(id)}, a study`,
  DOI: `10.1000/${id}`,
  custom: { design: 'prospective-cohort', n: 400, seen: 'abstract', ...custom },
});

export const anItem = (source: string, rest: Partial<EvidenceItem> = {}): EvidenceItem => ({
  source,
  bearing: 'supports',
  found: `The people of ${source.split('-').at(-1)} hurt more often.`,
  ...rest,
});

/** A link on one cohort of 400: "some signs", and the reader agrees. */
export const aLink = (to: string, rest: Partial<LinkEntry> = {}): LinkEntry => ({
  to,
  direction: 'associated',
  how: `${spoken(to)} in some people`,
  why: 'The arch sinks, and the knee may turn in.',
  mechanism: [{ step: 'The arch sinks.' }],
  caveat: `It was one study of ${to}.`,
  evidence: [anItem('cohort-2020')],
  readerGrade: 'limited',
  ...rest,
});

export const aClaim = (target: string, rest: Partial<ClaimEntry> = {}): ClaimEntry => ({
  target,
  purpose: 'treat',
  says: 'It eased the pain a little.',
  evidence: [anItem('cohort-2020')],
  readerGrade: 'limited',
  ...rest,
});

/** A thigh that turned in by 1.4° in 20 people on tilted insoles. It moves nothing unless the rest says so. */
export const aDeviation = (rest: Partial<DeviationEntry> = {}): DeviationEntry => ({
  joint: 'hip',
  motion: 'internal-rotation',
  measure: 'angle',
  degrees: 1.4,
  n: 20,
  who: 'healthy adults',
  experiment: 'walking on tilted insoles',
  phase: 'walking',
  source: 'cohort-2020',
  says: 'Thigh turns in 1.4°',
  ...rest,
});

/** The same, moving the figure, four times as large. */
export const aDrawnDeviation = (rest: Partial<DeviationEntry> = {}): DeviationEntry =>
  aDeviation({ draws: true, drawnTimes: 4, chosen: 'It is the only study of the thigh.', ...rest });

const filed = <T extends { readonly id: string }>(folder: string, entry: T): Filed<T> => ({
  file: `data/${folder}/${entry.id}.json`,
  entry,
});

export const aCondition = (id: string, rest: Partial<ConditionEntry> = {}): Filed<ConditionEntry> =>
  filed('conditions', {
    $schema: '../schema/condition.schema.json',
    id,
    names: namesOf(id),
    kind: 'foot-condition',
    places: ['arch'],
    summary: 'The arch sits low when you stand.',
    whatItIs: told('The arch sits low. Most such feet never hurt.'),
    whoGetsIt: told('Many children have it.'),
    clues: [{ clue: 'arch-aches', specificity: 'low', source: 'cohort-2020' }],
    links: [],
    deviations: [],
    form: [],
    redFlags: ['hot-joint'],
    worthAVisit: told('See someone if it is no better in 2 weeks.'),
    generalSteps: [],
    ask: ['What would help my feet?'],
    codes,
    review,
    ...rest,
  });

export const anEffect = (id: string, rest: Partial<EffectEntry> = {}): Filed<EffectEntry> =>
  filed('effects', {
    $schema: '../schema/effect.schema.json',
    id,
    names: namesOf(id),
    region: 'knee',
    summary: 'The knee hurts.',
    whatItIs: told('The knee hurts on most days.'),
    links: [],
    redFlags: [],
    codes,
    review,
    ...rest,
  });

export const anOtherCause = (id: string, rest: Partial<OtherCauseEntry> = {}): Filed<OtherCauseEntry> =>
  filed('other-causes', {
    $schema: '../schema/other-cause.schema.json',
    id,
    names: namesOf(id),
    regions: ['knee'],
    summary: 'The knee may hurt by itself.',
    whatItIs: told('Most knee pain starts in the knee.'),
    links: [],
    redFlags: [],
    review,
    ...rest,
  });

export const aTreatment = (id: string, rest: Partial<TreatmentEntry> = {}): Filed<TreatmentEntry> =>
  filed('treatments', {
    $schema: '../schema/treatment.schema.json',
    id,
    names: namesOf(id),
    kind: 'self-care',
    summary: 'Rest the foot.',
    whatItIs: told('You ease off for a while.'),
    steps: ['Sit down when your foot hurts.'],
    cautions: ['Numb feet? Ask first.'],
    timeToHelp: null,
    claims: [],
    review,
    ...rest,
  });

export const aRedFlag = (id: string, rest: Partial<RedFlagEntry> = {}): RedFlagEntry => ({
  id,
  regions: ['knee'],
  urgency: 'emergency-now',
  sign: 'Hot, swollen, very sore joint',
  text: 'that came on fast. It may be infected.',
  short: 'Hot and very sore?',
  sources: ['cohort-2020'],
  ...rest,
});

/** All regions; each says why it may have no answer. */
export const theRegions = (): readonly RegionEntry[] =>
  EFFECT_REGION_IDS.map((id) => ({
    id,
    names: { plain: spoken(id), clinical: id },
    uberon: null,
    summary: `The ${id} is part of the body.`,
    pain: `${id} pain`,
    notTheFoot: {
      title: 'Often it is not the foot',
      text: 'Most such pain starts close by.',
      sources: ['cohort-2020'],
    },
    codes: { icd10cm: [], snomedct: null },
  }));
