import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useHelp } from '../../explorer/useDetail.ts';
import { otherCauses } from '../../knowledge/other-causes.ts';
import type { EffectRegionId } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { partTitle, regionName } from '../parts/names.ts';
import { RowLink } from '../parts/RowLink.tsx';
import { SourceNote } from '../parts/SourceList.tsx';

interface OtherCausesProps {
  readonly region: EffectRegionId;
  /** The name of the place, where the page is about several. */
  readonly of?: string | null;
}

/** "Often it is not the foot": always in view below the linked foot problems, each with the way to its source. */
export function OtherCauses({ region, of = null }: OtherCausesProps) {
  const { index } = useExplorer();
  const entry = index.regions.find((each) => each.id === region);
  const help = useHelp();
  const regionSources = help.state === 'ready' ? help.detail.regionSources : {};
  const cited = entry?.notTheFoot?.sources.flatMap((id) => regionSources[id] ?? []) ?? [];
  const causes = otherCauses(index, region);
  if (causes.length === 0 && !entry?.notTheFoot) return null;
  return (
    <section className="aside-part">
      <h2>{partTitle(words('region.causes.title'), of)}</h2>
      {entry?.notTheFoot ? (
        <>
          <p>
            <strong>{entry.notTheFoot.title}.</strong> {entry.notTheFoot.text}
          </p>
          <SourceNote sources={cited} />
        </>
      ) : null}
      <ul className="rows" aria-label={words('region.causes.list', { region: regionName(index, region) })}>
        {causes.map(({ cause }) => (
          <li key={cause.id}>
            <RowLink to={{ kind: 'other-cause', id: cause.id }}>
              <span className="row-name minor">{cause.names.plain}</span>
              <span className="row-how">{cause.summary}</span>
            </RowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
