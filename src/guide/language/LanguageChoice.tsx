import { useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { useLanguageSwitch } from '../../explorer/LanguageSwitchContext.tsx';
import { noteMissed } from '../../explorer/renew.ts';
import { words } from '../../language/words.ts';
import './language.css';

/** The languages, each in its own name. The one chosen is shown at once, in the same place. */
export function LanguageChoice({ onClose }: { readonly onClose: () => void }) {
  const { offered, choose } = useLanguageSwitch();
  const language = useExplorerState((state) => state.language);
  const [failed, setFailed] = useState(false);
  const onChoose = (code: string) =>
    choose(code).then(onClose, () => {
      noteMissed(failed);
      setFailed(true);
    });
  return (
    <Dialog
      title={words('language.title')}
      onClose={onClose}
      actions={
        <button type="button" className="button secondary" onClick={onClose}>
          <Icon name="close" />
          {words('language.close')}
        </button>
      }
    >
      {failed ? <p role="alert">{words('language.failed')}</p> : null}
      <ul className="languages">
        {offered.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              className="button secondary"
              lang={code}
              aria-pressed={code === language}
              data-first-focus={code === language || undefined}
              onClick={() => onChoose(code)}
            >
              {name}
              {code === language ? <Icon name="tick" /> : null}
            </button>
          </li>
        ))}
      </ul>
      <p className="small">{words('language.complete')}</p>
    </Dialog>
  );
}
