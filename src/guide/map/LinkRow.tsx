import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { words } from '../../language/words.ts';
import { RowLink } from '../parts/RowLink.tsx';
import type { MapEnd } from './endsOf.ts';
import type { MapLink } from './mapLinks.ts';

/** The word of a link with its mark, and in words where studies disagree or found it less often. */
export function LinkWord({ link, standing }: MapLink) {
  return (
    <span className="link-word">
      <CertaintyMark certainty={link.certainty} />
      {words(`certainty.${link.certainty}`)}
      {link.disagree ? ` · ${words('certainty.disagree')}` : ''}
      {standing === 'less' ? ` · ${words('map.less')}` : ''}
    </span>
  );
}

interface LinkRowProps {
  readonly shown: MapLink;
  /** The end that the row names. */
  readonly other: MapEnd;
  /** Draws the branch that leads to it from a trunk at its side. */
  readonly branch?: boolean;
}

/** One link as a row: its other end, its word, one line of how. The row leads to its evidence. */
export function LinkRow({ shown, other, branch = false }: LinkRowProps) {
  const { link } = shown;
  return (
    <li>
      {branch ? (
        <svg className="map-branch" viewBox="0 0 48 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className={`map-line ${link.certainty}`} d="M4 40C4 12 14 2 48 2" />
        </svg>
      ) : null}
      <RowLink to={{ kind: 'link', from: link.from, to: link.to }}>
        <span className="row-name minor">
          {other.name}
          {link.appliesTo ? ` (${link.appliesTo})` : ''}
        </span>
        <LinkWord {...shown} />
        <span className="row-how">{link.how}</span>
      </RowLink>
    </li>
  );
}
