import { DEFAULT_SETTINGS, TEXT_SIZES, type TextSize } from './clinicSettings.ts';
import { type Device, NO_DEVICE } from './device.ts';

/** How the screen looks and moves. */
export interface Comfort {
  readonly textSize: TextSize;
  readonly highContrast: boolean;
  /** Nothing moves by itself. */
  readonly still: boolean;
}

/** What the system asks for (`prefers-contrast`, `prefers-reduced-motion`), where nobody has chosen here. */
export type SystemWishes = Pick<Comfort, 'highContrast' | 'still'>;

/** The comfort in use. A choice made here wins over the clinic's, the clinic's and the system's add up. */
export interface ComfortStore {
  get(): Comfort;
  choose(choice: Partial<Comfort>): void;
  /** The system now wishes something else. */
  wish(wishes: SystemWishes): void;
  /** Ends what was chosen. */
  reset(): void;
  subscribe(listener: () => void): () => void;
}

/** What was chosen here; undefined where nothing was. */
type Choice = { readonly [Key in keyof Comfort]?: Comfort[Key] | undefined };

const switchOf = (text: string | null): boolean | undefined => (text === null ? undefined : text === 'on');

/** What the device remembers; whatever it holds that is none of ours counts as nothing. */
const remembered = (device: Device): Choice => ({
  textSize: TEXT_SIZES.find((size) => size === device.get('text-size')),
  highContrast: switchOf(device.get('contrast')),
  still: switchOf(device.get('still')),
});

/** `usual` is what the clinic wants before anyone has chosen. Choices are kept on the device, as far as it remembers. */
export function createComfort(
  usual: Comfort = DEFAULT_SETTINGS,
  device: Device = NO_DEVICE,
  system: SystemWishes = { highContrast: false, still: false },
): ComfortStore {
  const listeners = new Set<() => void>();
  let chosen: Choice = remembered(device);
  let wishes = system;
  const settle = (): Comfort => ({
    textSize: chosen.textSize ?? usual.textSize,
    highContrast: chosen.highContrast ?? (usual.highContrast || wishes.highContrast),
    still: chosen.still ?? (usual.still || wishes.still),
  });
  let now = settle();
  const change = () => {
    now = settle();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    choose(choice) {
      chosen = { ...chosen, ...choice };
      if (choice.textSize) device.set('text-size', choice.textSize);
      if (choice.highContrast !== undefined) device.set('contrast', choice.highContrast ? 'on' : 'off');
      if (choice.still !== undefined) device.set('still', choice.still ? 'on' : 'off');
      change();
    },
    wish(next) {
      wishes = next;
      change();
    },
    reset() {
      chosen = {};
      change();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tells the style sheets, which know these attributes alone: no media query decides beside them. */
export function showComfort(root: HTMLElement, { textSize, highContrast, still }: Comfort): void {
  root.dataset.text = textSize;
  root.toggleAttribute('data-contrast', highContrast);
  root.toggleAttribute('data-still', still);
}

/** Whether nothing is to move by itself now; for code that moves things without React. */
export const isStill = (): boolean => document.documentElement.hasAttribute('data-still');
