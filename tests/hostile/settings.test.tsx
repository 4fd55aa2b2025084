// @vitest-environment jsdom

import knowledge from 'virtual:knowledge/index';
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../src/App.tsx';
import { checkClinic } from '../../src/clinic/check.ts';
import { unknownEntries } from '../../src/knowledge/hide.ts';
import { loadLaterMessages } from '../../src/language/later.ts';
import { pickLanguage } from '../../src/language/pick.ts';
import { DEFAULT_SETTINGS, TEXT_SIZES } from '../../src/settings/clinicSettings.ts';
import { createComfort, showComfort } from '../../src/settings/comfort.ts';
import { type DeviceKey, openDevice } from '../../src/settings/device.ts';
import { openAt } from '../guide/open.tsx';
import { anAttack, cases, injected } from './attacks.ts';

beforeAll(loadLaterMessages);

const aValue = fc.oneof(
  anAttack,
  fc.jsonValue(),
  fc.array(anAttack, { maxLength: 4 }),
  fc.dictionary(fc.oneof(fc.constantFrom('flat-foot', '__proto__', 'seconds'), anAttack), anAttack, { maxKeys: 4 }),
  fc.constantFrom('https://example.org/x', 'tel:911', '#224488', 'logo.svg', true, 1, 75),
);
/** A clinic's file with anything in any field, whole or cut short. */
const aFile = fc
  .tuple(
    fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__'), anAttack), aValue),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  )
  .map(([fields, cut]) => {
    const text = JSON.stringify({ version: 1, ...fields });
    return cut === null ? text : text.slice(0, Math.floor(cut * text.length));
  });

const PAGES = ['#/', '#/about', '#/help', '#/condition/flat-foot'];

/** Storage that holds anything, is full, or throws at a touch. */
const aStorage: fc.Arbitrary<() => Storage> = fc.oneof(
  anAttack.map(
    (held) => () => ({ getItem: () => held, setItem: () => undefined, removeItem: () => undefined }) as never,
  ),
  fc.constantFrom(
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    () =>
      ({
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }) as never,
    () => undefined as never,
    () => null as never,
  ),
);

describe('hostile settings', () => {
  it('[HI3] whatever a clinic’s file holds, what is used of it is safe, and no page shows more than its text', () => {
    let shown = 0;
    fc.assert(
      fc.property(aFile, fc.constantFrom(...PAGES), (file, hash) => {
        const { settings, problems } = checkClinic(file, null);
        expect(settings.logo ?? 'logo.svg').toMatch(/^[\w./-]+$/);
        expect(settings.bookingLink ?? 'tel:1').toMatch(/^(https?|tel):/i);
        expect(settings.accentColor ?? '#000000').toMatch(/^#[0-9a-f]{6}$/i);
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
        expect(unknownEntries(knowledge, settings.hidden).every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
        shown += 1;
        if (shown % 8 !== 0) return;
        const { container } = openAt(hash, { settings, problems, page: <App /> });
        expect(injected(container)).toEqual([]);
        cleanup();
      }),
      cases('clinicFile'),
    );
  }, 600_000);

  it('[HI5] whatever a device has stored, or will not store, only what the app knows is used', () => {
    const root = document.createElement('html');
    const keys: readonly DeviceKey[] = ['language', 'text-size', 'contrast', 'still'];
    fc.assert(
      fc.property(aStorage, fc.boolean(), anAttack, (storage, remembers, value) => {
        const device = openDevice(storage, remembers);
        for (const key of keys) device.set(key, value);
        const comfort = createComfort(DEFAULT_SETTINGS, device);
        comfort.choose({ textSize: 'large', highContrast: true });
        comfort.reset();
        showComfort(root, createComfort(DEFAULT_SETTINGS, device).get());
        expect(TEXT_SIZES).toContain(root.dataset.text);
        const wishes = { address: value, device: device.get('language'), clinic: [value], browser: [value, 'es-MX'] };
        expect(['en', 'es']).toContain(pickLanguage(['en', 'es'], wishes));
        device.clear();
      }),
      cases('storage'),
    );
  });
});
