import { Icon } from '../../controls/Icon.tsx';
import { type Address, HOME, type Page } from '../../explorer/address.ts';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import type { KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { entryKind, entryPage } from './entryPage.ts';
import { pageTitle } from './pageTitle.ts';

/** Where Back leads when this visit has no earlier page: the page that holds this one. */
function parentOf(index: KnowledgeIndex, page: Page): Page {
  switch (page.kind) {
    case 'condition':
      return { kind: 'conditions' };
    case 'treatment':
    case 'prevention':
      return { kind: 'treatments' };
    case 'summary':
      return { kind: 'visit' };
    case 'sayings':
      return page.of === undefined ? HOME.page : { kind: 'sayings' };
    case 'link':
      return entryPage(entryKind(index, page.from), page.from);
    default:
      return HOME.page;
  }
}

const nameOf = (index: KnowledgeIndex, address: Address): string =>
  address.page.kind === 'home' ? words('back.home') : pageTitle(index, address);

/** The way back, named after the page it leads to; `short` where there is room for one word. */
export function BackLink({ short = false }: { readonly short?: boolean }) {
  const explorer = useExplorer();
  const trail = useExplorerState((state) => state.trail);
  const page = useExplorerState((state) => state.address.page);
  const before = trail.at(-2);
  const target = before ?? { ...HOME, page: parentOf(explorer.index, page) };
  const name = nameOf(explorer.index, target);
  return (
    <a
      className="back-link"
      data-aloud="skip"
      href={explorer.hrefOf(target.page)}
      aria-label={short ? words('back.short.label', { name }) : undefined}
      onClick={(event) => {
        event.preventDefault();
        if (!explorer.back()) explorer.go(target, { kind: 'followed' });
      }}
    >
      <Icon name="back" />
      <span>{short ? words('back.short') : name}</span>
    </a>
  );
}
