// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createComfort, isStill, showComfort } from '../../src/settings/comfort.ts';
import { openDevice } from '../../src/settings/device.ts';

const local = () => window.localStorage;
const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};
const full = () => {
  const storage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  };
  return storage as unknown as Storage;
};

beforeEach(() => local().clear());

describe('what a device remembers', () => {
  it('[CO1] a personal device keeps a choice until it is forgotten', () => {
    const device = openDevice(local, true);
    device.set('language', 'es');
    expect(openDevice(local, true).get('language')).toBe('es');
    device.set('language', null);
    expect([device.get('language'), local().length]).toEqual([null, 0]);
  });

  it('[CO1] a shared device writes and reads nothing, and removes what was there', () => {
    openDevice(local, true).set('text-size', 'large');
    local().setItem('of another app', 'stays');
    const shared = openDevice(local, false);
    expect(shared.get('text-size')).toBeNull();
    shared.set('contrast', 'on');
    shared.clear();
    expect(Object.keys(local())).toEqual(['of another app']);
  });

  it.each([
    ['blocked', blocked],
    ['full', full],
  ])('[CO2] %s storage never throws; nothing is remembered', (_, storage) => {
    const device = openDevice(storage, true);
    device.set('still', 'on');
    device.clear();
    expect(device.get('still')).toBeNull();
    const comfort = createComfort(undefined, device);
    comfort.choose({ textSize: 'largest' });
    expect(comfort.get().textSize).toBe('largest');
  });
});

describe('comfort', () => {
  const usual = { textSize: 'large', highContrast: false, still: true } as const;

  it('[CO3] begins as the clinic and the system want it', () => {
    expect(createComfort(usual).get()).toEqual(usual);
    expect(createComfort(undefined, undefined, { highContrast: true, still: true }).get()).toEqual({
      textSize: 'usual',
      highContrast: true,
      still: true,
    });
  });

  it('[CO3] a choice wins over the clinic and the system, and comes back on a personal device', () => {
    const device = openDevice(local, true);
    createComfort(usual, device).choose({ still: false, highContrast: true });
    const later = createComfort(usual, device, { highContrast: false, still: true });
    expect(later.get()).toEqual({ textSize: 'large', highContrast: true, still: false });
  });

  it('[CO3] a wish of the system counts at once where nobody has chosen', () => {
    const comfort = createComfort();
    const told: boolean[] = [];
    comfort.subscribe(() => told.push(comfort.get().still));
    comfort.wish({ highContrast: false, still: true });
    comfort.choose({ still: false });
    comfort.wish({ highContrast: false, still: true });
    expect(told).toEqual([true, false, false]);
  });

  it('[CO4] a reset ends what was chosen', () => {
    const comfort = createComfort(usual, openDevice(local, false));
    comfort.choose({ textSize: 'largest', highContrast: true, still: false });
    comfort.reset();
    expect(comfort.get()).toEqual(usual);
    expect(local().length).toBe(0);
  });

  it('[CO3] what the device holds and nobody here wrote counts as nothing', () => {
    local().setItem('ground-up.text-size', 'gigantic');
    expect(createComfort(undefined, openDevice(local, true)).get().textSize).toBe('usual');
  });

  it('[CO5] the style sheets are told by attributes of the root', () => {
    const root = document.documentElement;
    showComfort(root, { textSize: 'largest', highContrast: true, still: true });
    expect([root.dataset.text, root.dataset.contrast, isStill()]).toEqual(['largest', '', true]);
    showComfort(root, { textSize: 'usual', highContrast: false, still: false });
    expect([root.dataset.text, root.dataset.contrast, isStill()]).toEqual(['usual', undefined, false]);
  });
});

describe('the style sheets', () => {
  const sheets = import.meta.glob<string>('../../src/**/*.css', { query: '?raw', import: 'default', eager: true });

  it('[CO5] no style sheet asks the system beside them: a choice made in the app would not count there', () => {
    expect(Object.keys(sheets).length).toBeGreaterThan(8);
    const asking = Object.entries(sheets).filter(([, text]) => /prefers-(contrast|reduced-motion)/.test(text));
    expect(asking.map(([path]) => path)).toEqual([]);
  });
});
