import { type ReactNode, useState } from 'react';
import { useSettings } from '../../settings/SettingsContext.tsx';
import { OutDialog } from '../latePages.tsx';

interface OutLinkProps {
  /** An http, https or tel address. */
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A way out of the app. On a shared screen nobody leaves it: there the address comes as a QR code for the visitor's own
 * phone, and a phone number is plain text.
 */
export function OutLink({ href, className, children }: OutLinkProps) {
  const { kiosk } = useSettings();
  const [open, setOpen] = useState(false);
  const calls = href.startsWith('tel:');
  if (!kiosk)
    return (
      <a href={href} className={className} rel="noreferrer" target={calls ? undefined : '_blank'}>
        {children}
      </a>
    );
  if (calls) return <span className={className}>{children}</span>;
  return (
    <>
      <button
        type="button"
        className={`out-link ${className ?? ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open ? <OutDialog href={href} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
