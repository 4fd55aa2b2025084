import type { ReactNode } from 'react';
import { HOME, hrefOf } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { IndexLink } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { linkTitle } from '../parts/names.ts';

interface HowSureProps {
  readonly link: IndexLink;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The way from a row's certainty to its evidence, beside the row. A button, so that the links of the list are its foot
 * problems and nothing else.
 */
export function HowSure({ link, className, children }: HowSureProps) {
  const explorer = useExplorer();
  const page = { kind: 'link', from: link.from, to: link.to } as const;
  const key = hrefOf(page);
  return (
    <button
      type="button"
      className={className}
      aria-label={words('row.sure.label', {
        word: words(`certainty.${link.certainty}`),
        link: linkTitle(explorer.index, link.from, link.to),
      })}
      data-focus-key={key}
      onClick={() => explorer.go({ ...HOME, page }, { kind: 'followed' }, key)}
    >
      {children}
    </button>
  );
}
