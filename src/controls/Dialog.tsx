import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Escape and a touch beside the dialog ask for this. */
  readonly onClose: () => void;
  /** The actions, at the bottom, where they can be reached. A word alone is the one button that closes the dialog. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Interrupts: read out as an alert. */
  readonly alert?: boolean;
}

/**
 * A modal dialog over the app. The first focus goes to what is marked `data-first-focus`, else to the first control;
 * when it closes the focus returns to where it was.
 */
export function Dialog({ title, onClose, actions, children, className = '', alert = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, textId] = [useId(), useId()];
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  // in the frame, whose sizes it takes on; never inside the sentence that opened it
  const frame = document.querySelector('.frame') ?? document.body;
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key that does the same (onCancel)
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      aria-describedby={alert ? textId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="dialog-sheet">
        <h2 id={titleId}>{title}</h2>
        <div className="dialog-text" id={textId}>
          {children}
        </div>
        <div className="dialog-actions">
          {typeof actions === 'string' ? (
            <button type="button" className="button primary" onClick={onClose}>
              {actions}
            </button>
          ) : (
            actions
          )}
        </div>
      </div>
    </dialog>,
    frame,
  );
}
