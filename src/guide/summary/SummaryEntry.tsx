import { formatSpot } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { problemsAt } from '../../explorer/selectors.ts';
import { isShownAsLinked } from '../../knowledge/directions.ts';
import type { Spot } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { KnowLink } from '../parts/KnowLink.tsx';
import { linkTitle, spotName } from '../parts/names.ts';
import type { OpenedEntry } from '../visit/useOpened.ts';

/** How sure the links of a foot problem to the marked places are; with no place, its surest link. */
function ConditionWords({ id, spots }: { readonly id: string; readonly spots: readonly Spot[] }) {
  const { index } = useExplorer();
  const linked = spots.flatMap((spot) => {
    const problem = problemsAt(index, [spot.region]).all.find(({ condition }) => condition.id === id);
    return problem?.best ? [{ key: formatSpot(spot), name: spotName(index, spot), link: problem.best }] : [];
  });
  const surest = index.links.find((link) => link.from === id && !link.reverse && isShownAsLinked(link));
  const shown =
    linked.length > 0
      ? linked
      : surest
        ? [{ key: surest.to, name: words('summary.surest', { how: surest.how }), link: surest }]
        : [];
  return shown.map(({ key, name, link }) => (
    <p key={key} className="summary-word">
      <span>{name}</span>{' '}
      <KnowLink to={{ kind: 'link', from: link.from, to: link.to }} label={linkTitle(index, link.from, link.to)}>
        <CertaintyWord certainty={link.certainty} disagree={link.disagree} />
      </KnowLink>
    </p>
  ));
}

/** One thing that was looked at: its name, its one line, how sure its links are. */
export function SummaryEntry({ entry, spots }: { readonly entry: OpenedEntry; readonly spots: readonly Spot[] }) {
  const { id, kind, name, clinical, summary } = entry;
  return (
    <li>
      <h3>
        {name}
        {clinical.toLowerCase() === name.toLowerCase() ? null : <span className="clinical-beside"> {clinical}</span>}
      </h3>
      <p>{summary}</p>
      {kind === 'condition' ? <ConditionWords id={id} spots={spots} /> : null}
    </li>
  );
}
