import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile.ts';
import { filmOf } from '../../src/knowledge/film.ts';
import { pathways } from '../../src/knowledge/pathways.ts';
import { EFFECT_REGION_IDS, isFootRegion, REGION_IDS } from '../../src/knowledge/regions.ts';
import type { ConditionDetail, IndexLink, LinkDetail } from '../../src/knowledge/types.ts';
import { aLink, anEffect } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';
import { reachedRegions } from './builders/reachedRegions.ts';

const textsOf = async (links: readonly IndexLink[]): Promise<readonly LinkDetail[]> => {
  const found: LinkDetail[] = [];
  for (const link of links) {
    const text = await details[`${link.fromKind}/${link.from}`]?.();
    if (!text) throw new Error(`${link.from} has no text`);
    const started = (text.default as { readonly links: readonly LinkDetail[] }).links;
    found.push(
      ...started.filter((each) => each.to === link.to && (each.appliesTo ?? null) === link.appliesTo).slice(0, 1),
    );
  }
  return found;
};

describe('the film of a pathway', () => {
  it('[PW1] every way of the real knowledge has its film: it starts at the foot problem, never goes down by itself, and ends where the way ends', async () => {
    const ways = knowledge.conditions.flatMap(({ id }) =>
      reachedRegions(knowledge, id).flatMap((region) => pathways(knowledge, id, region).slice(0, 2)),
    );
    expect(ways.length).toBeGreaterThan(60);
    for (const way of ways) {
      const links = await textsOf(way.links);
      expect(links).toHaveLength(way.links.length);
      const film = filmOf(knowledge, links);
      const heights = film
        .filter(({ link, text }) => !link.mechanism.some(({ step, at }) => step === text && at))
        .map(({ region }) => (isFootRegion(region) ? 0 : REGION_IDS.indexOf(region)));
      const name = `${way.from} to ${way.region}`;
      expect(
        heights.toSorted((a, b) => a - b),
        name,
      ).toEqual(heights);
      expect(
        film.filter(({ ends }) => ends).map(({ link }) => link.to),
        name,
      ).toEqual(way.links.map(({ to }) => to));
      expect(film.at(-1)?.ends, name).toBe(true);
    }
  });

  it('[PW1] a step stands where its own evidence was measured', async () => {
    const link = knowledge.links.find(({ from, to }) => from === 'overpronation' && to === 'patellofemoral-pain');
    const film = filmOf(knowledge, await textsOf(link ? [link] : []));
    const turns = film.find(({ text }) => text.startsWith('The shin bone turns in'));
    expect(turns?.region).toBe('shin');
    expect(turns?.proof).toMatchObject({ kind: 'link', to: 'tibial-internal-rotation' });
    expect(film.at(-1)).toMatchObject({
      region: 'knee',
      text: "Runner's knee",
      proof: { kind: 'link' },
    });
  });

  it.each([
    ['hallux-valgus', 'hip-osteoarthritis', 'The hip may take', 'hip'],
    ['overpronation', 'low-back-pain', 'The low back may tire', 'low-back'],
    ['flat-foot', 'knee-pain', 'It is said that the inner knee', 'knee'],
    ['overpronation', 'dynamic-knee-valgus', 'The middle of the foot', 'arch'],
    ['ankle-equinus', 'overpronation', 'The ankle cannot bend', 'ankle'],
    ['ankle-equinus', 'overpronation', 'The middle of the foot', 'arch'],
  ])('[PW1] from %s to %s, a step stands where it speaks of', async (from, to, starts, region) => {
    const link = knowledge.links.find((each) => each.from === from && each.to === to);
    const film = filmOf(knowledge, await textsOf(link ? [link] : []));
    expect(film.find(({ text }) => text.startsWith(starts))?.region).toBe(region);
  });

  it('[PW1] a step that was measured lower than the one before stays as high as that one', () => {
    const { index, details: texts } = compile(
      withCondition(
        theKnowledge({
          effects: [
            anEffect('knee-pain'),
            anEffect('hip-turn', { region: 'hip' }),
            anEffect('back-pain', { region: 'low-back' }),
          ],
        }),
        'flat-foot',
        () => ({
          links: [
            aLink('knee-pain'),
            aLink('hip-turn'),
            aLink('back-pain', {
              mechanism: [
                { step: 'The hip turns.', proof: { kind: 'link', from: 'flat-foot', to: 'hip-turn' } },
                { step: 'The knee bends.', proof: { kind: 'link', from: 'flat-foot', to: 'knee-pain' } },
              ],
            }),
          ],
        }),
      ),
      'test',
    );
    const { links } = texts['condition/flat-foot'] as ConditionDetail;
    const film = filmOf(
      index,
      links.filter(({ to }) => to === 'back-pain'),
    );
    expect(film.map(({ region }) => region)).toEqual(['hip', 'hip', 'low-back']);
  });

  it('[PW1] nothing leads anywhere that is no region', () => {
    for (const { id } of knowledge.conditions)
      for (const region of reachedRegions(knowledge, id)) expect(EFFECT_REGION_IDS).toContain(region);
  });
});
