/** The long run behind `npm run accessibility`: every screen, in every language, at every size, check by check. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { cutText } from '../journeys/cutText.ts';
import { atRest, open, type Page, settled } from '../journeys/fixture.ts';
import { SCREENS, SIZES } from '../journeys/screens.ts';
import { neverReached, tabThrough } from '../journeys/tabStops.ts';
import { sidewaysScrolls } from '../journeys/targets.ts';
import { violations } from '../journeys/violations.ts';
import { contrast } from './contrast.ts';
import { all, fits, spaceText } from './room.ts';
import { statesAlike } from './states.ts';

/** What a check says: how many cases it looked at, what it measured in plain words, and everything it found wrong. */
export interface CheckResult {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly cases: number;
  readonly measured: readonly string[];
  readonly findings: readonly string[];
  readonly seconds: number;
}

interface Where {
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly base: string;
  /** Where the gallery of the figure is served. */
  readonly gallery: string;
  readonly say: (line: string) => void;
  /** Write the trees of the figure anew. */
  readonly update: boolean;
}

/** One case: a screen in a language at a size. */
interface Case {
  readonly screen: string;
  readonly hash: string;
  readonly language: string;
  readonly size: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What cases add up to. */
interface Sum {
  readonly findings: string[];
  readonly count: (name: string, more: number) => void;
  readonly least: (name: string, value: number) => void;
  readonly most: (name: string, value: number) => void;
}

interface Check {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  run(where: Where): Promise<Omit<CheckResult, 'id' | 'name' | 'how' | 'seconds'>>;
}

const LANGUAGES = ['en', 'es'] as const;
/** The screen of a computer, 1280 px wide, at 400 %. */
const ZOOMED = { 'zoomed to 400 %': { width: 320, height: 256 } } as const;
/** Pages at work at once. */
const AT_ONCE = 2;
const TREES = join(import.meta.dirname, 'figure-trees.txt');

type Sizes = Readonly<Record<string, { readonly width: number; readonly height: number }>>;

/** Every screen in each of the languages at each of the sizes; neighbors share a page. */
function casesOf(sizes: Sizes, languages: readonly string[] = LANGUAGES): readonly (readonly Case[])[] {
  return languages.flatMap((language) =>
    Object.entries(sizes).map(([size, viewport]) =>
      Object.entries(SCREENS).map(([screen, hash]) => {
        const asked = language === 'en' ? hash : `${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`;
        return { screen, hash: asked, language, size, viewport };
      }),
    ),
  );
}

/** Opens a page for each group of cases and looks at them one after the other, two groups at once. */
async function inTurn(
  { browser, base, say }: Where,
  groups: readonly (readonly Case[])[],
  prepare: (page: Page) => Promise<unknown>,
  look: (page: Page, each: Case, sum: Sum) => Promise<void>,
) {
  const findings: string[] = [];
  const counts = new Map<string, number>();
  const leasts = new Map<string, number>();
  const mosts = new Map<string, number>();
  const waiting = [...groups];
  const total = groups.flat().length;
  let done = 0;
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const [{ viewport }] = group as [Case];
      const context = await browser.newContext({
        baseURL: base,
        viewport,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await prepare(page);
      for (const each of group) {
        const where = `${each.screen}, ${each.language}, ${each.size}`;
        const own: string[] = [];
        try {
          await open(page, each.hash);
          await atRest(page);
          await look(page, each, {
            findings: own,
            count: (name, more) => counts.set(name, (counts.get(name) ?? 0) + more),
            least: (name, value) => leasts.set(name, Math.min(leasts.get(name) ?? Number.POSITIVE_INFINITY, value)),
            most: (name, value) => mosts.set(name, Math.max(mosts.get(name) ?? 0, value)),
          });
        } catch (error) {
          own.push(`could not be looked at: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
        }
        findings.push(...own.map((finding) => `${where}: ${finding}`));
        done += 1;
        if (done % 20 === 0 || done === total) say(`${done} of ${total}, ${findings.length} found`);
      }
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { cases: total, findings, counts, leasts, mosts };
}

const nothing = async () => undefined;
async function fitsAndCounts(page: Page, least: number, sum: Sum): Promise<void> {
  const { count, wrong } = await fits(page, least);
  sum.count('targets', count);
  sum.findings.push(...wrong);
}

const doubleText = (page: Page) =>
  page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );

/** As the style sheets make it for a shared screen, whose targets are larger. */
async function asShared(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-kiosk', ''));
  await atRest(page);
}

const number = (value: number | undefined) => (value ?? 0).toLocaleString('en-US');

const { phone, tablet, 'kiosk lying': lying, 'kiosk standing': standing } = SIZES;

const CHECKS: readonly Check[] = [
  {
    id: 'axe',
    name: 'axe, and the contrast of text',
    how: 'axe-core on every screen, in both languages, at four sizes. Beside it the contrast of every text with what lies behind it.',
    async run(where) {
      const { cases, findings, counts, leasts } = await inTurn(
        where,
        casesOf(SIZES),
        nothing,
        async (page, _, { findings: found, count, least }) => {
          found.push(...(await violations(page)));
          const text = await contrast(page);
          count('texts', text.count);
          count('enhanced', text.enhanced);
          least('contrast', text.least);
          found.push(...all('contrast', text.low));
        },
      );
      const share = (100 * (counts.get('enhanced') ?? 0)) / Math.max(1, counts.get('texts') ?? 0);
      return {
        cases,
        findings,
        measured: [
          `${number(counts.get('texts'))} pieces of text, lowest contrast ${(leasts.get('contrast') ?? 0).toFixed(1)} to 1`,
          `${Math.floor(share * 10) / 10} % of them at 7 to 1 or more`,
        ],
      };
    },
  },
  {
    id: 'fit',
    name: 'Targets and room',
    how: 'Every target measured: at least 44 px, on a shared screen 60 px, clear of others, not covered. No text cut, no sideways scroll.',
    async run(where) {
      const usual = await inTurn(where, casesOf({ tablet, phone }), nothing, (page, _, sum) =>
        fitsAndCounts(page, 44, sum),
      );
      const shared = await inTurn(
        where,
        casesOf({ 'kiosk lying': lying, 'kiosk standing': standing }),
        nothing,
        async (page, _, sum) => {
          await asShared(page);
          await fitsAndCounts(page, 60, sum);
        },
      );
      const measured = [
        `${number(usual.counts.get('targets'))} targets at 44 px or more`,
        `${number(shared.counts.get('targets'))} targets of a shared screen at 60 px or more`,
      ];
      return { cases: usual.cases + shared.cases, findings: [...usual.findings, ...shared.findings], measured };
    },
  },
  {
    id: 'zoom',
    name: '400 % zoom',
    how: 'A screen 1280 px wide at 400 %, which leaves 320 by 256 px, and a phone 320 px wide: no sideways scroll, no text cut, every target in reach.',
    async run(where) {
      const sizes = { ...ZOOMED, 'narrow phone': { width: 320, height: 640 } };
      const { cases, findings, counts } = await inTurn(where, casesOf(sizes), nothing, (page, _, sum) =>
        fitsAndCounts(page, 44, sum),
      );
      return { cases, findings, measured: [`${number(counts.get('targets'))} targets in reach`] };
    },
  },
  {
    id: 'large-text',
    name: 'Text at 200 %',
    how: "The browser's own text size doubled, at four sizes: no sideways scroll, no text cut, every target in reach.",
    async run(where) {
      const { cases, findings, counts } = await inTurn(where, casesOf(SIZES), doubleText, (page, _, sum) =>
        fitsAndCounts(page, 44, sum),
      );
      return { cases, findings, measured: [`${number(counts.get('targets'))} targets in reach`] };
    },
  },
  {
    id: 'spacing',
    name: 'Text spacing',
    how: "The spacing a visitor's own style sheet may set (WCAG 1.4.12): lines 1.5, letters 0.12, words 0.16, paragraphs 2 times the text size.",
    async run(where) {
      const { cases, findings } = await inTurn(
        where,
        casesOf({ phone, 'kiosk lying': lying }),
        spaceText,
        async (page, _, sum) => {
          sum.findings.push(...all('scrolls sideways', await sidewaysScrolls(page)));
          sum.findings.push(...all('cut', await cutText(page)));
        },
      );
      return { cases, findings, measured: [] };
    },
  },
  {
    id: 'keyboard',
    name: 'Keyboard',
    how: 'Tab through every screen, in both languages: each stop is in sight and marked, the figure is one stop, whatever takes a press is reached, and Tab leaves the page at its end.',
    async run(where) {
      const { cases, findings, counts, mosts } = await inTurn(
        where,
        casesOf({ tablet }),
        nothing,
        async (page, _, { findings: found, count, most }) => {
          // from the top: a title has the focus after a move within the app
          await page.reload();
          await settled(page);
          await atRest(page);
          const stops = await tabThrough(page, 1200);
          count('stops', stops.length);
          most('stops', stops.length);
          found.push(
            ...all(
              'focus out of sight',
              stops.filter(({ seen }) => !seen).map(({ name }) => name),
            ),
          );
          found.push(
            ...all(
              'focus not marked',
              stops.filter(({ marked }) => !marked).map(({ name }) => name),
            ),
          );
          found.push(...all('never reached', await neverReached(page)));
          const inFigure = stops.flatMap(({ inFigure: inside, name }, at) => (inside ? [`${at + 1}. ${name}`] : []));
          if (inFigure.length > 1)
            found.push(`the figure is more than one stop of ${stops.length}: ${inFigure.join(', ')}`);
        },
      );
      const measured = [
        `${number(counts.get('stops'))} stops, ${Math.round((counts.get('stops') ?? 0) / cases)} a screen, ${number(mosts.get('stops'))} at most`,
      ];
      return { cases, findings, measured };
    },
  },
  {
    id: 'forced-colors',
    name: 'Forced colors',
    how: "The system's own few colors instead of ours: axe on every screen, and states told apart.",
    async run(where) {
      const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const { cases, findings } = await inTurn(
        where,
        casesOf({ tablet, phone }, ['en']),
        forced,
        async (page, _, sum) => {
          sum.findings.push(...(await violations(page)));
        },
      );
      const { count, alike } = await onOnePage(where, async (page) => {
        await forced(page);
        return statesAlike(page);
      });
      return { cases: cases + count, findings: [...findings, ...alike], measured: [`${count} pairs of states`] };
    },
  },
  {
    id: 'grayscale',
    name: 'Without color',
    how: 'States pictured in gray: chosen and not chosen, the marks of certainty, the marks of urgency. Each pair must differ by lightness alone.',
    async run(where) {
      const { count, alike } = await onOnePage(where, statesAlike);
      return { cases: count, findings: alike, measured: [] };
    },
  },
  {
    id: 'still',
    name: 'Reduced motion',
    how: 'With "reduce motion" set in the system, nothing on any screen moves.',
    async run(where) {
      const { cases, findings } = await inTurn(where, casesOf({ tablet }, ['en']), nothing, async (page, _, sum) => {
        const moving = await page.evaluate(async () => {
          const seen = new Set<string>();
          const until = performance.now() + 250;
          while (performance.now() < until) {
            for (const each of document.getAnimations()) {
              const { duration = 0 } = each.effect?.getComputedTiming() ?? {};
              if (each.playState === 'running' && Number(duration) > 1) seen.add(each.id || each.constructor.name);
            }
            await new Promise(requestAnimationFrame);
          }
          return [...seen];
        });
        sum.findings.push(...all('moves', moving));
      });
      return { cases, findings, measured: [] };
    },
  },
  {
    id: 'figure',
    name: 'The body, as a screen reader hears it',
    how: 'axe on every named scene of the body, in both languages, and its tree of names, roles and states in Chromium held against the saved one.',
    run: figureTrees,
  },
];

async function onOnePage<Found>({ browser, base }: Where, look: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: SIZES.tablet,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The scenes of the gallery in a language, each with its tree, and what axe found in them. */
async function galleryIn(language: string, { browser, gallery, say }: Where) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1200 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(language === 'en' ? gallery : `${gallery}?lang=${language}`);
    const scenes = page.locator('[data-scene]');
    await scenes.first().waitFor({ timeout: 60_000 });
    await page.waitForFunction(
      () => [...document.querySelectorAll('[data-scene]')].every((scene) => scene.querySelector('.figure-body path')),
      null,
      { timeout: 180_000 },
    );
    const trees: string[] = [];
    const findings: string[] = [];
    for (const scene of await scenes.all()) {
      const name = (await scene.getAttribute('data-scene')) ?? '';
      trees.push(`${name}\n${await scene.locator('.figure').ariaSnapshot()}\n`);
      findings.push(...all(`${name}, ${language}`, await violations(page, `[data-scene="${name}"] .figure`)));
      if (trees.length % 10 === 0) say(`${language}: ${trees.length} scenes, ${findings.length} found`);
    }
    return { trees, findings };
  } finally {
    await context.close();
  }
}

/** The scenes of the gallery in each language. An English tree that differs from the saved one is a finding. */
async function figureTrees(where: Where) {
  const shown = [];
  for (const language of LANGUAGES) shown.push(await galleryIn(language, where));
  const trees = shown[0]?.trees ?? [];
  if (where.update) await writeFile(TREES, trees.join('\n'));
  const saved = (await readFile(TREES, 'utf8')).split('\n\n');
  const every = shown.flatMap((each) => each.trees);
  const names = every.join('').match(/- button "/g)?.length ?? 0;
  return {
    cases: every.length,
    findings: [...shown.flatMap(({ findings }) => findings), ...differences(trees, saved)],
    measured: [`${number(names)} places with a name and a role`],
  };
}

function differences(trees: readonly string[], saved: readonly string[]): readonly string[] {
  return trees.flatMap((tree) => {
    const [name] = tree.split('\n', 1);
    return saved.some((each) => each.trim() === tree.trim()) ? [] : [`${name}: its tree differs from the saved one`];
  });
}

/** The checks by id, in their order. */
export const checkIds = (): readonly string[] => CHECKS.map(({ id }) => id);

/** Runs one check. */
export async function runCheck(id: string, where: Where): Promise<CheckResult> {
  const check = CHECKS.find((each) => each.id === id);
  if (!check) throw new Error(`There is no check "${id}". There are: ${checkIds().join(', ')}.`);
  const start = performance.now();
  const { name, how } = check;
  const result = await check.run(where).catch((error: Error) => ({
    cases: 0,
    measured: [],
    findings: [`could not be carried out: ${error.message}`],
  }));
  return { id, name, how, ...result, seconds: Math.round((performance.now() - start) / 1000) };
}
