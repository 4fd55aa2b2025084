import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { cutText } from './cutText.ts';
import { expect, open, type Page, settled, test } from './fixture.ts';
import { SIZES } from './screens.ts';

/** A clinic whose phones reach the app under an address of its own. */
const clinic = (page: Page, settings: object) =>
  page.route('**/clinic.json', (route) => route.fulfill({ json: { version: 1, ...settings } }));

/** The text of the QR code that a dialog shows, read from its pixels. */
async function scan(page: Page): Promise<{ readonly text: string; readonly width: number }> {
  const code = page.getByRole('dialog').locator('.qr');
  await expect(code).toBeVisible();
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const read = jsqr(new Uint8ClampedArray(data), width, height);
  return { text: read?.data ?? '', width: (await code.boundingBox())?.width ?? 0 };
}

test('[HO1] the code on an answer opens the same state on a phone: places, side and view', async ({ page }) => {
  await clinic(page, { publicAddress: 'https://clinic.example/feet/' });
  await page.setViewportSize({ width: 1080, height: 1920 });
  await open(page, '#/region/left-knee+low-back?view=side&side=left');
  await page.getByRole('button', { name: 'Take it home' }).click();
  const { text, width } = await scan(page);
  expect(text).toBe('https://clinic.example/feet/#/region/left-knee+low-back?view=side&side=left&lang=en');
  // 96 px are an inch: 3 cm are 113 px
  expect(width).toBeGreaterThan(114);
  await page.goto(`./${new URL(text).hash}`);
  await settled(page);
  await expect(page.locator('h1')).toHaveText('Left knee and lower back');
});

test('[HO2] where no phone can reach the app, the place says why there is no code', async ({ page }) => {
  await open(page, '#/condition/flat-foot');
  await page.getByRole('button', { name: 'Take it home' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('There is no code here.');
  await expect(dialog.locator('.qr')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take it home' })).toBeFocused();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`[HO3] a visit fits two pages of ${format}, the first whole in itself`, async ({ page }) => {
    await clinic(page, { name: 'Riverside Foot Clinic', phone: '555-0100', publicAddress: 'https://clinic.example/' });
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await open(
      page,
      '#/summary?of=left-knee+low-back+flat-foot+plantar-fasciitis+knee-osteoarthritis+custom-orthoses+hallux-valgus',
    );
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
    const pdf = await page.pdf({ format, printBackground: true });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(totalPages).toBe(2);
    const [first = '', second = ''] = text.map((each) => each.replaceAll(/\s+/g, ' '));
    for (const part of [
      'Call 911',
      'My summary',
      'Left knee',
      'Lower back',
      'Bunion',
      'Questions',
      'Riverside Foot Clinic',
      '555-0100',
      'This does not tell you what you have',
      'No clinician has reviewed it yet',
      '1 / 2',
    ])
      expect(first).toContain(part);
    expect(second).toContain('Sources');
    expect(second).toContain('https://doi.org/');
    expect(second).toContain('2 / 2');
  });
}

test('[HO4] a clinic without a printer has no Print button', async ({ page }) => {
  await clinic(page, { print: false });
  await open(page, '#/region/left-knee');
  await expect(page.getByRole('button', { name: 'Take it home' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
});

test('[HO6] printed by the command of the browser, a page is whole and its emergency keeps its ground', async ({
  page,
}) => {
  await clinic(page, { name: 'Riverside Foot Clinic' });
  await page.setViewportSize(SIZES['kiosk lying']);
  await open(page, '#/condition/flat-foot');
  // paper shows what the screen showed: the foot problem's way up, where no place was marked
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('.sheet-figure .figure-chain-line').first()).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  expect(await cutText(page)).toEqual([]);
  await expect(page.locator('.flag-card.emergency-now .flag-head').first()).toHaveCSS('print-color-adjust', 'exact');
  await expect(page.locator('.bar')).toBeHidden();
});
