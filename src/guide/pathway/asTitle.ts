/** A step as a title: its sentence without the full stop, as the names that stand beside it have none. */
export const asTitle = (sentence: string): string => sentence.replace(/\.$/, '');
