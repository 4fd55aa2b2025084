import type { Language } from '../../explorer/languages.ts';
import { words } from '../../language/words.ts';

/** Who reviewed the translation that is being read: as a line, or as About says it. Null for the English itself. */
export function translationNote(
  language: Language | null,
  id: 'footer.translation' | 'about.translation',
): string | null {
  const review = language?.review;
  if (!review) return null;
  if (review.status === 'unreviewed') return words(id, { reviewed: 'no', by: '', on: '' });
  const date = new Date(`${review.on}T12:00:00`);
  const on = new Intl.DateTimeFormat(words('language.locale'), { dateStyle: 'long' }).format(date);
  return words(id, { reviewed: 'yes', by: review.by, on });
}
