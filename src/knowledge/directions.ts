import type { Direction } from './schema/index.ts';
import type { Certainty } from './types.ts';

/** The directions that make a linked problem and light the chain. */
export const LINKED_DIRECTIONS = ['increases-risk', 'associated', 'mechanism'] as const satisfies readonly Direction[];

/** Whether a link counts at all: it claims a link, and studies did not look for it in vain. */
export const isShownAsLinked = (link: { readonly direction: Direction; readonly certainty: Certainty }): boolean =>
  (LINKED_DIRECTIONS as readonly Direction[]).includes(link.direction) && link.certainty !== 'no-link-found';
