import type { ReactNode } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { Page } from '../../explorer/address.ts';
import { PageLink } from '../../explorer/PageLink.tsx';

/** A whole row as a link: its texts, and the sign that it leads on. */
export function RowLink({ to, children }: { readonly to: Page; readonly children: ReactNode }) {
  return (
    <PageLink to={to} className="row-link">
      <span className="row-text">{children}</span>
      <Icon name="go" />
    </PageLink>
  );
}
