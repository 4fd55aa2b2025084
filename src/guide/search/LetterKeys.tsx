import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { words } from '../../language/words.ts';

interface LetterKeysProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

interface Key {
  readonly name: string;
  readonly label?: string;
  readonly press: (typed: string) => string;
}

/** The keys of a language, row by row. Accents are not needed: search reads "á" and "a" alike. */
function rowsOfKeys(): readonly (readonly Key[])[] {
  const letters = words('search.keys.rows')
    .split(' ')
    .map((row) => [...row].map((letter): Key => ({ name: letter, press: (typed) => typed + letter })));
  const others: readonly Key[] = [
    // one space at a time, and none to begin with
    { name: words('search.keys.space'), press: (typed) => (/\S$/.test(typed) ? `${typed} ` : typed) },
    {
      name: words('search.keys.back'),
      label: words('search.keys.back.label'),
      press: (typed) => [...typed].slice(0, -1).join(''),
    },
  ];
  return letters.map((row, at) => (at === letters.length - 1 ? [...row, ...others] : row));
}

/** Where an arrow key leads, from a row and a place in it; null for other keys. */
const STEPS: Readonly<Record<string, readonly [rows: number, places: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A key with a word on it, and how many letters wide it is (as the style sheet draws it). */
const isWide = (name: string): boolean => [...name].length > 1;
const WIDE = 1.5;

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/** Letters to touch, for a screen without a keyboard. One tab stop; the arrow keys move from key to key. */
export function LetterKeys({ typed, onType }: LetterKeysProps) {
  const rows = rowsOfKeys();
  const group = useRef<HTMLFieldSetElement>(null);
  const [[atRow, atPlace], setAt] = useState<readonly [number, number]>([0, 0]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const row = within(atRow + step[0], rows.length);
    const place = within(atPlace + step[1], rows[row]?.length ?? 0);
    setAt([row, place]);
    group.current?.querySelector<HTMLElement>(`[data-key="${row} ${place}"]`)?.focus();
  };
  // a touched key must not take the focus, and with it the caret, out of the field
  const keepFocus = (event: PointerEvent) => event.preventDefault();

  const longest = Math.max(...rows.map((row) => row.reduce((sum, { name }) => sum + (isWide(name) ? WIDE : 1), 0)));

  return (
    <fieldset
      style={{ '--keys': longest } as CSSProperties}
      className="letter-keys"
      ref={group}
      onKeyDown={onKeyDown}
      onPointerDown={keepFocus}
    >
      <legend className="visually-hidden">{words('search.keys')}</legend>
      {rows.map((row, rowAt) => (
        <div key={row.map(({ name }) => name).join('')} className="letter-row">
          {row.map(({ name, label, press }, placeAt) => (
            <button
              key={name}
              type="button"
              className="letter-key"
              aria-label={label}
              data-key={`${rowAt} ${placeAt}`}
              data-wide={isWide(name)}
              tabIndex={rowAt === atRow && placeAt === atPlace ? 0 : -1}
              onClick={() => onType(press(typed))}
              onFocus={() => setAt([rowAt, placeAt])}
            >
              {name}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
