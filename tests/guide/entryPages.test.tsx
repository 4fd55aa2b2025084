// @vitest-environment jsdom
import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { problemsAt } from '../../src/explorer/selectors.ts';
import { type EffectRegionId, isFootRegion } from '../../src/knowledge/regions.ts';
import type { ConditionDetail, EntryDetail, TreatmentDetail } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { standsAfter } from './open.tsx';
import { part, realPage, textOf } from './realPage.tsx';

async function detailOf<Detail extends EntryDetail>(kind: Detail['kind'], id: string): Promise<Detail> {
  const load = details[`${kind}/${id}`];
  if (!load) throw new Error(`no text for ${kind}/${id}`);
  return (await load()).default as Detail;
}

const titleOf = (page: HTMLElement) => textOf(page.querySelector('h1'));
const namesOf = [...knowledge.conditions, ...knowledge.effects];
const plainName = (id: string) => namesOf.find((each) => each.id === id)?.names.plain ?? id;

describe('foot problems', () => {
  it('[GU19] every foot problem opens with its parts in order and its sources', async () => {
    for (const { id, names, summary } of knowledge.conditions) {
      const page = await realPage(`#/condition/${id}`);
      expect(titleOf(page)).toBe(names.plain);
      expect(textOf(page), id).toContain(summary);
      const parts = [...page.querySelectorAll('.entry-page .section > h2')].map(textOf);
      expect(parts, id).toEqual(['What it is', 'What it can lead to', 'What helps', 'When to get help', 'Sources']);
      expect(part(page, 'sources')?.querySelectorAll('.source').length, id).toBeGreaterThan(0);
    }
  }, 60_000);

  it('[GU19] what it can lead to: each link with its word, its doubt and the way to its studies', async () => {
    for (const { id, names } of knowledge.conditions) {
      const { links } = await detailOf<ConditionDetail>('condition', id);
      const page = await realPage(`#/condition/${id}`);
      const cards = [...(part(page, 'leads')?.querySelectorAll('.link-card') ?? [])];
      for (const link of links) {
        const label = words('evidence.title', { from: names.plain, to: plainName(link.to) });
        const own = cards.filter(
          (card) =>
            textOf(card.querySelector(':scope > .link-card-head > .know-link')).endsWith(label) &&
            textOf(card).includes(link.caveat),
        );
        expect(own.length, `${id} → ${link.to}`).toBe(1);
        expect(textOf(own[0]), `${id} → ${link.to}`).toContain(words(`certainty.${link.certainty}`));
        expect(own[0]?.querySelector(':scope > .link-card-head > .know-link')?.getAttribute('href')).toBe(
          `#/link/${id}/${link.to}`,
        );
      }
    }
  }, 60_000);

  it('[GU20] what helps stands under what to do with it, each with its word and its first caution', async () => {
    for (const { id } of knowledge.conditions) {
      const { claims } = await detailOf<ConditionDetail>('condition', id);
      const page = await realPage(`#/condition/${id}`);
      for (const action of ['do-today', 'ask-about', 'skip'] as const) {
        const group = part(page, 'helps')?.querySelector(`.action-group.${action}`);
        const expected = claims.filter((claim) => claim.action === action);
        expect(group?.querySelectorAll('.claim').length ?? 0, `${id} ${action}`).toBe(expected.length);
        for (const claim of expected) {
          const cards = [...(group?.querySelectorAll('.claim') ?? [])].map(textOf);
          const own = cards.find((card) => card.includes(claim.says) && card.includes(claim.treatmentNames.plain));
          expect(own, `${id} ${claim.treatment}`).toBeDefined();
          if (claim.caution && action !== 'skip') expect(own, `${id} ${claim.treatment}`).toContain(claim.caution);
        }
      }
    }
  }, 60_000);

  it.each([
    'foot-stress-fracture',
    'posterior-tibial-tendon-dysfunction',
    'rheumatoid-foot',
    'gout',
    'diabetic-neuropathy',
    'severs-disease',
  ])('[GU20] %s: get seen first, and no exercise among what to do today', async (id) => {
    const helps = part(await realPage(`#/condition/${id}`), 'helps');
    const note = helps?.querySelector('.check-first-note');
    expect(textOf(note)).toBe(words('helps.check-first'));
    const today = helps?.querySelector('.do-today');
    if (!today || !note) return;
    expect(standsAfter(today, note)).toBe(true);
    const exercises = knowledge.treatments.filter(({ kind }) => kind.endsWith('exercise')).map((each) => each.id);
    const done = [...today.querySelectorAll('a')].map((link) => link.getAttribute('href')?.split('/').at(-1) ?? '');
    expect(done.filter((treatment) => exercises.includes(treatment))).toEqual([]);
  });

  it('[GU20] where no study of a treatment was found, the page says so, and only there', async () => {
    for (const { id } of knowledge.conditions) {
      const { entry } = await detailOf<ConditionDetail>('condition', id);
      const helps = textOf(part(await realPage(`#/condition/${id}`), 'helps'));
      expect(helps.includes(words('helps.none')), id).toBe(entry.treatmentEvidence === 'none-found');
    }
  }, 60_000);
});

describe('other entries', () => {
  it.each([
    ['effect', knowledge.effects],
    ['other-cause', knowledge.otherCauses],
    ['treatment', knowledge.treatments],
  ] as const)(
    '[GU21] every %s opens with its name, its words and its sources',
    async (kind, entries) => {
      expect(entries.length).toBeGreaterThan(0);
      for (const { id, names } of entries) {
        const page = await realPage(`#/${kind}/${id}`);
        expect(titleOf(page), id).toBe(names.plain);
        expect(textOf(part(page, 'what')).length, id).toBeGreaterThan(20);
        expect(part(page, 'sources')?.querySelectorAll('.source').length, id).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  it('[GU21] a treatment shows what it was shown to help apart from what it was tested for in vain', async () => {
    for (const { id } of knowledge.treatments) {
      const { claims } = await detailOf<TreatmentDetail>('treatment', id);
      const page = await realPage(`#/treatment/${id}`);
      const vain = claims.filter(({ certainty }) => certainty === 'no-benefit').length;
      const cards = (name: string) => part(page, name)?.querySelectorAll('.link-card').length ?? 0;
      expect([cards('shown'), cards('not-shown')], id).toEqual([claims.length - vain, vain]);
      expect(textOf(part(page, 'how')), id).toContain(words('treatment.care'));
    }
  }, 60_000);
});

describe('every place', () => {
  it.each(['knee', 'hip', 'pelvis', 'low-back'])(
    '[GU3] the page of the %s says what else it often is, in the open, with the way to each source',
    async (region) => {
      const page = await realPage(`#/region/${region}`, 'h1');
      const causes = page.querySelector('[aria-label^="Other causes: "]');
      const problems = page.querySelector('[aria-label^="Foot problems linked to: "]');
      const hrefs = [...(causes?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.length).toBeGreaterThan(0);
      expect(causes?.closest('details')).toBeNull();
      if (causes && problems) expect(standsAfter(causes, problems)).toBe(true);
      for (const href of hrefs) {
        expect(part(await realPage(href), 'sources')?.querySelectorAll('.source').length, href).toBeGreaterThan(0);
      }
    },
  );

  it('[GU4] nothing that studies looked for in vain stands among the linked problems of any place', async () => {
    for (const { id } of knowledge.regions) {
      const page = await realPage(`#/region/${id}`, 'h1');
      const list = page.querySelector('[aria-label^="Foot problems linked to: "]');
      expect(list !== null, id).toBe(problemsAt(knowledge, [id]).all.length > 0);
      expect(textOf(list), id).not.toContain(words('certainty.no-link-found'));
    }
  });
});

describe('or the other way round', () => {
  it('[GU4] what starts higher up ends in the foot, on the page of each place', async () => {
    const inFoot = (region: EffectRegionId) => isFootRegion(region) || region === 'ankle';
    const problems = [...knowledge.conditions, ...knowledge.effects.filter(({ region }) => inFoot(region))].map(
      ({ id }) => id,
    );
    for (const { id } of knowledge.regions) {
      const list = (await realPage(`#/region/${id}`, 'h1')).querySelector('[aria-label="Or the other way round"]');
      const ends = [...(list?.querySelectorAll('a') ?? [])].map(
        (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
      );
      expect(
        ends.filter((end) => !problems.includes(end)),
        id,
      ).toEqual([]);
    }
  });
});

describe('every page', () => {
  it.each([
    '#/',
    '#/region/knee',
    '#/region/whole-body',
    '#/conditions',
    '#/treatments',
    '#/myths',
    '#/prevention',
    '#/help',
    '#/about',
    '#/condition/flat-foot',
    '#/link/flat-foot/low-back-pain',
  ])('[GU22] %s carries the purpose line and the version of the knowledge', async (hash) => {
    const footer = textOf((await realPage(hash, 'footer')).querySelector('footer'));
    expect(footer).toContain(words('purpose'));
    expect(footer).toContain(knowledge.version);
  });

  it('[GU22] About says that no clinician has reviewed the texts, for as long as that is so', async () => {
    expect(textOf(await realPage('#/about', 'footer'))).toContain('No clinician has reviewed these texts yet');
  });
});
