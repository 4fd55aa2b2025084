import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../run.mjs';
import { kib } from '../table.mjs';

const BUDGET = 60 * 1024;

/** Rows: what the figure weighs, gzip, and of how many paths it is made. */
export async function measureFigureSize(browser, base) {
  const files = ['assets', 'data'].flatMap((folder) =>
    readdirSync(join(ROOT, 'dist', folder)).map((name) => join(ROOT, 'dist', folder, name)),
  );
  const size = (of) =>
    files
      .filter((file) => of.test(basename(file)) && file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const code = size(/^(figure|movingStage)-/);
  const worker = size(/^worker-/);
  const page = await browser.newPage();
  await page.goto(base, { waitUntil: 'networkidle' });
  const paths = await page.locator('.figure-body path').count();
  await page.close();
  return [
    ['code of the page', kib(code), ''],
    ['code and body data of the worker', kib(worker), ''],
    ['code and data together', kib(code + worker), kib(BUDGET)],
    ['the same on the page, where no worker starts', kib(size(/^movingFigure-/)), ''],
    ['resting pictures, all', kib(size(/^(picture|resting)-/)), ''],
    ['paths of the resting front', paths, 350],
  ];
}
