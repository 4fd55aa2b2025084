/** What of a page is no running text: controls, sources, what is folded away or only drawn. */
const SKIPPED =
  'button, input, select, nav, fieldset, dialog, svg, cite, details:not([open]), [hidden], [aria-hidden="true"], [data-aloud="skip"]';

/** Text that stands apart on the screen is said apart. */
const isInline = (display: string): boolean => display === 'inline' || display === 'contents' || display === '';

/** For screen readers only: it repeats what stands elsewhere. */
const isClipped = ({ clipPath }: CSSStyleDeclaration): boolean => clipPath !== '' && clipPath !== 'none';

function collect(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      lines.push(`${lines.pop() ?? ''}${child.textContent ?? ''}`);
    } else if (child instanceof Element && !child.matches(SKIPPED)) {
      const style = getComputedStyle(child);
      if (style.display === 'none' || isClipped(style)) continue;
      const apart = !isInline(style.display);
      if (apart) lines.push('');
      collect(child, lines);
      if (apart) lines.push('');
    }
  }
}

/** A heading or a name has no full stop; a voice needs one to pause. */
const closed = (line: string): string => (/[.?!:…]$/.test(line) ? line : `${line}.`);

/** The heading and the running text of a page, sentence by sentence in reading order; sources and controls left out. */
export function sentencesOf(page: Element, lang: string): readonly string[] {
  const lines: string[] = [];
  collect(page, lines);
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line))
    .flatMap((line) => [...segmenter.segment(closed(line))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}
