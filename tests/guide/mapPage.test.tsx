// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { layOutMap } from '../../src/guide/map/layOutMap.ts';
import { MapNames } from '../../src/guide/map/MapNames.tsx';
import { linksAt, mapLinks, shownLinks } from '../../src/guide/map/mapLinks.ts';
import { OneAtATime } from '../../src/guide/map/OneAtATime.tsx';
import { useStatus } from '../../src/guide/parts/useStatus.ts';
import type { Certainty } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { grow } from '../../tools/bench/grow.mjs';
import { aCondition, aLink, anEffect, anIndex } from './builders.ts';
import { open, textsOf } from './open.tsx';

const ROOM = { width: 480, row: 48 };

const index = anIndex({
  conditions: [aCondition('flat-foot', 'arch'), aCondition('bunion', 'big-toe')],
  effects: [anEffect('knee-pain', 'knee'), anEffect('back-pain', 'low-back'), anEffect('hip-turn', 'hip', true)],
  links: [
    aLink('flat-foot', 'knee-pain', { certainty: 'likely' }),
    aLink('flat-foot', 'back-pain', { disagree: true }),
    aLink('flat-foot', 'hip-turn', { certainty: 'no-link-found' }),
    aLink('bunion', 'back-pain', { certainty: 'only-an-idea', direction: 'mechanism' }),
    aLink('bunion', 'knee-pain', { direction: 'protective' }),
  ],
});

function Screen() {
  return (
    <>
      <GuidePage />
      <p role="status">{useStatus()}</p>
    </>
  );
}
const openMap = (hash: string) => open(index, hash, <Screen />);
const left = () => screen.getByRole('list', { name: words('map.from.list') });
const right = () => screen.getByRole('list', { name: words('map.to.list') });
const strands = () => [...document.querySelectorAll('.map-strand')];
const litLines = () => strands().filter((strand) => strand.getAttribute('data-lit') === 'true');
const hrefs = (element: Element | null) =>
  [...(element?.querySelectorAll('a.row-link, .table-link') ?? [])].map((link) => link.getAttribute('href'));
const count = () => screen.getByText(/^\d+ of \d+ links shown\./, { selector: 'p.small' }).textContent ?? '';

describe('the map', () => {
  it('[MP4] every line carries its certainty in its form, and what was looked for in vain the slashed ring', () => {
    openMap('#/map?every=1');
    // lines of one form are one path, each with a beginning of its own
    const forms = strands().map((strand) => {
      const path = strand.querySelector('path');
      return {
        form: path?.getAttribute('class')?.replace('map-line ', ''),
        lines: path?.getAttribute('d')?.match(/M/g)?.length,
        rings: strand.querySelectorAll('.map-ring').length,
      };
    });
    expect(forms.reduce((sum, { lines = 0 }) => sum + lines, 0)).toBe(5);
    expect(forms).toContainEqual({ form: 'likely', lines: 1, rings: 0 });
    expect(forms.map(({ form }) => form)).toContain('only-an-idea');
    expect(forms.map(({ form }) => form)).toContain('no-link-found');
    expect(forms.filter(({ form, lines, rings }) => rings !== (form === 'no-link-found' ? lines : 0))).toEqual([]);
  });

  it('[MP5] choosing a name lights its lines and lists its links with their words; again, none', async () => {
    const { user, explorer } = openMap('#/map?every=1');
    const flat = within(left()).getByRole('button', { name: /^Flat foot/ });
    await user.click(flat);
    expect(flat).toHaveAttribute('aria-pressed', 'true');
    expect(litLines()).toHaveLength(3);
    expect(explorer.store.getState().address.page).toEqual({ kind: 'map', every: true, of: 'flat-foot' });
    const panel = document.querySelector('.map-panel');
    expect(hrefs(panel)).toEqual([
      '#/link/flat-foot/knee-pain',
      '#/link/flat-foot/back-pain',
      '#/link/flat-foot/hip-turn',
    ]);
    const rows = textsOf([...(panel?.querySelectorAll('.row-link') ?? [])]);
    expect(rows[0]).toContain(words('certainty.likely'));
    expect(rows[1]).toContain(words('certainty.disagree'));
    expect(within(panel as HTMLElement).getByRole('list', { name: words('map.vain') })).toBeDefined();
    expect(screen.getByRole('status')).toHaveTextContent('Flat foot: 3 links.');
    await user.click(flat);
    expect(litLines()).toHaveLength(0);
    expect(explorer.store.getState().address.page).toEqual({ kind: 'map', every: true });
  });

  it('[MP5] a name of the right side lists what has been linked to it', async () => {
    const { user } = openMap('#/map?every=1');
    await user.click(within(right()).getByRole('button', { name: /^Knee pain/ }));
    expect(hrefs(document.querySelector('.map-panel'))).toEqual([
      '#/link/flat-foot/knee-pain',
      '#/link/bunion/knee-pain',
    ]);
    expect(within(left()).getByRole('button', { name: /^Flat foot.*Likely/ })).toHaveAttribute('data-lit', 'true');
  });

  it('[MP3] a region opens its own names', async () => {
    const { user, explorer } = openMap('#/map');
    await user.click(within(right()).getByRole('button', { name: /^Knee: 1 name, 2 links/ }));
    expect(explorer.store.getState().address.page).toEqual({ kind: 'map', region: 'knee' });
    expect(textsOf(within(right()).getAllByRole('button'))).toEqual(['Knee pain']);
  });

  it('[MP6] filters are counted and announced, and are there again on the way back', async () => {
    const { user, explorer } = openMap('#/map');
    expect(count()).toContain('5 of 5');
    await user.click(screen.getByRole('button', { name: words('certainty.no-link-found') }));
    expect(count()).toContain('4 of 5');
    expect(screen.getByRole('status')).toHaveTextContent('4 of 5 links shown.');
    await user.click(within(left()).getByRole('button', { name: /^Bunion/ }));
    await user.click(screen.getByRole('link', { name: /^Back pain/ }));
    expect(explorer.store.getState().address.page).toEqual({ kind: 'link', from: 'bunion', to: 'back-pain' });
    await act(async () => {
      explorer.back();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(count()).toContain('4 of 5');
    expect(within(left()).getByRole('button', { name: /^Bunion/ })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: words('map.clear') }));
    expect(count()).toContain('5 of 5');
  });

  it('[MP10] each side is one tab stop; arrows, Home and End move in it', async () => {
    const { user } = openMap('#/map?every=1');
    for (const side of [left(), right()]) {
      const stops = within(side)
        .getAllByRole('button')
        .filter((button) => button.tabIndex === 0);
      expect(stops).toHaveLength(1);
    }
    const [first, second] = within(right()).getAllByRole('button');
    act(() => first?.focus());
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{End}');
    expect(within(right()).getAllByRole('button').at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute('tabindex', '0');
    await user.keyboard('{Enter}');
    expect(first).toHaveAttribute('aria-pressed', 'true');
  });

  it('[MP9] with ten times the links a touch redraws only the rows that light up, go out or hold the tab stop', () => {
    const tenfold = layOutMap(shownLinks(grow({ ...knowledge }, 10), { place: 'arch' }), { place: 'arch' }, ROOM);
    expect(tenfold.left.length).toBeGreaterThan(20);
    let read = 0;
    const rows = tenfold.left.map((row) =>
      Object.defineProperty({ ...row }, 'names', {
        get: () => {
          read += 1;
          return 1;
        },
      }),
    );
    const names = (chosen: string | undefined, lit: ReadonlyMap<string, Certainty>) => (
      <MapNames
        side="left"
        rows={rows}
        height={1000}
        chosen={chosen}
        lit={lit}
        groupName={String}
        onChoose={() => undefined}
      />
    );
    const [first, second, third] = rows.map(({ key }) => key);
    const { rerender } = render(names(undefined, new Map()));
    expect(read).toBe(rows.length);
    read = 0;
    rerender(names(second, new Map([[third ?? '', 'likely']])));
    // the first gives up the tab stop, the second takes it, the third lights up
    expect(read).toBe(new Set([first, second, third]).size);
  });

  it('[MP12] the way to what people say stands below the map, and the way to the map above what they say', async () => {
    const { user, explorer } = open(knowledge, '#/map');
    await user.click(screen.getByRole('link', { name: words('map.sayings') }));
    expect(explorer.store.getState().address.page).toEqual({ kind: 'sayings' });
    await user.click(await screen.findByRole('link', { name: words('browse.map') }));
    expect(explorer.store.getState().address.page).toEqual({ kind: 'map' });
  });

  it('[MP1] on the real knowledge every name of the map leads to all its links', async () => {
    const { user } = open(knowledge, '#/map');
    const names = within(left()).getAllByRole('button').slice(0, 3);
    for (const name of names) {
      await user.click(name);
      const id = name.dataset.row ?? '';
      expect(hrefs(document.querySelector('.map-panel'))).toHaveLength(linksAt(mapLinks(knowledge), id).length);
    }
  });
});

describe('the table', () => {
  it('[MP8] holds the links of the map, with the same filters, what was found in words, and the way to the evidence', () => {
    openMap('#/map?as=table&without=likely');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(4);
    expect(textsOf(rows).join('\n')).toContain(words('map.found.mechanism'));
    expect(hrefs(screen.getByRole('table')).toSorted()).toEqual([
      '#/link/bunion/back-pain',
      '#/link/bunion/knee-pain',
      '#/link/flat-foot/back-pain',
      '#/link/flat-foot/hip-turn',
    ]);
    const vain = rows.find((row) => row.textContent?.includes('Hip turn'));
    expect(vain).toHaveTextContent(words('map.found.no-association'));
  });

  it('[MP8] a column sorts up, then down, and says so', async () => {
    const { user } = openMap('#/map?as=table');
    const header = () => screen.getByRole('columnheader', { name: words('map.column.to') });
    expect(header()).toHaveAttribute('aria-sort', 'none');
    await user.click(within(header()).getByRole('button'));
    expect(header()).toHaveAttribute('aria-sort', 'ascending');
    const firsts = () => textsOf(screen.getAllByRole('row').slice(1)).map((row) => row.split(':')[0] ?? '');
    expect(firsts()[0]).toContain('Back pain');
    await user.click(within(header()).getByRole('button'));
    expect(header()).toHaveAttribute('aria-sort', 'descending');
    expect(firsts()[0]).toContain('Knee pain');
    expect(screen.getByRole('status')).toHaveTextContent('Sorted by: To.');
  });
});

describe('on a phone', () => {
  it('[MP11] one foot problem at the bottom, what it can lead to above, from the back down', async () => {
    const asked: unknown[] = [];
    const chosen = { ...mapLinks(index).find(({ from }) => from.id === 'flat-foot')?.from };
    const { user } = open(
      index,
      '#/map',
      <OneAtATime links={mapLinks(index)} ask={{}} chosen={chosen as never} onAsk={(ask) => asked.push(ask)} />,
    );
    const above = screen.getByRole('list', { name: words('map.one.above') });
    expect(hrefs(above)).toEqual(['#/link/flat-foot/back-pain', '#/link/flat-foot/knee-pain']);
    const choose = screen.getByRole('combobox', { name: words('map.one.choose') });
    expect(above.compareDocumentPosition(choose) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    expect(hrefs(screen.getByRole('list', { name: /Often said, not shown \(1\)/ }))).toEqual([
      '#/link/flat-foot/hip-turn',
    ]);
    await user.selectOptions(choose, 'bunion');
    expect(asked).toEqual([{ of: 'bunion' }]);
  });
});
