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
        // the words that are seen in the row, so that who speaks to the screen can say them
        word: [`certainty.${link.certainty}` as const, ...(link.disagree ? (['certainty.disagree'] as const) : [])]
          .map((each) => words(each))
          .join(' '),
        link: linkTitle(explorer.index, link.from, link.to),
      })}
      data-focus-key={key}
      onClick={() => explorer.go({ ...HOME, page }, { kind: 'followed' }, key)}
    >
      {children}
    </button>
  );
}
