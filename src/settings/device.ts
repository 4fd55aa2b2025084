/** What a personal device may remember: how the app looks and speaks. Nothing about a visitor, ever. */
export type DeviceKey = 'language' | 'text-size' | 'contrast' | 'still';

const KEYS: readonly DeviceKey[] = ['language', 'text-size', 'contrast', 'still'];
const nameOf = (key: DeviceKey): string => `ground-up.${key}`;

/** The memory of one device. Blocked, full or missing storage never throws: then nothing is remembered. */
export interface Device {
  get(key: DeviceKey): string | null;
  /** Null forgets. */
  set(key: DeviceKey, value: string | null): void;
  clear(): void;
}

function attempt<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/**
 * The device's memory. `storage` is asked for at each use, because already reaching for it throws where it is blocked.
 * A shared device (`remembers` false) reads and writes nothing; clearing it still removes what an earlier use left.
 */
export function openDevice(storage: () => Storage, remembers: boolean): Device {
  return {
    get: (key) => (remembers ? attempt(() => storage().getItem(nameOf(key)), null) : null),
    set(key, value) {
      if (!remembers) return;
      attempt(
        () => (value === null ? storage().removeItem(nameOf(key)) : storage().setItem(nameOf(key), value)),
        undefined,
      );
    },
    clear() {
      for (const key of KEYS) attempt(() => storage().removeItem(nameOf(key)), undefined);
    },
  };
}

/** Remembers nothing. */
export const NO_DEVICE: Device = { get: () => null, set: () => undefined, clear: () => undefined };
