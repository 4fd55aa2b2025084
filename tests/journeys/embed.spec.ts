import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// not the fixture of all journeys: here a second site is meant to be there
import { expect, test } from '@playwright/test';

/** A clinic's page on a site of its own, as README shows it. */
const clinicPage = (app: string) => `<!doctype html><title>Clinic</title><link rel="icon" href="data:,">
<iframe id="ground-up" src="${app}?embed#/region/left-knee" style="width: 100%; height: 300px; border: 0"></iframe>
<script>
  const frame = document.getElementById('ground-up');
  window.told = [];
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || data?.type !== 'ground-up:height') return;
    window.told.push(data);
    frame.style.height = data.height + 'px';
  });
</script>`;

test('[EM2] in a frame of another site the app grows with its page, has no chrome, and stays in sight', async ({
  page,
  baseURL,
}) => {
  const clinic = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(clinicPage(baseURL ?? '')),
  );
  await new Promise<void>((ready) => clinic.listen(0, '127.0.0.1', ready));
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  try {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(`http://127.0.0.1:${(clinic.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('#ground-up');
    await expect(frame.getByRole('heading', { level: 1, name: 'Left knee' })).toBeVisible();
    await expect(frame.locator('.figure-body path').first()).toBeAttached();
    await expect(frame.getByRole('link', { name: /warning signs/i }).last()).toBeVisible();
    await expect(frame.getByText('This does not tell you what you have.')).toBeVisible();
    await expect(frame.locator('.brand')).toBeHidden();
    await expect(frame.getByRole('link', { name: 'Foot problems' })).toBeHidden();

    const height = async () => (await page.locator('#ground-up').boundingBox())?.height ?? 0;
    const scrolls = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    await expect.poll(scrolls).toBeLessThanOrEqual(0);
    const tall = await height();
    expect(tall).toBeGreaterThan(700);

    // a dialog opens where it was asked for, and a page that was opened begins in sight
    await frame.getByRole('button', { name: 'Tick what fits' }).click();
    await expect(frame.getByRole('dialog')).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('Escape');
    await frame
      .getByRole('link', { name: /^Flat feet/ })
      .first()
      .click();
    await expect(frame.getByRole('heading', { level: 1, name: 'Flat feet' })).toBeInViewport();
    await expect.poll(height).toBeGreaterThan(tall);
    await expect.poll(scrolls).toBeLessThanOrEqual(0);

    const told = await page.evaluate(() => (window as unknown as { told: object[] }).told);
    expect(told.length).toBeGreaterThan(1);
    for (const message of told) expect(message).toEqual({ type: 'ground-up:height', height: expect.any(Number) });
    expect(heard, 'console output').toEqual([]);
  } finally {
    clinic.close();
  }
});
