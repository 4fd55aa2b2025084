import { Dialog } from '../../controls/Dialog.tsx';
import { late } from '../../explorer/late.tsx';
import { words } from '../../language/words.ts';

const QrCode = late('asked', async () => (await import('../../controls/QrCode.tsx')).QrCode);

/** An address outside of the app, for the visitor's own phone. */
export function OutDialog({ href, onClose }: { readonly href: string; readonly onClose: () => void }) {
  return (
    <Dialog className="out" title={words('out.title')} onClose={onClose} actions={words('out.close')}>
      <div className="out-way">
        <QrCode text={href} label={words('out.qr')} />
        <div>
          <p>{words('out.lead')}</p>
          <p className="out-address">{href}</p>
        </div>
      </div>
    </Dialog>
  );
}
