import { words } from './words.ts';

const formats = new Map<string, Intl.ListFormat>();

function formatOf(type: 'conjunction' | 'unit'): Intl.ListFormat {
  const locale = words('language.locale');
  const key = `${locale} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' });
  formats.set(key, format);
  return format;
}

/** "Left knee and lower back". */
export const listAnd = (parts: readonly string[]): string => formatOf('conjunction').format(parts);

/** "M72.2, M77.3". */
export const listOf = (parts: readonly string[]): string => formatOf('unit').format(parts);

/** Which of two names comes first from A to Z. */
export const byName = (a: string, b: string): number => a.localeCompare(b, words('language.locale'));
