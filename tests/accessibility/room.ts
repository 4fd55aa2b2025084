import { cutText } from '../journeys/cutText.ts';
import type { Page } from '../journeys/fixture.ts';
import { sidewaysScrolls, targets } from '../journeys/targets.ts';

/** Findings of one kind, each with what is wrong. */
export const all = (says: string, found: readonly string[]): readonly string[] =>
  found.map((each) => `${says}: ${each}`);

/** What must hold whatever the room: nothing scrolls sideways, nothing is cut, everything can be pressed. */
export async function fits(
  page: Page,
  least: number,
): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  const { count, small, overlapping, covered } = await targets(page, least);
  const wrong = [
    ...all('scrolls sideways', await sidewaysScrolls(page)),
    ...all('cut', await cutText(page)),
    ...all('too small', small),
    ...all('overlapping', overlapping),
    ...all('covered', covered),
  ];
  return { count, wrong };
}

/** WCAG 1.4.12: what a visitor's own style sheet may set. As a sheet of the document, which no policy forbids. */
export const spaceText = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
