// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkClinic } from '../../src/clinic/check.ts';
import { ClinicReport } from '../../src/guide/about/ClinicReport.tsx';
import { Bar } from '../../src/guide/bar/Bar.tsx';
import { Brand } from '../../src/guide/bar/Brand.tsx';
import { OutLink } from '../../src/guide/parts/OutLink.tsx';
import { openInstallation } from '../../src/installation.ts';
import { openAt } from './open.tsx';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

describe('what a clinic says of itself', () => {
  it('[CL9] its name and picture stand beside the app’s own', () => {
    openAt('#/', { settings: { name: 'Riverside Foot Clinic', logo: 'logo.svg' }, page: <Brand /> });
    expect(screen.getByText('Riverside Foot Clinic')).toBeVisible();
    expect(screen.getByRole('banner').querySelector('img')).toHaveAttribute('src', 'logo.svg');
  });

  it('[CL9] its phone, hours, address and booking stand on the pages for help and about', async () => {
    const settings = {
      phone: '(555) 010-0100',
      hours: 'Always',
      address: 'River Street',
      bookingLink: 'https://x.org/b',
    };
    for (const hash of ['#/help', '#/about']) {
      const { unmount } = openAt(hash, { settings });
      expect(await screen.findByRole('link', { name: 'Call (555) 010-0100' })).toHaveAttribute(
        'href',
        'tel:5550100100',
      );
      expect(screen.getByRole('link', { name: 'Book a visit' })).toHaveAttribute('href', 'https://x.org/b');
      expect(screen.getByText('Always')).toBeVisible();
      expect(screen.getByText('River Street')).toBeVisible();
      unmount();
    }
  });

  it('[CL9] its note stands on the entry’s page, apart and as plain text; no other page has it', async () => {
    openAt('#/condition/flat-foot', { settings: { notes: { 'flat-foot': HOSTILE, bunion: 'Not here.' } } });
    const note = await screen.findByRole('complementary', { name: 'A note from your clinic' });
    expect(note).toHaveTextContent(HOSTILE);
    expect(note.querySelector('img, script')).toBeNull();
    expect(screen.queryByText('Not here.')).toBeNull();
  });

  it('[CL10] an emergency begins with the clinic’s own number, on a shared screen with its front desk', async () => {
    const { unmount } = openAt('#/help', { settings: { emergencyNumber: '112' } });
    expect(await screen.findByText('Call 112 or go to the emergency room.')).toBeVisible();
    unmount();
    openAt('#/help', { settings: { kiosk: true } });
    expect(await screen.findByText('Tell the front desk now, or call 911.')).toBeVisible();
  });

  it('[CL11] staff read on About what could not be used, what was found and what would be', async () => {
    const problems = [{ field: 'idle.seconds', found: HOSTILE, accepted: 'a whole number' }];
    openAt('#/about', { problems, settings: { hidden: ['gout', 'bunion'] } });
    const report = await screen.findByRole('region', { name: 'For the staff of this clinic' });
    expect(within(report).getByText('idle.seconds')).toBeVisible();
    expect(within(report).getByText(HOSTILE)).toBeVisible();
    expect(within(report).getByText('a whole number')).toBeVisible();
    expect(report).toHaveTextContent(/^For the staff of this clinicOne thing in clinic\.json could not be used/);
    expect(screen.getByText('This clinic shows 2 entries less than there are.')).toBeVisible();
  });

  it('[CL11] of very many faults the first fifty are told, and how many more there are', async () => {
    const problems = Array.from({ length: 50_000 }, (_, n) => ({ field: `notes.n${n}`, found: '7', accepted: 'text' }));
    openAt('#/about', { problems });
    const report = await screen.findByRole('region', { name: 'For the staff of this clinic' });
    expect(within(report).getAllByRole('listitem')).toHaveLength(50);
    expect(report).toHaveTextContent('50,000 things in clinic.json');
    expect(within(report).getByText('49,950 more are not listed here.')).toBeVisible();
  });

  it('[CL11] a logo that does not load has no place, and staff are told', async () => {
    const pictures: HTMLImageElement[] = [];
    vi.stubGlobal('Image', function picture() {
      const made = document.createElement('img');
      pictures.push(made);
      return made;
    });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const page = (
      <>
        <Brand />
        <ClinicReport />
      </>
    );
    const { container } = openAt('#/about', { settings: { logo: 'nope.svg' }, page });
    expect(container.querySelector('.brand img')).not.toBeNull();
    act(() => {
      for (const each of pictures) each.dispatchEvent(new Event('error'));
    });
    expect(container.querySelector('.brand img')).toBeNull();
    expect(screen.getByRole('region', { name: 'For the staff of this clinic' })).toHaveTextContent(
      /logo.*nope\.svg, which did not load.*A picture beside the app/,
    );
  });

  it('[CL11] languages that are not offered are told', async () => {
    const wish = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
    vi.stubGlobal('matchMedia', () => wish);
    const read = checkClinic('{"version":1,"languages":["fr","en","vi"]}', null);
    const { problems, stop } = await openInstallation(knowledge, read, window);
    onTestFinished(() => {
      stop();
      vi.unstubAllGlobals();
    });
    const accepted = expect.stringContaining('Codes of the languages to offer');
    expect(problems).toEqual(['fr', 'vi'].map((found) => ({ field: 'languages', found, accepted })));
  });

  it('[CL11] where all is well, About says nothing of it', async () => {
    openAt('#/about', {});
    await screen.findByRole('heading', { name: 'About Ground Up' });
    expect(screen.queryByRole('region', { name: 'For the staff of this clinic' })).toBeNull();
  });
});

describe('ways out of the app', () => {
  const link = <OutLink href="https://doi.org/10.1/x">A study</OutLink>;

  it('[KI10] are plain links on a device of one’s own, and tell nobody where they came from', () => {
    openAt('#/', { page: link });
    expect(screen.getByRole('link', { name: 'A study' })).toHaveAttribute('rel', 'noreferrer');
  });

  it('[KI10] become QR codes on a shared screen, with the address in words; closing returns the focus', async () => {
    const { user } = openAt('#/', { page: link, settings: { kiosk: true } });
    expect(screen.queryByRole('link')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'A study' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open this on your phone' });
    expect(await within(dialog).findByRole('img', { name: /QR code/ })).toBeVisible();
    expect(within(dialog).getByText('https://doi.org/10.1/x')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'A study' })).toHaveFocus();
  });

  it('[KI10] a shared screen has no link that leaves the app, on any kind of page', async () => {
    const settings = { kiosk: true, phone: '555 0100', bookingLink: 'https://x.org/b' };
    const sourced = ['#/condition/flat-foot', '#/link/flat-foot/low-back-pain', '#/effect/low-back-pain'];
    for (const hash of [...sourced, '#/help', '#/myths', '#/about']) {
      const { container, unmount } = openAt(hash, { settings });
      await screen.findByRole('heading', { level: 1 });
      if (sourced.includes(hash)) await waitFor(() => expect(container.querySelector('.source')).not.toBeNull());
      const out = [...container.querySelectorAll('a[href]')].filter((a) => !a.getAttribute('href')?.startsWith('#/'));
      expect(out, hash).toEqual([]);
      unmount();
    }
  });
});

describe('text and screen', () => {
  it('[CO6] size, contrast and stillness are one touch from the bar, and hold at once', async () => {
    const { comfort, user } = openAt('#/', { page: <Bar /> });
    await user.click(screen.getByRole('button', { name: 'Text size and contrast' }));
    const dialog = await screen.findByRole('dialog', { name: 'Text and screen' });
    const choose = (group: string, name: string) =>
      user.click(within(within(dialog).getByRole('group', { name: group })).getByRole('button', { name }));
    await choose('Text size', 'Largest');
    await choose('High contrast', 'On');
    await choose('Keep everything still', 'On');
    expect(comfort.get()).toEqual({ textSize: 'largest', highContrast: true, still: true });
    expect(
      within(dialog)
        .getAllByRole('button', { pressed: true })
        .map((each) => each.textContent),
    ).toEqual(['Largest', 'On', 'On']);
    expect(dialog).toHaveTextContent('This device remembers it.');
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
