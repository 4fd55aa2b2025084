import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';
import type { FoundThing } from '../../search/search.ts';
import { ProofWord } from '../parts/ProofWord.tsx';
import { URGENCY_ICONS } from '../parts/RedFlags.tsx';
import { RowLink } from '../parts/RowLink.tsx';
import { resultText } from './resultText.ts';

/** One result: what kind of thing it is, its name, and a line that says why it may be the one. */
export function ResultRow({ thing, clue }: FoundThing) {
  const { index } = useExplorer();
  const { to, kind, name, clinical, line } = resultText(index, thing);
  return (
    <li>
      <RowLink to={to}>
        <span className="row-kind">
          {thing.kind === 'red-flag' ? <Icon name={URGENCY_ICONS[thing.urgency]} /> : null}
          {kind}
        </span>
        <span className="row-name">{name}</span>
        {clinical ? <span className="row-how">{clinical}</span> : null}
        {thing.kind === 'saying' ? <ProofWord proof={thing.proof} /> : null}
        {line || clue ? (
          <span className="row-how row-why">{clue ? words('search.notice', { clue }) : line}</span>
        ) : null}
      </RowLink>
    </li>
  );
}
