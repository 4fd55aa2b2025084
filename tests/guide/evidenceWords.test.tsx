// @vitest-environment jsdom
import { claims, details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/explorer/address.ts';
import { settle } from '../../src/explorer/settle.ts';
import { NextStudy } from '../../src/guide/evidence/NextStudy.tsx';
import { CERTAINTIES, TREATMENT_CERTAINTIES, type TreatmentDetail } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { realPage, textOf } from './realPage.tsx';

/** Words that grade one link or one treatment; those over a group of several, and of the page itself, lead nowhere. */
const ownWords = (page: HTMLElement) =>
  [...page.querySelectorAll('main .certainty, article .certainty, article .link-word')].filter(
    (word) => !word.closest('.group-head, .legend-list'),
  );

describe('a certainty word', () => {
  it.each([
    ['#/condition/flat-foot', '#section-sources'],
    ['#/condition/plantar-fasciitis', '#section-sources'],
    ['#/effect/low-back-pain', '#section-sources'],
    ['#/treatment/custom-orthoses', '#section-sources'],
    ['#/myths', '.saying'],
    ['#/myths?found=not', '.saying'],
    ['#/prevention', '.saying'],
    ['#/map?of=flat-foot', '.map-panel .link-word'],
    ['#/map?as=table', '.link-table'],
    ['#/treatments', '.offer-best'],
  ])('[EV1] on %s leads to its evidence or opens it', async (hash, whole) => {
    const page = await realPage(hash, whole);
    const graded = ownWords(page);
    expect(graded.length).toBeGreaterThan(3);
    for (const word of graded) {
      if (word.closest('summary')?.parentElement?.querySelector('.evidence-list')) continue;
      const link = word.closest('a') ?? word.closest('tr, .step-proof')?.querySelector('a');
      // A fact, and what nobody has studied, stand beside their sources and carry no grade.
      if (!link) {
        expect([words('proof.sources'), words('proof.no-study')]).toContain(textOf(word));
        continue;
      }
      expect(link.getAttribute('href'), textOf(word)).toMatch(
        hash === '#/treatments' ? /^#\/treatment\// : /^#\/link\//,
      );
      expect(settle(parseAddress(link.getAttribute('href') ?? ''), knowledge).notice).toBeNull();
    }
  });
});

describe('the evidence of a treatment', () => {
  it('[EV2] every claim of the knowledge has its page: word, meaning, every study, what to do', async () => {
    const pairs = new Map(
      (await claims()).default.claims.map(({ treatment, target }) => [`${treatment}/${target}`, treatment]),
    );
    expect(pairs.size).toBeGreaterThan(80);
    for (const [pair, id] of pairs) {
      const page = await realPage(`#/link/${pair}`, '.link-evidence');
      const detail = (await details[`treatment/${id}`]?.())?.default as TreatmentDetail;
      const own = detail.claims.filter(({ target }) => pair.endsWith(`/${target}`));
      const sections = [...page.querySelectorAll('.link-evidence')];
      expect(sections.length, pair).toBe(own.length);
      for (const [place, claim] of own.entries()) {
        const shown = textOf(sections[place]);
        expect(shown, pair).toContain(words(`browse.means.${claim.certainty}`));
        expect(shown, pair).toContain(claim.says);
        expect(shown, pair).toContain(words(`helps.${claim.action}`));
        if (claim.caution) expect(shown, pair).toContain(claim.caution);
        expect(sections[place]?.querySelectorAll('.evidence-list > li').length, pair).toBe(claim.evidence.length);
      }
    }
  }, 60_000);

  it('[EV2] its title and the way back name the treatment', async () => {
    const page = await realPage('#/link/calf-stretch/plantar-fasciitis', '.link-evidence');
    expect(textOf(page.querySelector('h1'))).toBe('Heel and calf stretches for heel pain under the foot');
    expect(page.querySelector('.back-link')?.getAttribute('href')).toBe('#/treatment/calf-stretch');
  });
});

describe('what kind of study would help', () => {
  const sentence = (element: React.ReactElement) => textOf(render(element).container);

  it('[EV3] one sentence for each word, and another where studies disagree', () => {
    const links = CERTAINTIES.flatMap((certainty) =>
      [false, true].map((disagree) => sentence(<NextStudy weighed={{ certainty, disagree }} />)),
    );
    const claims = TREATMENT_CERTAINTIES.flatMap((certainty) =>
      [false, true].map((disagree) => sentence(<NextStudy weighed={{ certainty, disagree, purpose: 'treat' }} />)),
    );
    // Well shown stays as it is; the four others share one sentence where studies disagree.
    for (const all of [links, claims]) {
      expect(new Set(all).size).toBe(6);
      for (const each of all) expect(each.startsWith(words('browse.next.title'))).toBe(true);
    }
  });

  it('[EV3] it stands on the page of every kind of graded link', async () => {
    const graded = knowledge.links.filter(({ fromKind }) => fromKind !== 'other-cause');
    const kinds = new Map(graded.map((link) => [`${link.certainty} ${link.disagree}`, link]));
    expect(kinds.size).toBeGreaterThan(5);
    for (const { from, to, certainty, disagree } of [...kinds.values(), ...graded.slice(0, 30)]) {
      const page = await realPage(`#/link/${from}/${to}`, '.link-evidence');
      const said = words(disagree && certainty !== 'well-shown' ? 'browse.next.disagree' : `browse.next.${certainty}`);
      expect(textOf(page), `${from} → ${to}`).toContain(said);
    }
  });
});
