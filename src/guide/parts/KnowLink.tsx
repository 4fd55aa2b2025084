import type { ReactNode } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { Page } from '../../explorer/address.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';

interface KnowLinkProps {
  /** The page of the evidence. */
  readonly to: Page;
  /** What the evidence is about, for those who hear the links of a page one after the other. */
  readonly label: string;
  /** "3 studies". */
  readonly studies?: string;
  /** The certainty word; it leads to its evidence wherever it stands. */
  readonly children?: ReactNode;
}

/** A certainty word with the way to what it rests on, as one target. */
export function KnowLink({ to, label, studies, children }: KnowLinkProps) {
  return (
    <PageLink to={to} className="know-link">
      {children}
      <span className="know">
        <Icon name="book" />
        <span>
          {words('section.know')}
          {studies ? ` · ${studies}` : null}
          <span className="visually-hidden">: {label}</span>
        </span>
      </span>
    </PageLink>
  );
}
