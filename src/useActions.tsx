import { type ReactNode, useMemo } from 'react';
import { deviceReadAloud } from './deviceReadAloud.ts';
import { formatAddress, hrefOf } from './explorer/address.ts';
import { useExplorer } from './explorer/ExplorerContext.tsx';
import type { Explored } from './explorer/explored.ts';
import type { Explorer } from './explorer/explorer.ts';
import { late } from './explorer/late.tsx';
import type { ExplorerState } from './explorer/state.ts';
import type { ActionSlots } from './guide/parts/actionSlots.ts';
import { type HomeAddress, homeAddress } from './kiosk/handover/homeAddress.ts';
import { words } from './language/words.ts';
import { useSettings } from './settings/SettingsContext.tsx';
import { SheetFigure } from './stage/SheetFigure.tsx';

const ListenButton = late(
  'next',
  async () => (await import('./kiosk/handover/readAloud/ListenButton.tsx')).ListenButton,
  true,
);

const TakeHome = late('next', async () => (await import('./kiosk/handover/TakeHome.tsx')).TakeHome, true);
const PrintButton = late('next', async () => (await import('./kiosk/handover/PrintButton.tsx')).PrintButton, true);
const PrintSheet = late('asked', async () => (await import('./guide/summary/PrintSheet.tsx')).PrintSheet);
const QrCode = late('asked', async () => (await import('./controls/QrCode.tsx')).QrCode, true);

/** What a summary holds: that of its page, else what was looked at in this visit. */
const exploredBy = ({ address: { page }, explored }: ExplorerState): readonly Explored[] =>
  page.kind === 'summary' ? page.of : explored;

/** The sheet to print: the summary of the visit with its body and its code. */
function sheetOf(explorer: Explorer, home: (hash: string) => HomeAddress, onReady: () => void): ReactNode {
  const of = exploredBy(explorer.store.getState());
  const address = home(hrefOf({ kind: 'summary', of }));
  return (
    <PrintSheet
      of={of}
      figure={<SheetFigure of={of} />}
      code={address.kind === 'address' ? <QrCode text={address.url} label={words('print.qr')} /> : null}
      onReady={onReady}
    />
  );
}

/** What is added to every answer. On a shared screen nothing is read aloud unless the clinic says so. */
export function useActions(): ActionSlots {
  const explorer = useExplorer();
  const { readAloud: allowed, print, publicAddress } = useSettings();
  return useMemo(() => {
    const home = (hash: string) =>
      homeAddress(publicAddress, window.location, hash, document.documentElement.lang || 'en');
    const actions = (
      <>
        {allowed ? <ListenButton readAloud={deviceReadAloud} /> : null}
        <TakeHome address={() => home(formatAddress(explorer.store.getState().address))} />
        {print ? <PrintButton sheet={(onReady) => sheetOf(explorer, home, onReady)} /> : null}
      </>
    );
    return { answer: actions, summary: actions };
  }, [explorer, allowed, print, publicAddress]);
}
