import type { ReactNode } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { TEXT_SIZES } from '../../settings/clinicSettings.ts';
import { useComfort, useSettings } from '../../settings/SettingsContext.tsx';
import './comfort.css';

interface ChoicesProps<Value> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly nameOf: (value: Value) => ReactNode;
  readonly onChoose: (value: Value) => void;
}

/** A few values of which one holds; it holds at once. */
function Choices<Value extends string | boolean>({ title, values, chosen, nameOf, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className="comfort-choice">
      <legend>{title}</legend>
      <div className="segmented">
        {values.map((value) => (
          <button key={String(value)} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            {value === chosen ? <Icon name="tick" /> : null}
            {nameOf(value)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const OFF_ON = [false, true] as const;
const offOrOn = (on: boolean): string => words(on ? 'comfort.on' : 'comfort.off');

/** Text size, contrast and stillness. What is touched is seen at once, behind the dialog too. */
export function ComfortDialog({ onClose }: { readonly onClose: () => void }) {
  const { kiosk } = useSettings();
  const [{ textSize, highContrast, still }, choose] = useComfort();
  return (
    <Dialog className="comfort" title={words('comfort.title')} onClose={onClose} actions={words('comfort.done')}>
      <Choices
        title={words('comfort.size')}
        values={TEXT_SIZES}
        chosen={textSize}
        nameOf={(size) => words(`comfort.size.${size}`)}
        onChoose={(size) => choose({ textSize: size })}
      />
      <Choices
        title={words('comfort.contrast')}
        values={OFF_ON}
        chosen={highContrast}
        nameOf={offOrOn}
        onChoose={(on) => choose({ highContrast: on })}
      />
      <Choices
        title={words('comfort.still')}
        values={OFF_ON}
        chosen={still}
        nameOf={offOrOn}
        onChoose={(on) => choose({ still: on })}
      />
      <p className="small">{words(kiosk ? 'comfort.not-kept' : 'comfort.kept')}</p>
    </Dialog>
  );
}
