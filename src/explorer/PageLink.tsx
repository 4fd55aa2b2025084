import type { MouseEvent, ReactNode } from 'react';
import { HOME, hrefOf, type Page } from './address.ts';
import { useExplorer } from './ExplorerContext.tsx';

interface PageLinkProps {
  readonly to: Page;
  readonly className?: string;
  readonly children: ReactNode;
  readonly label?: string;
  readonly current?: boolean;
  /** Id of the foot problem whose way up is drawn more strongly while this link has the pointer or the focus. */
  readonly highlights?: string;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link to a page of the app. The focus comes back to it when the visitor comes back. */
export function PageLink({ to, className, children, label, current, highlights }: PageLinkProps) {
  const explorer = useExplorer();
  const key = hrefOf(to);
  const highlight = (id: string | null) => () => explorer.update({ highlighted: id });
  return (
    <a
      href={explorer.hrefOf(to)}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      data-focus-key={key}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        explorer.go({ ...HOME, page: to }, { kind: 'followed' }, key);
      }}
      {...(highlights
        ? {
            onPointerEnter: highlight(highlights),
            onPointerLeave: highlight(null),
            onFocus: highlight(highlights),
            onBlur: highlight(null),
          }
        : {})}
    >
      {children}
    </a>
  );
}
