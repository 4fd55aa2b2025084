/** The five certainty words, surest first; the mark only draws them and knows no medicine. */
type Mark = 'well-shown' | 'likely' | 'some-signs' | 'only-an-idea' | 'no-link-found';

const STONES_LAID: Readonly<Record<Exclude<Mark, 'no-link-found'>, number>> = {
  'well-shown': 4,
  likely: 3,
  'some-signs': 2,
  'only-an-idea': 1,
};

/** Stones from the ground up: width and height of each in a 16 × 16 box. */
const STONES = [
  { y: 12.5, width: 16 },
  { y: 8.5, width: 13 },
  { y: 4.5, width: 10 },
  { y: 0.5, width: 7 },
] as const;

/**
 * Four stones laid from the ground: more dark stones, surer link. "Studied, no link found" is a ring with a slash.
 * Decoration only: it always stands beside its word.
 */
export function CertaintyMark({ certainty }: { readonly certainty: Mark }) {
  return (
    <svg className="certainty-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {certainty === 'no-link-found' ? (
        <path className="ring" d="M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8zM3.6 12.4 12.4 3.6" />
      ) : (
        STONES.map(({ y, width }, level) => (
          <rect
            key={y}
            className={level < STONES_LAID[certainty] ? 'laid' : 'missing'}
            x={8 - width / 2}
            y={y}
            width={width}
            height={3}
            rx={1.5}
          />
        ))
      )}
    </svg>
  );
}
