import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from '../../../controls/Icon.tsx';
import { hrefOf } from '../../../explorer/address.ts';
import { useExplorerState } from '../../../explorer/ExplorerContext.tsx';
import { words } from '../../../language/words.ts';
import type { ReadAloud } from './readAloud.ts';
import { sentencesOf } from './sentencesOf.ts';

const pageLanguage = (): string => document.documentElement.lang || 'en';

/**
 * "Listen": reads the answer on screen. No voice on the device for the language of the page = no button. It stops when
 * the page is left, whichever way.
 */
export function ListenButton({ readAloud }: { readonly readAloud: ReadAloud }) {
  const { status } = useSyncExternalStore(readAloud.subscribe, readAloud.get);
  const hasVoice = useSyncExternalStore(readAloud.subscribe, () => readAloud.voice(pageLanguage()) !== null);
  const page = useExplorerState((state) => hrefOf(state.address.page));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page ends the reading of this one
  useEffect(() => {
    window.addEventListener('pagehide', readAloud.stop);
    return () => {
      window.removeEventListener('pagehide', readAloud.stop);
      readAloud.stop();
    };
  }, [readAloud, page]);
  if (!hasVoice) return null;

  const start = () => {
    const answer = document.querySelector('main article');
    if (answer) readAloud.start(sentencesOf(answer, pageLanguage()), pageLanguage());
  };
  if (status === 'silent') {
    return (
      <button type="button" className="button secondary" onClick={start}>
        <Icon name="sound" />
        {words('listen.start')}
      </button>
    );
  }
  return (
    <>
      {status === 'reading' ? (
        <button type="button" className="button secondary" onClick={readAloud.pause}>
          <Icon name="pause" />
          {words('listen.pause')}
        </button>
      ) : (
        <button type="button" className="button secondary" onClick={readAloud.resume}>
          <Icon name="play" />
          {words('listen.resume')}
        </button>
      )}
      <button type="button" className="button secondary" onClick={readAloud.stop}>
        <Icon name="stop" />
        {words('listen.stop')}
      </button>
    </>
  );
}
