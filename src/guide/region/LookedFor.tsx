import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { foundLessOften, oftenSaidNotShown } from '../../knowledge/looked-for.ts';
import type { EffectRegionId } from '../../knowledge/regions.ts';
import { reverseLinks } from '../../knowledge/reverse-links.ts';
import type { IndexLink } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { type MessageId, words } from '../../language/words.ts';
import { entryName, partTitle } from '../parts/names.ts';
import { RowLink } from '../parts/RowLink.tsx';

interface PartProps {
  readonly title: MessageId;
  readonly text: MessageId;
  readonly row: MessageId;
  readonly links: readonly IndexLink[];
  readonly of: string | null;
  readonly notShown?: boolean;
}

function Part({ title, text, row, links, of, notShown = false }: PartProps) {
  const { index } = useExplorer();
  const heading = partTitle(words(title), of);
  if (links.length === 0) return null;
  return (
    <section className="aside-part">
      <h2>
        {notShown ? <CertaintyMark certainty="no-link-found" /> : null}
        {heading}
      </h2>
      <p className="small">{words(text)}</p>
      <ul className="rows" aria-label={heading}>
        {links.map((link) => (
          <li key={`${link.from} ${link.to} ${link.appliesTo ?? ''}`}>
            <RowLink to={{ kind: 'link', from: link.from, to: link.to }}>
              <span className="row-name minor">
                {words(row, { from: entryName(index, link.from), to: inSentence(entryName(index, link.to)) })}
                {link.appliesTo ? ` (${link.appliesTo})` : ''}
              </span>
              <span className="row-how">{link.how}</span>
            </RowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LookedForProps {
  readonly region: EffectRegionId | null;
  /** The name of the place, where the page is about several. */
  readonly of?: string | null;
}

/** What studies looked for in vain, found less often, or see the other way round; apart from the linked problems. */
export function LookedFor({ region, of = null }: LookedForProps) {
  const { index } = useExplorer();
  const less = foundLessOften(index, region);
  const vain = oftenSaidNotShown(index, region);
  return (
    <>
      <Part
        title="region.protective.title"
        text="region.protective.text"
        row="region.not-shown.row"
        links={less}
        of={of}
      />
      <Part
        title="region.not-shown.title"
        text="region.not-shown.text"
        row="region.not-shown.row"
        links={vain}
        of={of}
        notShown
      />
      {region ? (
        <PageLink to={{ kind: 'sayings' }} className="further-link">
          {words('sayings.all')}
          <Icon name="go" />
        </PageLink>
      ) : null}
      {region ? (
        <Part
          title="region.reverse.title"
          text="region.reverse.text"
          row="region.reverse.row"
          links={reverseLinks(index, region)}
          of={of}
        />
      ) : null}
    </>
  );
}
