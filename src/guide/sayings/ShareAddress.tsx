import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';

/** Copies the address of the page, where the browser can; the address itself leads right here. Nothing on a shared screen. */
export function ShareAddress() {
  const explorer = useExplorer();
  const { kiosk } = useSettings();
  const clipboard = typeof navigator === 'undefined' ? undefined : navigator.clipboard;
  const copy = async () => {
    await clipboard?.writeText(window.location.href);
    explorer.update({ said: words('browse.share.copied') });
  };
  // whoever stands at a shared screen has nowhere to paste it: "Take it home" is the way there
  if (kiosk) return null;
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
