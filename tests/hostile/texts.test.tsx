// @vitest-environment jsdom

import * as english from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { cleanup, render, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/App.tsx';
import { formatAddress, HOME, type Page, parseAddress } from '../../src/explorer/address.ts';
import { addTexts, type Texts } from '../../src/explorer/texts.ts';
import { visit } from '../guide/open.tsx';
import { anAttack, cases, injected, withSentences } from './attacks.ts';

type Load = () => Promise<{ default: unknown }>;
const attacked =
  (load: Load, attack: string): Load =>
  async () => ({
    default: withSentences((await load()).default, attack),
  });

/** The texts of the knowledge as somebody hostile would have translated them. */
function hostileTexts(attack: string): Texts {
  const each = (loads: object) =>
    Object.fromEntries(Object.entries(loads).map(([name, load]) => [name, attacked(load as Load, attack)]));
  const { details, search, ...others } = english;
  return { ...each(others), search, details: each(details) } as unknown as Texts;
}

const ids = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id));
const aPage: fc.Arbitrary<Page> = fc.oneof(
  ids(knowledge.conditions).map((id) => ({ kind: 'condition' as const, id, toward: null })),
  ids(knowledge.effects).map((id) => ({ kind: 'effect' as const, id })),
  ids(knowledge.treatments).map((id) => ({ kind: 'treatment' as const, id })),
  ids(knowledge.otherCauses).map((id) => ({ kind: 'other-cause' as const, id })),
  fc.constantFrom(...knowledge.links).map(({ from, to }) => ({ kind: 'link' as const, from, to })),
  fc
    .constantFrom(...(['help', 'myths', 'prevention', 'visit', 'treatments', 'conditions', 'map', 'about'] as const))
    .map((kind) => parseAddress(`#/${kind}`).page),
);

/** A text that is read for the first time, on a busy machine, ms. */
const SLOW = 20_000;

describe('hostile texts', () => {
  it('[HI4] whatever a text or a translation holds is shown as text', async () => {
    let language = 0;
    await fc.assert(
      fc.asyncProperty(aPage, anAttack, async (page, attack) => {
        language += 1;
        const code = `x${language}`;
        addTexts(code, hostileTexts(attack));
        const { explorer, wrapper } = visit(knowledge, formatAddress({ ...HOME, page }));
        explorer.translate(withSentences(knowledge, attack), { language: code, named: code });
        const { container } = render(<App />, { wrapper });
        await waitFor(() => expect(container.querySelector('.waiting')).toBeNull(), { timeout: SLOW });
        expect(container.querySelector('.failed')).toBeNull();
        expect(container.querySelectorAll('main h1')).toHaveLength(1);
        expect(injected(container)).toEqual([]);
        cleanup();
      }),
      cases('texts'),
    );
  }, 600_000);
});
