import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { RegionId } from '../../knowledge/regions.ts';
import { type MessageId, words } from '../../language/words.ts';
import { regionName } from '../parts/names.ts';

const EXAMPLES = ['heel', 'toe', 'numb', 'stairs', 'true', 'exercise'] as const;

/** The places people come with most, from the back down. */
const PLACES: readonly RegionId[] = ['low-back', 'hip', 'knee', 'shin', 'ankle', 'heel', 'ball-of-foot', 'big-toe'];

/** Before anything is typed: words to try, and places to choose instead. */
export function Suggestions({ onChoose }: { readonly onChoose: (words: string) => void }) {
  const { index } = useExplorer();
  return (
    <>
      <section className="search-part">
        <h2>{words('search.try')}</h2>
        <ul className="search-chips">
          {EXAMPLES.map((each) => {
            const example = words(`search.example.${each}` satisfies MessageId);
            return (
              <li key={each}>
                <button type="button" className="chip" onClick={() => onChoose(example)}>
                  {example}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="search-part">
        <h2>{words('search.places')}</h2>
        <ul className="search-chips">
          {PLACES.map((region) => (
            <li key={region}>
              <PageLink to={{ kind: 'region', spots: [{ region, side: null }] }} className="chip">
                {regionName(index, region)}
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
