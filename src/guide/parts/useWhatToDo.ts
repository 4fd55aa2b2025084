import type { Urgency } from '../../knowledge/schema/index.ts';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';

/** What to do about a warning sign: first what to do right here, then what to do if you are somewhere else. */
export interface WhatToDo {
  readonly here: string;
  readonly elsewhere: string;
}

/** What to do for each urgency. On a kiosk the front desk comes first; anywhere else the phone. */
export function useWhatToDo(): (urgency: Urgency) => WhatToDo {
  const { kiosk, emergencyNumber: number } = useSettings();
  return (urgency) => {
    const alone = words(`help.${urgency}.do`, { number });
    return kiosk
      ? { here: words(`help.${urgency}.kiosk`, { number }), elsewhere: words('help.elsewhere', { do: alone }) }
      : { here: alone, elsewhere: words(`help.${urgency}.desk`) };
  };
}
