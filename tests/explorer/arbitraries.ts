/** Random addresses for the properties of exploring. */
import fc from 'fast-check';
import { type Address, type Page, sameSpot } from '../../src/explorer/address.ts';
import { END_KINDS, SORTS } from '../../src/explorer/asks.ts';
import { CHAIN_PLACES } from '../../src/knowledge/chain-places.ts';
import { FOUND_GROUPS } from '../../src/knowledge/found-groups.ts';
import { GIVERS } from '../../src/knowledge/givers.ts';
import { EFFECT_REGION_IDS, isPaired, REGION_IDS, SIDES, type Spot } from '../../src/knowledge/regions.ts';
import { CERTAINTIES, TREATMENT_CERTAINTIES } from '../../src/knowledge/types.ts';
import { FOOT_PARTS, VIEWS } from '../../src/knowledge/views.ts';

/** Kebab-case, as every id of the knowledge. */
const anId = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));

const aSpot: fc.Arbitrary<Spot> = fc
  .constantFrom(...REGION_IDS)
  .chain((region) => fc.constantFrom(null, ...(isPaired(region) ? SIDES : [])).map((side) => ({ region, side })));

/** A place as a touch gives it: with its side where it has one. */
export const aTouch: fc.Arbitrary<Spot> = fc
  .constantFrom(...REGION_IDS)
  .chain((region) =>
    (isPaired(region) ? fc.constantFrom(...SIDES) : fc.constant(null)).map((side) => ({ region, side })),
  );

const aPage: fc.Arbitrary<Exclude<Page, { kind: 'unknown' }>> = fc.oneof(
  fc.constantFrom(
    ...(['home', 'balance', 'conditions', 'search', 'visit', 'prevention', 'about', 'accessibility'] as const).map(
      (kind) => ({
        kind,
      }),
    ),
  ),
  fc
    .uniqueArray(aSpot, { minLength: 1, maxLength: 20, comparator: sameSpot })
    .map((spots) => ({ kind: 'region' as const, spots })),
  fc.record({
    kind: fc.constant('condition' as const),
    id: anId,
    toward: fc.option(fc.constantFrom(...EFFECT_REGION_IDS)),
  }),
  fc.record({ kind: fc.constantFrom('effect' as const, 'other-cause' as const, 'treatment' as const), id: anId }),
  fc.record({
    kind: fc.constantFrom('summary' as const, 'choose' as const),
    of: fc.uniqueArray(anId, { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('link' as const), from: anId, to: anId }),
  fc.record({ kind: fc.constant('help' as const), id: fc.option(anId) }),
  fc.record(
    {
      kind: fc.constant('map' as const),
      of: anId,
      region: fc.constantFrom(...CHAIN_PLACES),
      place: fc.constantFrom(...EFFECT_REGION_IDS),
      without: fc.subarray([...CERTAINTIES], { minLength: 1 }),
      only: fc.constantFrom(...END_KINDS),
      as: fc.constant('table' as const),
      every: fc.constant(true as const),
      sort: fc.constantFrom(...SORTS),
      down: fc.constant(true as const),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant('treatments' as const),
      region: fc.constantFrom(...EFFECT_REGION_IDS),
      by: fc.constantFrom(...GIVERS),
      proof: fc.constantFrom(...TREATMENT_CERTAINTIES),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    { kind: fc.constant('sayings' as const), of: anId, found: fc.constantFrom(...FOUND_GROUPS) },
    { requiredKeys: ['kind'] },
  ),
);

export const anAddress: fc.Arbitrary<Address> = fc.record({
  page: aPage,
  view: fc.option(fc.constantFrom(...VIEWS)),
  part: fc.option(fc.constantFrom(...FOOT_PARTS)),
  side: fc.option(fc.constantFrom(...SIDES)),
});

/** Whatever someone may type, paste or send as a link. */
export const aHostileHash: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      '#',
      '#/',
      '#/region/',
      '#/condition/',
      '#/link/',
      '#/help/',
      '#/treatment/',
      '#/effect/',
      '#/map?of=',
      '#/map?without=',
      '#/treatments?region=',
      '#/myths?of=',
      '#/?',
    ),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('%', '/', '?', '#', '+', '&', '=', 'a', '2', '3', '5', 'F', '-', '<', '"', '\\'),
        maxLength: 30,
      }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '../../etc/passwd',
        '%E0%A4%A',
        '%2525',
        'a%3Fview=back',
        '<script>alert(1)</script>',
        'a'.repeat(5000),
      ),
    ),
  )
  .map(([start, rest]) => start + rest);
