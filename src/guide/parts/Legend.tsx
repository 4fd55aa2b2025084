import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { CERTAINTIES } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** What the stones mean. */
export function Legend() {
  return (
    <div className="legend">
      <h2>{words('certainty.legend')}</h2>
      <ul>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <CertaintyMark certainty={certainty} />
            {words(`certainty.${certainty}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
