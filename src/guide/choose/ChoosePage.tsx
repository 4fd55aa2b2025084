import { type Page, parseSpot } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { entryKind, entryPage } from '../parts/entryPage.ts';
import { entryName, regionName, spotName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { RowLink } from '../parts/RowLink.tsx';

interface Choice {
  readonly to: Page;
  readonly kind: string;
  readonly name: string;
}

/** A place ("left-heel") or the id of an entry, as a row shows it. */
function choiceOf(index: KnowledgeIndex, key: string): Choice {
  const kind = words('choose.region');
  if (key === 'whole-body') return { to: { kind: 'balance' }, kind, name: regionName(index, key) };
  const spot = parseSpot(key);
  if (spot) return { to: { kind: 'region', spots: [spot] }, kind, name: spotName(index, spot) };
  const entry = entryKind(index, key);
  return {
    to: entryPage(entry, key),
    kind: words(entry === 'condition' ? 'choose.condition' : 'choose.effect'),
    name: entryName(index, key),
  };
}

/** A clinic's system asked for something that more than one page answers: the visitor chooses. */
export function ChoosePage({ of }: { readonly of: readonly string[] }) {
  const { index } = useExplorer();
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('choose.title')}</PageHeading>
        <p className="lead">{words('choose.lead')}</p>
      </header>
      <ul className="rows index-rows" aria-label={words('choose.title')}>
        {of.map((key) => {
          const { to, kind, name } = choiceOf(index, key);
          return (
            <li key={key}>
              <RowLink to={to}>
                <span className="row-kind">{kind}</span>
                <span className="row-name">{name}</span>
              </RowLink>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
