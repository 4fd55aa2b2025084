import { describe, expect, it } from 'vitest';
import { inflesz, spanishSyllables } from '../../src/knowledge/reading/spanish.ts';

describe('Spanish reading measure', () => {
  it.each([
    ['pie', 1],
    ['juanete', 3],
    ['rodilla', 3],
    ['fascitis', 3],
    ['quiere', 2],
    ['guía', 2],
    ['pingüino', 3],
    ['tobillo', 3],
    ['día', 2],
    ['aire', 2],
    ['aérea', 4],
    ['caer', 2],
    ['ahora', 3],
    ['y', 1],
    ['hay', 1],
    ['ayuda', 3],
    ['estudios', 3],
    ['cuidado', 3],
    ['ciudad', 2],
    ['biología', 4],
    ['muy', 1],
    ['apoye', 3],
    ['1,930', 1],
  ])('[LA8] %s has %i syllables', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it('[LA8] short words in short sentences measure higher', () => {
    const easy = inflesz(['El pie duele al andar. Pise con calma. Use un zapato ancho.']);
    const hard = inflesz(['La osteoartrosis patelofemoral compromete progresivamente la funcionalidad articular.']);
    expect(easy).toBeGreaterThan(80);
    expect(hard).toBeLessThan(20);
  });
});
