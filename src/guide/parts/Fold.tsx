import { type ReactNode, useState } from 'react';

/** Room for an arrangement that is no phone. */
const ROOMY = '(min-width: 43.75em) and (min-height: 27em)';

/** Filters that stand open where there is room, and open on demand where there is not. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(() => window.matchMedia?.(ROOMY).matches ?? true);
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
