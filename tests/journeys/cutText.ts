import type { Page } from './fixture.ts';
import { withRuler } from './ruler.ts';

/** Text that is cut off by a box, runs out of its button, or stands on other text. */
export async function cutText(page: Page): Promise<readonly string[]> {
  await withRuler(page);
  return page.evaluate(() => {
    const { around, seen, floats, hiddenFromSight, shared } = window.ruler;
    const SLACK = 2;
    /** The line box is taller than the letters: a quarter of it may stand out above and below. */
    const AIR = 0.25;

    const lines: { text: string; owner: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (!owner || text === '' || !owner.checkVisibility({ visibilityProperty: true })) continue;
      if (owner.closest('script, style, noscript, svg') || hiddenFromSight(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text: text.slice(0, 40), owner, box });
    }

    const wrong = new Set<string>();
    for (const { text, owner, box } of lines) {
      for (const at of [owner, ...around(owner)]) {
        const style = getComputedStyle(at);
        const outer = at.getBoundingClientRect();
        const outX = box.left < outer.left - SLACK || box.right > outer.right + SLACK;
        const outY = box.top < outer.top - box.height * AIR || box.bottom > outer.bottom + box.height * AIR;
        if (/hidden|clip/.test(style.overflowX) && outX) wrong.add(`cut at the side: ${text}`);
        if (/hidden|clip/.test(style.overflowY) && outY) wrong.add(`cut above or below: ${text}`);
        if (at.matches('button, .button, .bar-item, .chip') && (outX || outY)) wrong.add(`out of its button: ${text}`);
        if (/auto|scroll/.test(style.overflowY)) break;
      }
    }

    const onScreen = lines
      .filter(({ owner }) => !floats(owner))
      .map((line) => ({ ...line, at: seen(line.owner, line.box) }));
    for (const [place, a] of onScreen.entries()) {
      for (const b of onScreen.slice(place + 1)) {
        if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
        const { width, height } = shared(a.at, b.at);
        if (width > 4 && height > 0.35 * Math.min(a.box.height, b.box.height)) {
          wrong.add(`one text on another: ${a.text} / ${b.text}`);
        }
      }
    }
    return [...wrong];
  });
}
