import { Icon } from '../../controls/Icon.tsx';
import { useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { useClues } from '../../explorer/useDetail.ts';
import { fitsOf } from '../../knowledge/clues.ts';
import { words } from '../../language/words.ts';

/** What was ticked that people with this foot problem notice too; nothing where no tick fits. */
export function ClueMarks({ condition }: { readonly condition: string }) {
  const ticked = useExplorerState((state) => state.ticked);
  const clues = useClues();
  if (clues.state !== 'ready') return null;
  const { notice, history } = fitsOf(clues.detail.clues, ticked, condition);
  if (notice.length + history.length === 0) return null;
  return (
    <span className="clue-marks">
      <Icon name="tick" />
      <span>
        {notice.length > 0 ? words('clues.fits.notice', { what: notice.join('; ') }) : null}{' '}
        {history.length > 0 ? words('clues.fits.history', { what: history.join('; ') }) : null}
      </span>
    </span>
  );
}
