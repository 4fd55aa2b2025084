import type { ViewRequest } from './drawing.ts';

/** The resting drawings made at build time. Views with a side are drawn for the right; the left is the mirror image. */
export const VIEW_KEYS = ['front', 'back', 'side', 'foot-inner', 'foot-top', 'foot-sole', 'foot-behind'] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

export const viewKey = (request: ViewRequest): ViewKey =>
  request.view === 'foot' ? `foot-${request.part}` : request.view;

/** What a key asks to draw, for the right side. */
export function requestOf(key: ViewKey): ViewRequest {
  switch (key) {
    case 'foot-inner':
      return { view: 'foot', part: 'inner', side: 'right' };
    case 'foot-top':
      return { view: 'foot', part: 'top', side: 'right' };
    case 'foot-sole':
      return { view: 'foot', part: 'sole', side: 'right' };
    case 'foot-behind':
      return { view: 'foot', part: 'behind', side: 'right' };
    default:
      return { view: key, part: 'inner', side: 'right' };
  }
}
