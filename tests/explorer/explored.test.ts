// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatAddress, formatSpot, MOST_EXPLORED, type Page, parseAddress } from '../../src/explorer/address.ts';
import { explore, summaryOf } from '../../src/explorer/explored.ts';
import { createExplorer } from '../../src/explorer/explorer.ts';
import { settle } from '../../src/explorer/settle.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { isPaired, REGION_IDS, SIDES } from '../../src/knowledge/regions.ts';
import { aCondition, anEffect, anIndex, aTreatment } from '../guide/builders.ts';

const at = (hash: string): Page => parseAddress(hash).page;
/** Follows a way of pages; a page written with "<" was gone back to, with "." it was chosen on the figure. */
const along = (...hashes: readonly string[]) =>
  hashes.reduce<{ explored: readonly string[]; page: Page | null }>(
    ({ explored, page }, hash) => {
      const arrival = hash.startsWith('<') ? 'returned' : hash.startsWith('.') ? 'stayed' : 'followed';
      const to = at(hash.replace(/^[<.]/, ''));
      return { explored: explore(explored, page, to, arrival), page: to };
    },
    { explored: [], page: null },
  ).explored;

describe('what was explored', () => {
  it('[VI7] marked places and opened entries, in the order they were met, each once', () => {
    expect(
      along(
        '#/region/left-knee',
        '#/condition/flat-foot',
        '#/region/left-knee',
        '#/treatment/rest',
        '#/effect/knee-pain',
      ),
    ).toEqual(['left-knee', 'flat-foot', 'rest', 'knee-pain']);
  });

  it('[VI7] lists, help and the evidence of a link are not kept', () => {
    expect(along('#/conditions', '#/help/hot-joint', '#/link/flat-foot/knee-pain', '#/visit')).toEqual([]);
  });

  it('[VI7] the last marks of a region count: the other side was a slip', () => {
    expect(along('#/region/left-knee', '#/region/right-knee')).toEqual(['right-knee']);
    expect(along('#/region/knee', '#/region/left-knee+right-knee')).toEqual(['left-knee', 'right-knee']);
    expect(along('#/region/left-knee', '#/region/left-hip')).toEqual(['left-knee', 'left-hip']);
  });

  it('[VI7] what is unmarked is taken off; leaving for the first screen takes nothing off', () => {
    expect(along('#/region/left-knee+low-back', '.#/region/left-knee')).toEqual(['left-knee']);
    expect(along('#/region/left-knee', '.#/')).toEqual([]);
    expect(along('#/region/left-knee', '#/')).toEqual(['left-knee']);
  });

  it('[VI7] going back adds nothing', () => {
    expect(along('#/condition/flat-foot', '<#/condition/bunion')).toEqual(['flat-foot']);
  });

  it('[VI8] a summary holds the places and the last entries, and its address comes back whole', () => {
    const entries = Array.from({ length: 14 }, (_, each) => `entry-${each}`);
    const of = summaryOf(['left-knee', ...entries, 'low-back']);
    expect(of).toEqual(['left-knee', 'low-back', ...entries.slice(-10)]);
    expect(of).toHaveLength(MOST_EXPLORED);
    expect(at(formatAddress({ ...parseAddress('#/'), page: { kind: 'summary', of } }))).toEqual({
      kind: 'summary',
      of,
    });
  });

  it('[VI8] where the places alone fill a summary, the last of them stand in it, and no entry', () => {
    const places = REGION_IDS.filter(isPaired).flatMap((region) => SIDES.map((side) => formatSpot({ region, side })));
    expect(places.length).toBeGreaterThan(MOST_EXPLORED);
    expect(summaryOf([...places, 'flat-foot'])).toEqual(places.slice(-MOST_EXPLORED));
  });

  it('[VI8] any number of places and entries gives a summary that can be read back', () => {
    const keys = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('left-knee', 'right-knee', 'low-back', 'left-hip', 'right-big-toe', 'pelvis'),
        fc.stringMatching(/^[a-z]{4,36}$/),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(keys, (explored) => {
        const of = summaryOf(explored);
        expect(of.every((key) => explored.includes(key))).toBe(true);
        expect(at(formatAddress({ ...parseAddress('#/'), page: { kind: 'summary', of } }))).toEqual({
          kind: 'summary',
          of,
        });
      }),
    );
  });
});

const index = anIndex({
  conditions: [aCondition('flat-foot')],
  effects: [anEffect('knee-pain', 'knee')],
  treatments: [aTreatment('rest')],
});

describe('a summary asked for by its address', () => {
  it('[VI8] keeps every place and entry that is known', () => {
    const address = parseAddress('#/summary?of=left-knee+flat-foot+rest+knee-pain');
    expect(settle(address, index)).toEqual({ address, notice: null });
  });

  it('[VI8] leaves out what is not known, with a word', () => {
    const { address, notice } = settle(parseAddress('#/summary?of=left-knee+gone+flat-foot+left-pelvis'), index);
    expect(formatAddress(address)).toBe('#/summary?of=left-knee+flat-foot');
    expect(notice).toBe('unknown-explored');
  });
});

describe('the visit', () => {
  it('[VI7] is kept from page to page and forgotten at start over, ticks too', () => {
    window.history.pushState(null, '', '/#/region/left-knee');
    const explorer = createExplorer(index, browserHistory(window));
    onTestFinished(() => explorer.stop());
    explorer.update({ ticked: ['first-steps-hurt'] });
    explorer.go(parseAddress('#/condition/flat-foot'), { kind: 'followed' });
    expect(explorer.store.getState()).toMatchObject({
      explored: ['left-knee', 'flat-foot'],
      ticked: ['first-steps-hurt'],
    });
    explorer.startOver();
    expect(explorer.store.getState()).toMatchObject({ explored: [], ticked: [] });
    expect(JSON.stringify([localStorage, sessionStorage, window.history.state])).not.toMatch(/knee|flat|steps/);
  });
});
