import { useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { TickList } from '../latePages.tsx';

/** "Tick what fits": opens the clues of the foot problems shown. */
export function TickButton({ conditions }: { readonly conditions: readonly string[] }) {
  const [open, setOpen] = useState(false);
  if (conditions.length === 0) return null;
  return (
    <>
      <button type="button" className="button secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="tick" />
        {words('region.tick')}
      </button>
      {open ? <TickList conditions={conditions} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
