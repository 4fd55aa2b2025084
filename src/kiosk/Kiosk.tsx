import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.tsx';
import { useSettings } from '../settings/SettingsContext.tsx';
import { Attract, type AttractProps } from './Attract.tsx';
import { IdleDialog } from './IdleDialog.tsx';
import { secondsLeft } from './idle.ts';
import './kiosk.css';
import { useIdle } from './useIdle.ts';

interface KioskProps extends Omit<AttractProps, 'onStart'> {
  /** Resolves when everything is in that language; rejects when it does not come. */
  readonly onLanguage: (code: string) => Promise<void>;
  /** Whether something is read aloud right now: someone listens. */
  readonly isReading: () => boolean;
  /** The app. It is taken down between visits, and with it everything that a visitor typed, opened or scrolled. */
  readonly children: ReactNode;
}

/** The shared screen: attract screen, then a visit, then nothing of it. */
export function Kiosk({ onLanguage, isReading, children, ...attract }: KioskProps) {
  const explorer = useExplorer();
  const { idle: seconds } = useSettings();
  const times = useMemo(
    () => ({ idle: seconds.seconds * 1000, countdown: seconds.countdownSeconds * 1000 }),
    [seconds],
  );
  const [idle, send] = useIdle(times, isReading);
  const over = idle.phase === 'over';

  useEffect(() => explorer.onStartOver(() => send({ kind: 'forgotten' })), [explorer, send]);
  useEffect(() => {
    if (over) explorer.startOver();
  }, [explorer, over]);
  useEffect(() => {
    // the browser has kept the page as it was left, and shows it again to whoever comes back to it
    const onShow = (event: PageTransitionEvent) => event.persisted && explorer.startOver();
    const onMenu = (event: Event) => event.preventDefault();
    window.addEventListener('pageshow', onShow);
    document.addEventListener('contextmenu', onMenu);
    return () => {
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('contextmenu', onMenu);
    };
  }, [explorer]);

  const start = useCallback(
    (language: string | null) => {
      const begin = () => {
        explorer.update({ arrival: { kind: 'followed' } });
        send({ kind: 'start', at: Date.now() });
      };
      if (language) onLanguage(language).then(begin, begin);
      else begin();
    },
    [explorer, onLanguage, send],
  );

  if (idle.phase === 'attract') return <Attract {...attract} onStart={start} />;
  return (
    <>
      {children}
      {idle.phase === 'asking' ? (
        <IdleDialog
          seconds={secondsLeft(idle, times)}
          of={seconds.countdownSeconds}
          onStay={() => send({ kind: 'touch', at: Date.now() })}
          onOver={() => send({ kind: 'over' })}
        />
      ) : null}
    </>
  );
}
