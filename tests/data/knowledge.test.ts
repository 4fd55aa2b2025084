// Gates on the real knowledge in data/.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/build/json-schema.ts';
import { moduleOf } from '../../src/knowledge/build/modules.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { linkedProblems } from '../../src/knowledge/causes.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { isShownAsLinked } from '../../src/knowledge/directions.ts';
import { checkIntegrity } from '../../src/knowledge/integrity.ts';
import { foundLessOften, oftenSaidNotShown } from '../../src/knowledge/looked-for.ts';
import { problemMessage } from '../../src/knowledge/problem.ts';
import { checkReading } from '../../src/knowledge/reading.ts';
import { EFFECT_REGION_IDS } from '../../src/knowledge/regions.ts';
import { Review } from '../../src/knowledge/schema/common.ts';
import { Deviation, Form } from '../../src/knowledge/schema/deviation.ts';
import { Link } from '../../src/knowledge/schema/link.ts';
import {
  CERTAINTIES,
  type ClaimDetail,
  TREATMENT_CERTAINTIES,
  type TreatmentDetail,
} from '../../src/knowledge/types.ts';
import messages from '../../src/language/en/guide.json';

const root = join(import.meta.dirname, '../..');
const { entries, problems, files } = await readKnowledge(root);
const { index, details } = compile(entries, 'test');

const linksOf = (from: string, to: string) => {
  const links = index.links.filter((link) => link.from === from && link.to === to);
  expect(links, `${from} → ${to}`).not.toEqual([]);
  return links;
};
const claimsOf = (treatment: string, target: string): readonly ClaimDetail[] => {
  const detail = details[`treatment/${treatment}`] as TreatmentDetail;
  const claims = detail.claims.filter((claim) => claim.target === target && claim.purpose === 'treat');
  expect(claims, `${treatment} on ${target}`).not.toEqual([]);
  return claims;
};
const allClaims = entries.treatments.flatMap(
  ({ entry }) => (details[`treatment/${entry.id}`] as TreatmentDetail).claims,
);

describe('the real knowledge', () => {
  it('[K20] every file passes its schema, and there are files', async () => {
    expect(problems.map(problemMessage)).toEqual([]);
    expect(files).toBeGreaterThan(100);
    const named = await readdir(join(root, 'data/conditions'));
    expect(entries.conditions.map(({ file }) => basename(file)).toSorted()).toEqual(named.toSorted());
  });

  it('[K20] it passes every check that a schema cannot make', () => {
    expect(checkIntegrity(entries).map(problemMessage)).toEqual([]);
  });

  it('[K21] every page can be read: mean grade at most 6.0, none over 7.5, every text by the rules', () => {
    const { graded, mean, problems: hard } = checkReading(entries);
    expect(graded.length).toBeGreaterThan(50);
    expect(mean).toBeLessThanOrEqual(6);
    expect(hard.map(problemMessage)).toEqual([]);
  });

  it('[K22] strong medicines for rheumatoid feet and calf stretches for heel pain are at least likely to help', () => {
    for (const [treatment, target] of [
      ['dmard-referral', 'rheumatoid-foot'],
      ['calf-stretch', 'plantar-fasciitis'],
    ] as const) {
      for (const { certainty } of claimsOf(treatment, target)) {
        expect(TREATMENT_CERTAINTIES.indexOf(certainty)).toBeLessThanOrEqual(TREATMENT_CERTAINTIES.indexOf('likely'));
      }
    }
  });

  it("[K22] rolling in and runner's knee, flat feet and low back pain have some signs at most", () => {
    for (const [from, to] of [
      ['overpronation', 'patellofemoral-pain'],
      ['flat-foot', 'low-back-pain'],
    ] as const) {
      for (const { certainty } of linksOf(from, to)) {
        expect(CERTAINTIES.indexOf(certainty)).toBeGreaterThanOrEqual(CERTAINTIES.indexOf('some-signs'));
      }
    }
  });

  it("[K22] feet that roll out never stand among the hip's linked problems", () => {
    const { all } = linkedProblems(index, [{ region: 'hip' }]);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ condition }) => condition.id)).not.toContain('supination');
  });

  it('[K23] an entry is unreviewed, or names who reviewed it and when; until all are, the app says that none has', () => {
    const all = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments];
    const unreviewed = all.filter(({ entry: { review } }) => review.status === 'unreviewed');
    for (const { file, entry } of all.filter((each) => !unreviewed.includes(each))) {
      const { by, on } = entry.review as Extract<typeof entry.review, { status: 'reviewed' }>;
      expect(by, file).toMatch(/^\p{L}[^,]* \p{L}[^,]*, \p{L}/u);
      expect(Date.parse(on), file).toBeLessThanOrEqual(Date.now());
    }
    for (const words of [messages['footer.version'], messages['about.review']])
      expect(words.includes('No clinician has reviewed'), words).toBe(unreviewed.length > 0);
  });

  it('[K24] every link stands in exactly one list: linked, found less often, or often said and not shown', () => {
    const less = new Set(foundLessOften(index, null));
    const said = new Set(oftenSaidNotShown(index, null));
    for (const link of index.links) {
      const lists = [isShownAsLinked(link), less.has(link), said.has(link)].filter(Boolean);
      expect(lists, `${link.from} → ${link.to}`).toHaveLength(1);
    }
  });

  it('[K24] nothing that was looked for in vain is listed at any place', () => {
    for (const region of EFFECT_REGION_IDS) {
      for (const { links } of linkedProblems(index, [{ region }]).all) expect(links.every(isShownAsLinked)).toBe(true);
    }
  });

  it('[K25] the six conditions that need a check first keep exercises out of "do today"', () => {
    const checked = entries.conditions.filter(({ entry }) => entry.checkFirst).map(({ entry }) => entry.id);
    expect(new Set(checked)).toEqual(
      new Set([
        'foot-stress-fracture',
        'posterior-tibial-tendon-dysfunction',
        'rheumatoid-foot',
        'gout',
        'diabetic-neuropathy',
        'severs-disease',
      ]),
    );
    const today = allClaims.filter(({ target, action }) => checked.includes(target) && action === 'do-today');
    expect(today.filter(({ treatmentKind }) => treatmentKind !== 'self-care')).toEqual([]);
  });

  it('[K25] no medicine, device, injection or operation stands under "do today"', () => {
    const today = allClaims.filter(({ action }) => action === 'do-today');
    expect(today.length).toBeGreaterThan(0);
    expect(new Set(today.map(({ treatmentKind }) => treatmentKind))).toEqual(new Set(['self-care', 'home-exercise']));
  });

  it('[K26] the index stays within 30 KiB gzip', () => {
    expect(gzipSync(moduleOf(index)).length).toBeLessThanOrEqual(30 * 1024);
  });

  it('[K27] the JSON Schemas in data/schema are those of the code', async () => {
    for (const [path, text] of Object.entries(jsonSchemas())) {
      expect(await readFile(join(root, path), 'utf8'), `${path}: run npm run schema`).toBe(text);
    }
  });

  it('[K28] each example in data/README.md is one that the schema takes', async () => {
    const guide = await readFile(join(root, 'data/README.md'), 'utf8');
    const [link, mechanism, deviation, ...others] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, text]) => text,
    );
    expect(others).toEqual([]);
    const whole = JSON.parse(link ?? '');
    expect(Link.safeParse(whole).error).toBeUndefined();
    expect(Link.safeParse({ ...whole, ...JSON.parse(`{${mechanism}}`) }).error).toBeUndefined();
    expect(Deviation.safeParse(JSON.parse(deviation ?? '')).error).toBeUndefined();
    const [, form = ''] = /is a `form`: `(\{.*?\})`/.exec(guide) ?? [];
    expect(Form.safeParse(JSON.parse(form)).error).toBeUndefined();
    const [, review = ''] = /`"review": (\{ "status": "reviewed".*?\})`/.exec(guide) ?? [];
    expect(Review.safeParse(JSON.parse(review)).error).toBeUndefined();
  });
});
