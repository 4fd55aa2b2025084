import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from './fixture.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation that axe finds on the page, or in a part of it, with its rule, its element and why. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(AXE);
  const results = await page.evaluate(
    (part) =>
      (window as unknown as { axe: { run(of: string, how: RunOptions): Promise<AxeResults> } }).axe.run(part, {
        // what passed need not be named
        resultTypes: ['violations'],
      }),
    within,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
