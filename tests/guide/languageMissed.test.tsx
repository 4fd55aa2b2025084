// @vitest-environment jsdom
import english from 'virtual:knowledge/index';
import { loads } from 'virtual:languages';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { languageIn } from '../../src/explorer/address.ts';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { openExplorer } from '../../src/explorer/openExplorer.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { switchTo } from '../../src/language/switchTo.ts';

/** How Spanish comes; the network is down until it is up again. */
let spanish: MockInstance<() => Promise<unknown>>;
const networkIsUp = () => spanish.mockRestore();

async function begin(at: string, kept: string | null = null) {
  window.history.pushState(null, '', `/${at}`);
  const memory = { read: () => kept, write: vi.fn() };
  const asked = languageIn(window.location.hash);
  const { explorer, languageSwitch } = await openExplorer(english, () => browserHistory(window), { asked, memory });
  onTestFinished(() => explorer.stop());
  render(
    <ExplorerProvider explorer={explorer}>
      <GuidePage />
    </ExplorerProvider>,
  );
  return { explorer, languageSwitch, memory };
}
const told = () => screen.queryByText(/The other language did not load/);
const hash = () => window.location.hash;

beforeEach(() => {
  spanish = vi.spyOn(loads as Required<typeof loads>, 'es').mockRejectedValue(new TypeError('lost'));
});
afterEach(() => switchTo('en', null));

describe('a language that does not come at opening', () => {
  it.each([
    ['#/?lang=es', null],
    ['#/', 'es'],
  ])(
    '[FA16] asked for by %s, or by the device (%s), is told in both languages, and the address keeps it',
    async (at, kept) => {
      const { explorer } = await begin(at, kept);
      expect(told()).toHaveTextContent(/El otro idioma no cargó/);
      expect(screen.getByText(/El otro idioma/)).toHaveAttribute('lang', 'es');
      expect([hash(), document.documentElement.lang]).toEqual(['#/?lang=es', 'en']);
      act(() =>
        explorer.go({ ...explorer.store.getState().address, page: { kind: 'help', id: null } }, { kind: 'followed' }),
      );
      expect([told(), hash()]).toEqual([null, '#/help?lang=es']);
    },
  );

  it('[FA16] it can be chosen when it comes, or English instead: then nothing more is said of it', {
    timeout: 30_000,
  }, async () => {
    const { languageSwitch, memory } = await begin('#/?lang=es');
    await act(() => languageSwitch.choose('en'));
    expect([told(), hash()]).toEqual([null, '#/?lang=en']);
    expect(memory.write).toHaveBeenCalledExactlyOnceWith('en');
    networkIsUp();
    await act(() => languageSwitch.choose('es'));
    expect(hash()).toBe('#/?lang=es');
  });

  it('[FA16] asked for later by an address, it is told as well', async () => {
    await begin('#/');
    window.history.pushState(null, '', '#/?lang=es');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.waitFor(() => expect(told()).toBeVisible());
    expect(hash()).toBe('#/?lang=es');
  });

  it('[FA16] one that came says nothing', { timeout: 30_000 }, async () => {
    networkIsUp();
    await begin('#/?lang=es');
    expect(screen.queryByText(/idioma no cargó/)).toBeNull();
    expect(document.documentElement.lang).toBe('es');
  });
});
