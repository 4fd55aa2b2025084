// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explorer/address.ts';
import { createExplorer, type Explorer } from '../../src/explorer/explorer.ts';
import { browserHistory, memoryHistory } from '../../src/explorer/visitHistory.ts';
import { aCondition, anIndex } from '../guide/builders.ts';

const index = anIndex({ conditions: [aCondition('flat-foot')] });
let explorer: Explorer;
let entries: number;

const shown = () => formatAddress(explorer.store.getState().address);
const follow = (to: string, focus: string | null = null) => explorer.go(parseAddress(to), { kind: 'followed' }, focus);
const press = (key: string, altKey = true) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, cancelable: true }));
const travel = (move: () => void) =>
  new Promise<void>((done) => {
    window.addEventListener('popstate', () => setTimeout(done), { once: true });
    move();
  });

afterEach(() => explorer.stop());

describe('the steps of a shared screen', () => {
  beforeEach(() => {
    window.history.pushState(null, '', '/#/condition/flat-foot');
    entries = window.history.length;
    explorer = createExplorer(index, memoryHistory(window));
  });

  it('[KI9] whatever address it is opened at, it begins at the first screen', () => {
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
  });

  it('[KI9] a visit, however long, is one entry of the browser', () => {
    follow('#/region/left-knee');
    explorer.turn(parseAddress('#/region/left-knee?view=back'));
    follow('#/condition/flat-foot');
    expect(window.location.hash).toBe('#/condition/flat-foot');
    explorer.back();
    explorer.startOver();
    expect(window.history.length).toBe(entries);
    expect([window.location.hash, window.history.state]).toEqual(['#/', null]);
  });

  it('[KI9] Back in the app returns to the page as it was left, and the keys go both ways', () => {
    follow('#/region/left-knee');
    explorer.update({ showsAll: true });
    follow('#/condition/flat-foot', 'the link');
    expect(explorer.back()).toBe(true);
    expect(explorer.store.getState()).toMatchObject({
      showsAll: true,
      arrival: { kind: 'returned', focus: 'the link' },
    });
    expect(press('ArrowRight')).toBe(false);
    expect(shown()).toBe('#/condition/flat-foot');
    press('ArrowLeft');
    press('BrowserBack', false);
    press('BrowserBack', false);
    expect([shown(), explorer.back()]).toEqual(['#/', false]);
    press('ArrowRight', false);
    expect(shown()).toBe('#/');
  });

  it('[KI9] after a start over no key and no move of the browser leads into the visit', async () => {
    follow('#/region/left-knee');
    follow('#/condition/flat-foot');
    explorer.startOver();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) press(key);
    expect(shown()).toBe('#/');
    await travel(() => {
      window.location.hash = '#/region/left-knee';
    });
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
    await travel(() => window.history.back());
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
  });

  it('[KI9] a new step drops the steps that lay ahead', () => {
    follow('#/region/left-knee');
    explorer.back();
    follow('#/about');
    press('ArrowRight');
    expect(shown()).toBe('#/about');
  });

  it('[KI7] whoever keeps something of a visit is told of each start over', () => {
    let told = 0;
    const stop = explorer.onStartOver(() => {
      told += 1;
    });
    explorer.startOver();
    stop();
    explorer.startOver();
    expect(told).toBe(1);
  });
});

describe('start over on a device of one’s own', () => {
  it('[EX16] neither Back nor Forward leads into the visit that was ended', async () => {
    window.history.pushState(null, '', '/#/about');
    explorer = createExplorer(index, browserHistory(window));
    follow('#/region/left-knee');
    follow('#/condition/flat-foot');
    follow('#/region/left-hip');
    await travel(() => explorer.startOver());
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
    // nothing lies ahead: no event tells that the browser stayed where it was
    window.history.forward();
    await new Promise((done) => setTimeout(done, 20));
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
    await travel(() => window.history.back());
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
    await travel(() => window.history.forward());
    expect([shown(), window.location.hash]).toEqual(['#/', '#/']);
    follow('#/about');
    await travel(() => explorer.back());
    expect(shown()).toBe('#/');
  });
});
