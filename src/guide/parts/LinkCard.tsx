import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { isShownAsLinked } from '../../knowledge/directions.ts';
import type { EntryKind, LinkDetail } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from './CertaintyWord.tsx';
import { studyCount } from './citation.ts';
import { entryPage } from './entryPage.ts';
import { KnowLink } from './KnowLink.tsx';
import { Mechanism } from './Mechanism.tsx';
import { entryName } from './names.ts';

/** The way to the film of a link that a foot problem starts, where there are steps to follow. */
function FilmLink({ link }: { readonly link: LinkDetail }) {
  const { index } = useExplorer();
  const toward = index.effects.find(({ id }) => id === link.to)?.region;
  if (link.fromKind !== 'condition' || !toward || !isShownAsLinked(link) || link.mechanism.length === 0) return null;
  return (
    <PageLink to={{ kind: 'condition', id: link.from, toward }} className="know-link">
      <Icon name="play" />
      <span>
        {words('film.see')}
        <span className="visually-hidden">
          : {words('evidence.title', { from: entryName(index, link.from), to: inSentence(entryName(index, link.to)) })}
        </span>
      </span>
    </PageLink>
  );
}

interface LinkCardProps {
  readonly link: LinkDetail;
  /** The end of the link that the card is about: the other end is the page it stands on. */
  readonly end: 'from' | 'to';
  readonly endKind: EntryKind;
}

/** One link: what it leads to, how sure it is, why it may be so, the doubt, and the way to its evidence. */
export function LinkCard({ link, end, endKind }: LinkCardProps) {
  const { index } = useExplorer();
  const names = { from: entryName(index, link.from), to: entryName(index, link.to) };
  return (
    <li className="link-card">
      <div className="link-card-head">
        <h3>
          <PageLink to={entryPage(endKind, link[end])}>{names[end]}</PageLink>
        </h3>
        <KnowLink
          to={{ kind: 'link', from: link.from, to: link.to }}
          label={words('evidence.title', names)}
          studies={studyCount(link.evidence)}
        >
          {link.fromKind === 'other-cause' ? null : (
            <CertaintyWord certainty={link.certainty} disagree={link.disagree} />
          )}
        </KnowLink>
      </div>
      <p className="small">
        {link.how}
        {link.appliesTo ? ` (${link.appliesTo})` : ''}
      </p>
      <p>{link.why}</p>
      <Mechanism steps={link.mechanism} />
      <p className="doubt">
        <strong>{words('section.doubt')}:</strong> {link.caveat}
      </p>
      <FilmLink link={link} />
    </li>
  );
}
