import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { printSheet } from './printSheet.ts';
import './print.css';

interface PrintButtonProps {
  /** The sheet to print; it calls `onReady` when all its texts are there. */
  readonly sheet: (onReady: () => void) => ReactNode;
}

/** "Print": lays the sheet of the visit out beside the screen, prints it, and takes it away again. */
export function PrintButton({ sheet }: PrintButtonProps) {
  const [printing, setPrinting] = useState(false);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const onReady = () => host && printSheet(host, window, () => setPrinting(false));
  return (
    <>
      <button type="button" className="button secondary" onClick={() => setPrinting(true)}>
        <Icon name="print" />
        {words('print.open')}
      </button>
      {printing
        ? createPortal(
            <div className="print-sheet" ref={setHost} inert>
              {host ? sheet(onReady) : null}
            </div>,
            document.body,
          )
        : null}
    </>
  );
}
