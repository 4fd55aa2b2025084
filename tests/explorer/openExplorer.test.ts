// @vitest-environment jsdom
import english from 'virtual:knowledge/index';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { languageIn } from '../../src/explorer/address.ts';
import { type LanguageSettings, openExplorer } from '../../src/explorer/openExplorer.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { regionName } from '../../src/guide/parts/names.ts';
import { switchTo } from '../../src/language/switchTo.ts';

const hash = () => window.location.hash;

async function begin(at: string, settings: LanguageSettings = {}) {
  window.history.pushState(null, '', `/${at}`);
  const opened = await openExplorer(english, () => browserHistory(window), {
    asked: languageIn(hash()),
    ...settings,
  });
  onTestFinished(() => opened.explorer.stop());
  return opened;
}
const until = (language: string, { explorer }: Awaited<ReturnType<typeof begin>>) =>
  vi.waitFor(() => expect(explorer.store.getState().language).toBe(language), { timeout: 20_000 });
afterEach(() => switchTo('en', null));

describe('opening the explorer', () => {
  it('[LA4] another language shows the same place, and the address names it from then on', {
    timeout: 30_000,
  }, async () => {
    const write = vi.fn();
    const { explorer, languageSwitch } = await begin('#/region/left-knee?view=back', {
      memory: { read: () => null, write },
    });
    const before = explorer.store.getState();
    await languageSwitch.choose('es');
    expect(explorer.store.getState()).toEqual({ ...before, language: 'es', named: 'es' });
    expect(regionName(explorer.index, 'knee')).toBe('Rodilla');
    expect([hash(), document.documentElement.lang]).toEqual(['#/region/left-knee?view=back&lang=es', 'es']);
    expect(write).toHaveBeenCalledExactlyOnceWith('es');
    explorer.go({ ...before.address, page: { kind: 'help', id: null } }, { kind: 'followed' });
    expect(hash()).toBe('#/help?view=back&lang=es');
    expect(explorer.hrefOf({ kind: 'about' })).toBe('#/about?lang=es');
    explorer.startOver();
    expect(hash()).toBe('#/?lang=es');
  });

  it('[LA4] English that was chosen is named, too; English that nobody asked for is not', async () => {
    const { explorer, languageSwitch } = await begin('#/about', {
      memory: { read: () => 'es', write: () => undefined },
    });
    expect([hash(), explorer.store.getState().language]).toEqual(['#/about?lang=es', 'es']);
    await languageSwitch.choose('en');
    expect([hash(), document.documentElement.lang]).toEqual(['#/about?lang=en', 'en']);
    expect(regionName(explorer.index, 'knee')).toBe('Knee');
    await begin('#/about');
    expect(hash()).toBe('#/about');
  });

  it('[LA4] an address from outside asks for its language; a step of this visit is shown in the present one', async () => {
    const opened = await begin('#/about');
    window.history.pushState(null, '', '#/help?lang=es');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until('es', opened);
    expect(hash()).toBe('#/help?lang=es');
    window.history.replaceState({ depth: 0, focus: null, showsAll: false }, '', '#/about?lang=en');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect([hash(), opened.explorer.store.getState().language]).toEqual(['#/about?lang=es', 'es']);
  });

  it('[LA4] a language that the clinic does not offer, or that is none, is not spoken', async () => {
    const { explorer, languageSwitch } = await begin('#/about?lang=es', { clinic: ['en'], browser: ['es'] });
    expect([explorer.store.getState().language, hash()]).toEqual(['en', '#/about']);
    expect(languageSwitch.offered.map(({ code }) => code)).toEqual(['en']);
    expect((await begin('#/about?lang=xx')).explorer.store.getState().language).toBe('en');
  });

  it('[LA4] the place goes back to its usual language by itself', async () => {
    const { explorer, languageSwitch } = await begin('#/about', { clinic: ['es', 'en'] });
    expect(explorer.store.getState().language).toBe('es');
    await languageSwitch.choose('en');
    await languageSwitch.reset();
    expect([explorer.store.getState().language, hash()]).toEqual(['es', '#/about?lang=es']);
  });

  it('[LA4] what does not load changes nothing', async () => {
    const { explorer, languageSwitch } = await begin('#/about');
    await expect(languageSwitch.choose('xx')).rejects.toThrow('no language xx');
    expect([explorer.store.getState().language, hash(), document.documentElement.lang]).toEqual([
      'en',
      '#/about',
      'en',
    ]);
  });
});
