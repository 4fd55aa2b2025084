// @vitest-environment jsdom
import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import type { LinkDetail } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { realPage, textOf } from './realPage.tsx';

/** The links of one pair; there may be several, each for its own group of people. */
async function linksOf(from: string, to: string): Promise<readonly LinkDetail[]> {
  for (const kind of ['condition', 'effect', 'other-cause'] as const) {
    const detail = (await details[`${kind}/${from}`]?.())?.default;
    if (detail && 'links' in detail) return detail.links.filter((link) => link.to === to);
  }
  return [];
}

const pairs = [...new Map(knowledge.links.map((link) => [`${link.from} ${link.to}`, link])).values()];

const pageOf = async (from: string, to: string) => {
  const page = await realPage(`#/link/${from}/${to}`, '.link-evidence');
  return [...page.querySelectorAll<HTMLElement>('.link-evidence')];
};

/** What the studies of one column found. */
const columnOf = (page: HTMLElement, title: string): readonly string[] => {
  const head = [...page.querySelectorAll('.evidence-head')].find((each) => textOf(each).startsWith(title));
  return [...(head?.closest('section')?.querySelectorAll('.evidence-list > li > p:first-child') ?? [])].map(textOf);
};

describe('the evidence of a link', () => {
  it('[GU18] what supports stands in one column, what does not in the other, what only could work beneath', async () => {
    for (const { from, to } of pairs) {
      const links = await linksOf(from, to);
      const shown = await pageOf(from, to);
      expect(shown.length, `${from} → ${to}`).toBe(links.length);
      for (const [place, { evidence }] of links.entries()) {
        const page = shown[place] as HTMLElement;
        const found = (...bearings: readonly string[]) =>
          evidence.filter(({ bearing }) => bearings.includes(bearing)).map((item) => item.found);
        expect(columnOf(page, 'Found a link'), `${from} → ${to}`).toEqual(found('supports'));
        expect(columnOf(page, 'Found no link'), `${from} → ${to}`).toEqual(found('null', 'against'));
        expect(columnOf(page, 'How it could work'), `${from} → ${to}`).toEqual(found('mechanism-only'));
      }
    }
  }, 60_000);

  it('[GU18] every link says its word, its doubt, and each study with a way to read it', async () => {
    for (const { from, to } of pairs) {
      const links = await linksOf(from, to);
      const shown = await pageOf(from, to);
      for (const [place, link] of links.entries()) {
        const page = shown[place] as HTMLElement;
        expect(textOf(page), `${from} → ${to}`).toContain(link.caveat);
        // What else explains a pain is not graded: it is no claim about the foot.
        const word = link.fromKind === 'other-cause' ? '' : words(`certainty.${link.certainty}`);
        expect(textOf(page.querySelector('.certainty')), `${from} → ${to}`).toContain(word);
        const sources = [...page.querySelectorAll('.evidence-list > li > .source')].filter(
          (source) => !source.closest('.mechanism'),
        );
        expect(sources.length, `${from} → ${to}`).toBe(link.evidence.length);
        for (const source of sources) {
          expect(source.querySelector('a')?.getAttribute('href'), textOf(source)).toMatch(/^https?:\/\//);
        }
      }
    }
  }, 60_000);

  it('[GU18] an empty column says that no such study was read', async () => {
    for (const { from, to } of pairs) {
      for (const page of await pageOf(from, to)) {
        for (const column of page.querySelectorAll('.evidence-columns > section')) {
          const empty = column.querySelectorAll('.evidence-list > li').length === 0;
          expect(textOf(column).includes(words('evidence.none')), `${from} → ${to}`).toBe(empty);
        }
      }
    }
  });
});
