import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { CERTAINTIES, type LinkDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from './CertaintyWord.tsx';
import { entryKind } from './entryPage.ts';
import { LinkCard } from './LinkCard.tsx';

/** Links under their certainty words, surest first; "found less often" and "not shown" stand apart, last. */
export function LinkGroups({ links, end }: { readonly links: readonly LinkDetail[]; readonly end: 'from' | 'to' }) {
  const { index } = useExplorer();
  // Certainty grades what feet have been linked to. What else causes pain rests on guidelines, which the rule ranks low.
  const ungraded = links.filter((link) => link.fromKind === 'other-cause');
  const linked = links.filter((link) => link.direction !== 'protective' && link.fromKind !== 'other-cause');
  const lessOften = links.filter((link) => link.direction === 'protective');
  const cards = (group: readonly LinkDetail[]) =>
    group.map((link) => (
      <LinkCard
        key={`${link.from} ${link.to} ${link.appliesTo ?? ''}`}
        link={link}
        end={end}
        endKind={entryKind(index, link[end])}
      />
    ));
  return (
    <>
      {CERTAINTIES.map((certainty) => {
        const group = linked.filter((link) => link.certainty === certainty);
        if (group.length === 0) return null;
        return (
          <div className="link-group" key={certainty}>
            <p className="group-head">
              <CertaintyWord certainty={certainty} />
              <span className="small">{words(`certainty.${certainty}.means`)}</span>
            </p>
            <ul>{cards(group)}</ul>
          </div>
        );
      })}
      {ungraded.length > 0 ? (
        <div className="link-group">
          <ul>{cards(ungraded)}</ul>
        </div>
      ) : null}
      {lessOften.length > 0 ? (
        <div className="link-group">
          <p className="group-head">
            <strong>{words('region.protective.title')}</strong>
          </p>
          <ul>{cards(lessOften)}</ul>
        </div>
      ) : null}
    </>
  );
}
