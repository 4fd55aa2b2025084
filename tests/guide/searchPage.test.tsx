// @vitest-environment jsdom

import knowledge from 'virtual:knowledge/index';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ClinicSettings } from '../../src/settings/clinicSettings.ts';
import { open, openAt, textsOf } from './open.tsx';

// Tests read results, not the wait for them.
await import('virtual:knowledge/search');

const field = () => screen.getByRole('searchbox', { name: 'Type what you feel, in your own words.' });
const results = () => screen.findByRole('list', { name: /^\d+ results?$/ });
const firstFlag = () => within(screen.getByRole('region', { name: 'Check this first' }));

/** The search page with words already typed, its answer there. */
async function openWith(typed: string, settings: Partial<ClinicSettings> = {}) {
  const opened = openAt('#/search', { settings });
  act(() => opened.explorer.update({ searchWords: typed }));
  await screen.findAllByRole('heading', { level: 2 });
  await act(() => new Promise((settle) => setTimeout(settle, 200)));
  return opened;
}

describe('the search page', () => {
  it('[SE20] before anything is typed it offers words to try and places to choose', async () => {
    const { user } = open(knowledge, '#/search');
    expect(await screen.findByRole('link', { name: 'Knee' })).toHaveAttribute('href', '#/region/knee');
    await user.click(screen.getByRole('button', { name: 'heel hurts in the morning' }));
    expect(field()).toHaveValue('heel hurts in the morning');
    const [first] = within(await results()).getAllByRole('link');
    expect(first).toHaveAttribute('href', '#/condition/plantar-fasciitis');
  });

  it('[SE21] each result says what kind of thing it is, its name, and why it was found', async () => {
    await openWith('stiff ankle in the morning');
    const rows = textsOf(within(await results()).getAllByRole('listitem'));
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^Foot problem ?Achilles tendon pain ?Achilles tendinopathy ?People with this often notice: The back of your heel/,
      ),
    );
  });

  it.each([
    ['a place', 'knee', '#/region/knee', /^Place on the bodyKnee/],
    ['a pain', 'knee pain', '#/effect/knee-pain', /^Pain or troubleKnee pain/],
    ['a measured change', 'thigh turns in', '#/effect/hip-internal-rotation', /^Measured change/],
    ['a treatment', 'ice', '#/treatment/ice', /^TreatmentIce/],
    ['another cause', 'pregnant', '#/other-cause/pregnancy', /^Other causePregnancy/],
    ['a way to keep well', 'wear shoes that fit', '#/prevention', /^Keep it from startingWear shoes that fit/],
    ['a warning sign', 'back pain that eases', '#/help/inflammatory-back-pain', /^Warning sign: Soon/],
    [
      'a saying',
      'flat feet cause back pain',
      '#/link/flat-foot/low-back-pain',
      /^People say“Flat feet cause back pain”/,
    ],
  ])(
    '[SE21] %s says what it is and leads to its page; only a saying has a certainty word, its own',
    async (kind, typed, href, text) => {
      await openWith(typed);
      for (const more of screen.queryAllByRole('button', { name: /^Show \d+ more/ })) fireEvent.click(more);
      const link = within(await results())
        .getAllByRole('link')
        .find((each) => each.getAttribute('href') === href);
      expect(link?.textContent).toMatch(text);
      const certain = link?.querySelector('.certainty')?.textContent ?? null;
      expect(certain).toBe(kind === 'a saying' ? 'Some signs Studies disagree' : null);
    },
  );

  it('[SE22] a warning sign whose words were typed stands first, with what to do, and leads to its place', async () => {
    await openWith('swollen calf and short of breath');
    expect(firstFlag().getByRole('link')).toHaveAttribute('href', '#/help/dvt-with-breathlessness');
    expect(textsOf([...document.querySelectorAll('.flag-head')])).toEqual([
      'Call 911 or go to the emergency room. Emergency now',
      'See a doctor today. Today',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Check this first');
  });

  it('[SE22] an emergency ends the exploring: other results are shown only when asked for', async () => {
    const { user } = await openWith('swollen calf and short of breath');
    expect(screen.queryByRole('heading', { name: /results?$/ })).toBeNull();
    const others = screen.getByText(/^Get help first\. Other results: \d+$/);
    expect(others.closest('details')?.open).toBe(false);
    await user.click(others);
    expect(others.closest('details')?.open).toBe(true);
    expect(within(await results()).getAllByRole('link').length).toBeGreaterThan(1);
  });

  it('[SE22] more than three signs: the three most urgent, and the way to all', async () => {
    await openWith('fever');
    expect(document.querySelectorAll('.flag-card')).toHaveLength(3);
    expect(screen.getByRole('link', { name: '2 more warning signs fit. See all' })).toBeVisible();
  });

  it('[SE22] an emergency that no sign names says what to do and nothing about what it may be', async () => {
    await openWith('heart attack');
    expect(document.querySelector('.flag-card')).toHaveTextContent(/^Call 911 .*Is this an emergency\?/);
    expect(firstFlag().getByRole('link')).toHaveAttribute('href', '#/help');
  });

  it("[SE23] on a kiosk an emergency begins with the front desk; elsewhere with the clinic's number", async () => {
    const head = () => document.querySelector('.flag-head');
    const elsewhere = await openWith('numb both legs', { emergencyNumber: '112' });
    expect(head()).toHaveTextContent(/^Call 112 or go to the emergency room\./);
    elsewhere.unmount();
    const kiosk = await openWith('numb both legs', { kiosk: true });
    expect(head()).toHaveTextContent(/^Tell the front desk now, or call 911\./);
    kiosk.unmount();
    openAt('#/help', { settings: { kiosk: true } });
    const emergency = await screen.findByRole('region', { name: 'Emergency now' });
    expect(emergency.querySelector('header')).toHaveTextContent('Emergency nowTell the front desk now, or call 911.');
    expect(emergency).toHaveTextContent('Not at the clinic? Call 911 or go to the emergency room.');
  });

  it('[SE21] what a clinic hides is not found, nor what people say of it; warning signs stay', async () => {
    await openWith('gout', { hidden: ['gout'] });
    const hrefs = screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('#/help/gout-with-fever');
    expect(hrefs.filter((href) => href?.includes('/gout') && !href.startsWith('#/help'))).toEqual([]);
  });

  it('[SE24] what is not known is said; nothing found has kind words and every other way to look', async () => {
    const { explorer } = await openWith('zebra foot');
    expect(screen.getByText(/We do not know this word: zebra\. This is what we found for the rest\./)).toBeVisible();
    act(() => explorer.update({ searchWords: 'xyzzy' }));
    expect(await screen.findByRole('heading', { name: 'We found nothing for that.' })).toBeVisible();
    const ways = ['Touch the body', 'Foot problems', 'What helps', 'What people say', 'Warning signs'];
    for (const name of ways) expect(screen.getByRole('link', { name })).toBeVisible();
  });

  it('[SE31] what has no entry says so, whom to ask and what cannot wait; other results are folded away', async () => {
    await openWith('wart on my foot');
    const part = within(screen.getByRole('region', { name: 'Ground Up has no page on that' }));
    expect(part.getByText(/A doctor, a foot doctor or a pharmacist can help too\./)).toBeVisible();
    const flags = within(part.getByRole('list', { name: 'Do not wait if one of these fits' })).getAllByRole('link');
    expect(flags.map((flag) => flag.getAttribute('href'))).toEqual([
      '#/help/diabetic-foot-wound',
      '#/help/cellulitis',
      '#/help/skin-cancer-foot',
    ]);
    expect(part.getByRole('link', { name: 'See all warning signs' })).toHaveAttribute('href', '#/help');
    expect(screen.getByText(/^Results for your other words: \d+$/).closest('details')).not.toHaveAttribute('open');
  });

  it('[SE31] where something else was named its results stand below, and an emergency leaves no room for it', async () => {
    const { explorer } = await openWith('shoulder and hip');
    expect(screen.getByRole('region', { name: 'Ground Up has no page on that' })).toBeVisible();
    expect(within(await results()).getAllByRole('link')[0]).toHaveAttribute('href', '#/region/hip');
    act(() => explorer.update({ searchWords: 'shoulder hurts and chest pain' }));
    expect(await screen.findByText(/Call 911/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Ground Up has no page on that' })).toBeNull();
  });

  it('[SE25] words stay through the pages of a visit, in no address, and are gone at start over', async () => {
    const { user, explorer } = open(knowledge, '#/search');
    await user.type(await screen.findByRole('searchbox'), 'bunyon');
    await user.click(within(await results()).getAllByRole('link')[0] as HTMLElement);
    expect(window.location.hash).toBe('#/condition/hallux-valgus');
    act(() => explorer.go({ ...explorer.store.getState().address, page: { kind: 'search' } }, { kind: 'followed' }));
    expect(field()).toHaveValue('bunyon');
    expect(window.location.href).not.toContain('bunyon');
    expect(JSON.stringify(window.history.state)).not.toContain('bunyon');
    act(() => explorer.startOver());
    act(() => explorer.go({ ...explorer.store.getState().address, page: { kind: 'search' } }, { kind: 'followed' }));
    expect(field()).toHaveValue('');
  });

  it('[SE25] the field keeps the browser from remembering, correcting or growing what is typed', async () => {
    const { user, explorer } = open(knowledge, '#/search');
    await screen.findByRole('searchbox');
    for (const [name, value] of Object.entries({ autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' }))
      expect(field()).toHaveAttribute(name, value);
    fireEvent.change(field(), { target: { value: 'a'.repeat(500) } });
    expect(explorer.store.getState().searchWords).toHaveLength(80);
    await user.click(screen.getByRole('button', { name: 'Clear all words' }));
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    await user.type(field(), 'heel{Escape}');
    expect(field()).toHaveValue('');
  });

  it('[SE26] the count is announced once, when typing has stopped', async () => {
    vi.useFakeTimers();
    const { explorer } = open(knowledge, '#/search');
    const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
    await wait(50);
    act(() => explorer.update({ searchWords: 'bunyo' }));
    await wait(200);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('');
    const said = new Set<string>();
    const watch = new MutationObserver(() => said.add(status.textContent ?? ''));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    act(() => explorer.update({ searchWords: 'fever' }));
    await wait(500);
    act(() => explorer.update({ searchWords: 'fever and chills' }));
    await wait(500);
    expect([...said]).toEqual([]);
    await wait(1000);
    vi.useRealTimers();
    expect([...said]).toEqual([status.textContent]);
    expect(status).toHaveTextContent(/^5 warning signs come first\. /);
    watch.disconnect();
  });

  it('[SE27] without a keyboard, letters are touched: one tab stop, arrow keys from key to key', async () => {
    const { user } = openAt('#/search', { settings: { kiosk: true } });
    const keys = within(await screen.findByRole('group', { name: 'Letters to touch' }));
    const key = (name: string) => keys.getByRole('button', { name });
    expect(field()).toHaveAttribute('inputmode', 'none');
    expect(keys.getAllByRole('button')).toHaveLength(28);
    for (const letter of ['h', 'i', 'p', 'Space', 'Space', 'q', 'Delete the last letter'])
      await user.click(key(letter));
    expect(field()).toHaveValue('hip ');

    expect(keys.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => key('q').focus());
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(key('s')).toHaveFocus();
    expect(field()).toHaveValue('hip s');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(key('q')).toHaveFocus();
  });

  it('[SE27] a touched letter leaves the focus in the field', async () => {
    const { user } = openAt('#/search', { settings: { kiosk: true } });
    await user.click(await screen.findByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: 'k' }));
    expect(field()).toHaveValue('k');
    expect(fireEvent.pointerDown(screen.getByRole('button', { name: 'k' }))).toBe(false);
  });
});
