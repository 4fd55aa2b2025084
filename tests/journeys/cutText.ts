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

    const measure = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return {
        outer: element.getBoundingClientRect(),
        clipsX: /hidden|clip/.test(overflowX),
        clipsY: /hidden|clip/.test(overflowY),
        scrolls: /auto|scroll/.test(overflowY),
        isButton: element.matches('button, .button, .bar-item, .chip'),
      };
    };
    const measured = new Map<Element, ReturnType<typeof measure>>();
    const boxOf = (element: Element) => {
      const box = measured.get(element) ?? measure(element);
      measured.set(element, box);
      return box;
    };
    const wrong = new Set<string>();
    for (const { text, owner, box } of lines) {
      for (const at of [owner, ...around(owner)]) {
        const { outer, clipsX, clipsY, scrolls, isButton } = boxOf(at);
        const outX = box.left < outer.left - SLACK || box.right > outer.right + SLACK;
        const outY = box.top < outer.top - box.height * AIR || box.bottom > outer.bottom + box.height * AIR;
        if (clipsX && outX) wrong.add(`cut at the side: ${text}`);
        if (clipsY && outY) wrong.add(`cut above or below: ${text}`);
        if (isButton && (outX || outY)) wrong.add(`out of its button: ${text}`);
        if (scrolls) break;
      }
    }

    const onScreen = lines
      .filter(({ owner }) => !floats(owner))
      .map((line) => ({ ...line, at: seen(line.owner, line.box) }));
    for (const [place, a] of onScreen.entries()) {
      for (const b of onScreen.slice(place + 1)) {
        const { width, height } = shared(a.at, b.at);
        if (width <= 4 || height <= 0.35 * Math.min(a.box.height, b.box.height)) continue;
        if (!a.owner.contains(b.owner) && !b.owner.contains(a.owner))
          wrong.add(`one text on another: ${a.text} / ${b.text}`);
      }
    }
    return [...wrong];
  });
}
