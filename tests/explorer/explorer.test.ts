// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explorer/address.ts';
import { createExplorer, type Explorer } from '../../src/explorer/explorer.ts';
import { FRESH_STATE } from '../../src/explorer/state.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { aCondition, aLink, anEffect, anIndex } from '../guide/builders.ts';

const index = anIndex({
  conditions: [aCondition('flat-foot')],
  effects: [anEffect('knee-pain', 'knee')],
  links: [aLink('flat-foot', 'knee-pain')],
});

let explorer: Explorer;

/** Opens the app at a hash, as a new visit. */
function open(hash: string, note: unknown = null): Explorer {
  explorer?.stop();
  window.history.pushState(note, '', `/${hash}`);
  explorer = createExplorer(index, browserHistory(window));
  return explorer;
}

const hash = () => window.location.hash;
const state = () => explorer.store.getState();
const shown = () => formatAddress(state().address);
const trail = () => state().trail.map((address) => address && formatAddress(address));
const follow = (to: string, focus: string | null = null) => explorer.go(parseAddress(to), { kind: 'followed' }, focus);

/** The browser goes through its history in its own time. */
const travel = (move: () => void) =>
  new Promise<void>((done) => {
    window.addEventListener('popstate', () => done(), { once: true });
    move();
  });

beforeEach(() => open('#/'));
afterEach(() => explorer.stop());

describe('explorer', () => {
  it('[EX11] the address shown and the hash are always the same', () => {
    follow('#/region/left-knee');
    expect([hash(), shown()]).toEqual(['#/region/left-knee', '#/region/left-knee']);
    explorer.turn(parseAddress('#/region/left-knee?view=back'));
    expect([hash(), shown()]).toEqual(['#/region/left-knee?view=back', '#/region/left-knee?view=back']);
  });

  it('[EX11] an empty hash is home', () => {
    open('');
    expect([hash(), shown()]).toEqual(['#/', '#/']);
    expect(state()).toMatchObject(FRESH_STATE);
  });

  it('[EX11] a hash typed by hand moves the visit', async () => {
    await travel(() => {
      window.location.hash = '#/condition/flat-foot';
    });
    expect(shown()).toBe('#/condition/flat-foot');
  });

  it.each(['#/xyz', '#/condition/nope', '#/region/%E0%A4%A', '#/region/<script>', `#/${'x'.repeat(10_000)}`])(
    '[AD3] opening a bad address corrects it in place with a word',
    (bad) => {
      const steps = window.history.length;
      open(bad);
      expect(window.history.length).toBe(steps + 1);
      expect(state().notice).not.toBeNull();
      expect(hash()).toBe(shown());
      follow('#/about');
      expect(state().notice).toBeNull();
    },
  );

  it('[EX12] Back returns to the page before, with the focus on the link that was followed', async () => {
    follow('#/region/left-knee');
    follow('#/condition/flat-foot', '#/condition/flat-foot');
    expect(trail()).toEqual(['#/', '#/region/left-knee', '#/condition/flat-foot']);
    await travel(() => expect(explorer.back()).toBe(true));
    expect(shown()).toBe('#/region/left-knee');
    expect(state().arrival).toEqual({ kind: 'returned', focus: '#/condition/flat-foot' });
    expect(trail()).toEqual(['#/', '#/region/left-knee']);
    await travel(() => window.history.forward());
    expect(shown()).toBe('#/condition/flat-foot');
    expect(trail()).toEqual(['#/', '#/region/left-knee', '#/condition/flat-foot']);
  });

  it('[EX12] Back finds the list as it was left: all of it, or the first six', async () => {
    follow('#/region/left-knee');
    explorer.update({ showsAll: true });
    follow('#/condition/flat-foot');
    expect(state().showsAll).toBe(false);
    await travel(() => explorer.back());
    expect(state().showsAll).toBe(true);
    await travel(() => explorer.back());
    expect(state().showsAll).toBe(false);
  });

  it('[EX12] the first page of a visit has no way back', () => {
    expect(explorer.back()).toBe(false);
  });

  it('[EX12] the way back is named after the page it leads to, also after two steps at once', async () => {
    follow('#/region/left-knee');
    follow('#/condition/flat-foot');
    await travel(() => window.history.go(-2));
    await travel(() => window.history.go(2));
    expect(shown()).toBe('#/condition/flat-foot');
    // Unknown is right too; a wrong name is not.
    expect(['#/region/left-knee', null, undefined]).toContain(trail().at(-2));
  });

  it('[EX12] after a reload the way back does not name a page it does not lead to', () => {
    follow('#/region/left-knee');
    follow('#/condition/flat-foot');
    open('#/condition/flat-foot', window.history.state);
    expect(['#/region/left-knee', null, undefined]).toContain(trail().at(-2));
  });

  it('[EX13] turning the figure is no step: Back leads to the page before', async () => {
    follow('#/region/left-knee');
    explorer.turn(parseAddress('#/region/left-knee?view=back'));
    explorer.turn(parseAddress('#/region/left-knee?view=side&side=left'));
    expect(trail()).toEqual(['#/', '#/region/left-knee?view=side&side=left']);
    await travel(() => explorer.back());
    expect(shown()).toBe('#/');
  });

  it('[EX14] a new page forgets the open panels of the last; a turn keeps them', () => {
    follow('#/region/left-knee');
    explorer.update({ showsAll: true, highlighted: 'flat-foot' });
    explorer.turn(parseAddress('#/region/left-knee?view=back'));
    expect(state()).toMatchObject({ showsAll: true, highlighted: 'flat-foot' });
    follow('#/region/right-knee');
    expect(state()).toMatchObject({ showsAll: false, highlighted: null, adding: false });
  });

  it('[EX15] start over shows the first screen as it was, and has no way back', () => {
    follow('#/region/left-knee?view=back');
    explorer.update({ showsAll: true, adding: true, enlarged: true });
    explorer.startOver();
    expect(state()).toMatchObject({ ...FRESH_STATE, arrival: { kind: 'followed' } });
    expect(hash()).toBe('#/');
    expect(explorer.back()).toBe(false);
  });

  it('[EX15] nothing about a visit is written to storage', () => {
    follow('#/region/left-knee');
    follow('#/condition/flat-foot');
    expect([window.localStorage.length, window.sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('[EX11] a history entry that is not ours is read as a first page', () => {
    for (const note of ['text', 7, { depth: -3, focus: {} }, { depth: 'x' }, []]) {
      open('#/condition/flat-foot', note);
      expect(trail()).toEqual(['#/condition/flat-foot']);
      expect(explorer.back()).toBe(false);
    }
  });
});
