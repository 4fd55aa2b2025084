/** What the report tells: quick parts are measured now, long ones read as their commands left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { keptTables } from '../bench/results.mjs';
import { withBuiltApp } from '../built-app.mjs';
import { ROOT } from '../run.mjs';
import { measureSizes } from '../sizes.mjs';
import { billOfMaterials, licensesOf } from '../supply/bill.mjs';

/** Where the long commands leave their results, and the report stands. */
export const FOLDER = join(ROOT, 'dist-report');

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};
const saved = (name) => readJson(join(FOLDER, name));

/** The value, or why there is none: one part that cannot be measured must not cost the others. */
const attempt = async (measure) => {
  try {
    return { value: await measure(), problem: null };
  } catch (error) {
    return { value: null, problem: error.message };
  }
};

/** Two screens as a visitor sees them, as pictures to put into the page. */
const pictures = () =>
  withBuiltApp(async (browser, base) => {
    const take = async (viewport) => {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(`${base}#/region/left-knee`);
      await page.locator('.figure-body path').first().waitFor();
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await page.waitForTimeout(600);
      const picture = await page.screenshot({ type: 'jpeg', quality: 72 });
      await page.close();
      return `data:image/jpeg;base64,${picture.toString('base64')}`;
    };
    return {
      kiosk: await take({ width: 1920, height: 1080 }),
      phone: await take({ width: 390, height: 844 }),
    };
  });

export async function gather() {
  const { module } = await runnerImport(join(ROOT, 'src/knowledge/build/facts.ts'), { root: ROOT, configFile: false });
  const knowledge = await module.knowledgeFacts(ROOT);
  const sizes = await attempt(measureSizes);
  const bill = await attempt(async () => billOfMaterials());
  return {
    date: new Date().toISOString().slice(0, 10),
    knowledge,
    sizes,
    pictures: await attempt(pictures),
    wcag: readJson(join(ROOT, 'tests/accessibility/wcag.json')),
    accessibility: saved('accessibility.json'),
    bench: keptTables(),
    audit: saved('audit.json'),
    bill: { ...bill, licenses: bill.value && licensesOf(bill.value) },
  };
}
