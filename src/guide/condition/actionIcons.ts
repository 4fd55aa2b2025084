import type { IconName } from '../../controls/Icon.tsx';
import type { Action } from '../../knowledge/types.ts';

/** What to do with a treatment, told apart by shape beside its word. */
export const ACTION_ICONS: Readonly<Record<Action, IconName>> = {
  'do-today': 'tick',
  'ask-about': 'ask',
  skip: 'close',
};
