/** A small knowledge index, built entry by entry: each test names only what it is about. */
import type { EffectRegionId, RegionId } from '../../src/knowledge/regions.ts';
import { EFFECT_REGION_IDS, isPaired, isRegionId } from '../../src/knowledge/regions.ts';
import type {
  IndexCondition,
  IndexEffect,
  IndexLink,
  IndexOtherCause,
  IndexRegion,
  IndexTreatment,
  KnowledgeIndex,
  ShortClaim,
} from '../../src/knowledge/types.ts';

/** "flat-foot" → "Flat foot". */
const spoken = (id: string): string => {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const isSided = (id: EffectRegionId): boolean => isRegionId(id) && isPaired(id);
const namesOf = (id: string) => ({ plain: spoken(id), short: spoken(id).slice(0, 18), clinical: `${id} (clinical)` });

export const aCondition = (id: string, ...places: readonly RegionId[]): IndexCondition => ({
  id,
  names: namesOf(id),
  places: places.length > 0 ? places : ['arch'],
  summary: `${spoken(id)} in one sentence.`,
});

export const anEffect = (id: string, region: EffectRegionId, measured = false): IndexEffect => ({
  id,
  names: namesOf(id),
  region,
  summary: `${spoken(id)} in one sentence.`,
  ...(measured ? { measured } : {}),
});

export const anOtherCause = (id: string, ...regions: readonly EffectRegionId[]): IndexOtherCause => ({
  id,
  names: namesOf(id),
  regions,
  summary: `${spoken(id)} in one sentence.`,
});

export const aTreatment = (id: string, kind: IndexTreatment['kind'] = 'self-care'): IndexTreatment => ({
  id,
  names: namesOf(id),
  kind,
  summary: `${spoken(id)} in one sentence.`,
});

/** A link from a condition to an effect, "some signs", unless the rest says otherwise. */
export const aLink = (from: string, to: string, rest: Partial<IndexLink> = {}): IndexLink => ({
  from,
  fromKind: 'condition',
  to,
  toKind: 'effect',
  direction: 'associated',
  reverse: false,
  appliesTo: null,
  how: `How ${from} goes with ${to}`,
  certainty: 'some-signs',
  disagree: false,
  studies: 2,
  people: 120,
  ...rest,
});

/** A claim that a treatment helps, "some signs", unless the rest says otherwise. */
export const aClaim = (treatment: string, target: string, rest: Partial<ShortClaim> = {}): ShortClaim => ({
  treatment,
  target,
  purpose: 'treat',
  appliesTo: null,
  certainty: 'some-signs',
  disagree: false,
  ...rest,
});

export const aRegion = (id: EffectRegionId, rest: Partial<IndexRegion> = {}): IndexRegion => ({
  id,
  names: {
    plain: id === 'low-back' ? 'Lower back' : spoken(id),
    ...(isSided(id) && { left: `Left ${spoken(id).toLowerCase()}`, right: `Right ${spoken(id).toLowerCase()}` }),
    clinical: id,
  },
  uberon: null,
  summary: `The ${id} in one sentence.`,
  pain: `${id} pain`,
  notTheFoot: null,
  checkFirst: [],
  ...rest,
});

/** An index with every region, and the given entries. Given regions replace the plain ones. */
export const anIndex = ({ regions = [], ...entries }: Partial<KnowledgeIndex> = {}): KnowledgeIndex => ({
  version: '0.0.0+test',
  conditions: [],
  effects: [],
  otherCauses: [],
  treatments: [],
  links: [],
  ...entries,
  regions: EFFECT_REGION_IDS.map((id) => regions.find((region) => region.id === id) ?? aRegion(id)),
});

/** A knee with `count` linked foot problems of the same certainty. */
export const aKneeWith = (count: number, certainty: IndexLink['certainty'] = 'some-signs'): KnowledgeIndex => {
  const conditions = Array.from({ length: count }, (_, place) => aCondition(`problem-${place}`));
  return anIndex({
    conditions,
    effects: [anEffect('knee-pain', 'knee')],
    links: conditions.map(({ id }) => aLink(id, 'knee-pain', { certainty })),
  });
};
