import type { Urgency } from './schema/index.ts';

/** Most urgent first. */
export const URGENCY_ORDER: readonly Urgency[] = ['emergency-now', 'same-day', 'soon'];
