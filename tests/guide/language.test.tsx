// @vitest-environment jsdom
import english from 'virtual:knowledge/index';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { LanguageSwitchProvider } from '../../src/explorer/LanguageSwitchContext.tsx';
import { LANGUAGES } from '../../src/explorer/languages.ts';
import { fetchLate } from '../../src/explorer/late.tsx';
import { openExplorer } from '../../src/explorer/openExplorer.ts';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { Bar } from '../../src/guide/bar/Bar.tsx';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { LanguageChoice } from '../../src/guide/language/LanguageChoice.tsx';
import { switchTo } from '../../src/language/switchTo.ts';
import { visit } from './open.tsx';

async function show(hash: string, clinic: readonly string[] | null = null) {
  window.history.pushState(null, '', `/${hash}`);
  const { explorer, languageSwitch } = await openExplorer(english, () => browserHistory(window), { clinic });
  onTestFinished(() => explorer.stop());
  await fetchLate('next');
  render(
    <ExplorerProvider explorer={explorer}>
      <LanguageSwitchProvider languageSwitch={languageSwitch}>
        <main>
          <GuidePage />
        </main>
        <Bar />
      </LanguageSwitchProvider>
    </ExplorerProvider>,
  );
  return userEvent.setup();
}
afterEach(() => switchTo('en', null));

it('[LA5] in another language the titles of studies are marked as English', { timeout: 30_000 }, async () => {
  await show('#/condition/plantar-fasciitis?lang=es');
  await waitFor(() => expect(document.querySelectorAll('.source').length).toBeGreaterThan(3), {
    timeout: 20_000,
  });
  for (const source of document.querySelectorAll('.source'))
    expect(source.querySelector('[lang="en"]')?.textContent?.length, source.textContent ?? '').toBeGreaterThan(10);
});

describe('the choice of a language', () => {
  it('[LA7] each stands in its own name; choosing one changes every word, and the place and the focus stay', {
    timeout: 30_000,
  }, async () => {
    const user = await show('#/region/left-knee');
    const opener = screen.getByRole('button', { name: 'English. Choose another language' });
    const more = screen.getByRole('button', { name: 'More' });
    await user.click(opener);
    const choice = screen.getByRole('dialog', { name: 'Choose your language' });
    const names = within(choice).getAllByRole('listitem');
    expect(names.map((each) => [each.textContent, each.querySelector('button')?.lang])).toEqual([
      ['English', 'en'],
      [expect.any(String), 'es'],
    ]);
    expect(within(choice).getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(names[1] as HTMLElement).getByRole('button'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rodilla izquierda' })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    // the menu in which it stood has closed
    expect(more).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Rodilla derecha' })).toBeInTheDocument();
    expect(window.location.hash).toBe('#/region/left-knee?lang=es');
  });

  it('[LA9] a translation says who reviewed it: nobody yet', { timeout: 30_000 }, async () => {
    await show('#/about?lang=es', ['es', 'en']);
    const said = screen.getByRole('main').textContent ?? '';
    expect(document.documentElement.lang).toBe('es');
    const { words } = await import('../../src/language/words.ts');
    const unreviewed = { reviewed: 'no', by: '', on: '' };
    expect(said).toContain(words('about.translation', unreviewed));
    expect(said).toContain(words('footer.translation', unreviewed));
    switchTo('en', null);
    expect(words('footer.translation', { reviewed: 'yes', by: 'Ana Ruiz', on: 'March 1' })).toContain(
      'Reviewed by Ana Ruiz',
    );
  });

  it('[FA9] a language that did not come says so and can be chosen again; when it fails again all is fetched anew', async () => {
    const user = userEvent.setup();
    const onRenew = vi.fn();
    window.addEventListener('ground-up:renew', onRenew);
    onTestFinished(() => window.removeEventListener('ground-up:renew', onRenew));
    const { explorer, wrapper } = visit(english, '#/');
    const lost = new TypeError('lost');
    const arrives = async (_code: string) => undefined;
    const choose = vi.fn(arrives).mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    const offered = LANGUAGES.filter(({ code }) => code === 'en' || code === 'es');
    const onClose = vi.fn();
    render(
      <LanguageSwitchProvider languageSwitch={{ offered, choose, reset: async () => undefined }}>
        <LanguageChoice onClose={onClose} />
      </LanguageSwitchProvider>,
      { wrapper },
    );
    const spanish = screen.getByRole('button', { name: /Español/ });
    await user.click(spanish);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(explorer.store.getState().language).toBe('en');
    expect(onRenew).not.toHaveBeenCalled();
    await user.click(spanish);
    await waitFor(() => expect(onRenew).toHaveBeenCalledTimes(1));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(spanish);
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(choose.mock.calls).toEqual([['es'], ['es'], ['es']]);
  });

  it('[LA7] one language is no choice', async () => {
    await show('#/about', ['en']);
    expect(screen.queryByRole('button', { name: /Choose another language/ })).toBeNull();
    expect(screen.queryByText(/Translated from English/)).toBeNull();
  });
});
