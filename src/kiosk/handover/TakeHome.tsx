import { useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { late } from '../../explorer/late.tsx';
import { words } from '../../language/words.ts';
import type { HomeAddress } from './homeAddress.ts';
import './handover.css';

const QrCode = late('asked', async () => (await import('../../controls/QrCode.tsx')).QrCode);

interface TakeHomeProps {
  /** Where a phone opens the page as it is now. */
  readonly address: () => HomeAddress;
}

/** "Take it home": the page as a QR code for the visitor's own phone, or a plain word on why there is none. */
export function TakeHome({ address }: TakeHomeProps) {
  const [home, setHome] = useState<HomeAddress | null>(null);
  const close = () => setHome(null);
  return (
    <>
      <button type="button" className="button secondary" aria-haspopup="dialog" onClick={() => setHome(address())}>
        <Icon name="qr" />
        {words('home-way.open')}
      </button>
      {home ? (
        <Dialog className="out" title={words('home-way.title')} onClose={close} actions={words('out.close')}>
          {home.kind === 'address' ? (
            <div className="out-way">
              <QrCode text={home.url} label={words('home-way.qr')} />
              <div>
                <p>{words('home-way.lead')}</p>
                <p className="out-address">{home.url}</p>
                <p className="small">{words('home-way.kept')}</p>
              </div>
            </div>
          ) : (
            <p>{words(`home-way.none.${home.why}`)}</p>
          )}
        </Dialog>
      ) : null}
    </>
  );
}
