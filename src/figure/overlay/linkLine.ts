import type { Certainty } from '../../knowledge/types.ts';

/** How a strand is drawn: its width in px and its dashes. */
export interface LinkLine {
  readonly width: number;
  readonly dash: string | undefined;
}

/** Surer links are thicker and whole; unsure ones are broken. Half the widths of the link map, so that six fit an ankle. */
const LINK_LINES: Readonly<Record<Certainty, LinkLine>> = {
  'well-shown': { width: 4.5, dash: undefined },
  likely: { width: 3, dash: undefined },
  'some-signs': { width: 2.4, dash: '7 5' },
  'only-an-idea': { width: 2.6, dash: '0.1 5.5' },
  'no-link-found': { width: 1.4, dash: undefined },
};

/** A problem of the touched place itself: no link is graded. */
const UNGRADED: LinkLine = { width: 2, dash: undefined };

export const linkLine = (certainty: Certainty | null): LinkLine => (certainty ? LINK_LINES[certainty] : UNGRADED);
