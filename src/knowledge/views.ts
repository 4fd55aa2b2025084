export const VIEWS = ['front', 'side', 'back', 'foot'] as const;
/** Where the figure is seen from. `foot` is the close-up of one foot. */
export type View = (typeof VIEWS)[number];

export const FOOT_PARTS = ['inner', 'top', 'sole', 'behind'] as const;
/** Which face of the foot the close-up shows. */
export type FootPart = (typeof FOOT_PARTS)[number];
