import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';

/** Copies the address of the page, where the browser can; the address itself leads right here. */
export function ShareAddress() {
  const explorer = useExplorer();
  const clipboard = typeof navigator === 'undefined' ? undefined : navigator.clipboard;
  const copy = async () => {
    await clipboard?.writeText(window.location.href);
    explorer.update({ said: words('browse.share.copied') });
  };
  return (
    <p className="share-address">
      {words('browse.share.address')}{' '}
      {clipboard ? (
        <button type="button" className="button secondary" onClick={() => void copy().catch(() => undefined)}>
          {words('browse.share.copy')}
        </button>
      ) : null}
    </p>
  );
}
