import type { ReadEvidence } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

const DOTS = 100;
const COLUMNS = 20;

/** People in 100 as dots, in ink: dark dots are the people with the pain. The words beneath say the same. */
export function CountDots({ counts }: { readonly counts: NonNullable<ReadEvidence['counts']> }) {
  return (
    <div className="counts">
      {counts.map(({ people, of, who }) => {
        const dark = Math.round((people / of) * DOTS);
        return (
          <figure key={who}>
            <svg viewBox={`0 0 ${COLUMNS * 10} ${(DOTS / COLUMNS) * 10}`} aria-hidden="true" focusable="false">
              {Array.from({ length: DOTS }, (_, place) => (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
                  key={place}
                  className={place < dark ? 'dark' : 'pale'}
                  cx={(place % COLUMNS) * 10 + 5}
                  cy={Math.floor(place / COLUMNS) * 10 + 5}
                  r={3.6}
                />
              ))}
            </svg>
            <figcaption className="small">{words('evidence.count', { people, of, who })}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
