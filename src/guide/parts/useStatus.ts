import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { problemsAt, regionsOf } from '../../explorer/selectors.ts';
import { words } from '../../language/words.ts';
import { pageTitle } from './pageTitle.ts';

/** One sentence for each change, for the live region: the page that opened, or how the figure was turned. */
export function useStatus(): string {
  const { index } = useExplorer();
  const address = useExplorerState((state) => state.address);
  const adding = useExplorerState((state) => state.adding);
  const shot = useExplorerState((state) => state.shot);
  const drawn = useExplorerState((state) => state.drawn);
  const opened = useExplorerState((state) => state.arrival.kind === 'opened');
  const said = useExplorerState((state) => state.said);
  const where = address.view === 'foot' ? 'foot' : 'body';
  const change = drawn === null ? '' : words('change.status', { drawn: drawn ? where : 'no' });
  if (said) return said;
  if (shot && (shot.moved || !opened)) return shot.says;
  if (adding) return words('status.adding');
  if (opened) return change;
  const { page, view, side } = address;
  const title = pageTitle(index, address);
  const sentence = /[.?!]$/.test(title) ? title : words('status.page', { title });
  const turned = view ? ` ${words('status.turned', { view, side: side ?? 'right' })}` : '';
  if (change) return change + turned;
  if (page.kind !== 'region') return sentence + turned;
  const { all, some } = problemsAt(index, regionsOf(page.spots));
  return words('status.region', { title, count: all.length + some.length }) + turned;
}
