import type { ReactNode } from 'react';

/** The title of the page. It takes the focus when a page opens, so that a screen reader starts there. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 tabIndex={-1} data-page-title>
      {children}
    </h1>
  );
}
