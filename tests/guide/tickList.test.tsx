// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, textsOf } from './open.tsx';

const HEEL = '#/region/left-heel';
const rows = () => [...document.querySelectorAll('.problem-groups .row-link')];
/** Each row by where it leads, under the heading of its group: the list and its order. */
const theList = () =>
  [...document.querySelectorAll('.problem-group')].map((group) => [
    group.querySelector('.group-head')?.textContent,
    ...[...group.querySelectorAll('.row-link')].map((row) => row.getAttribute('href')),
  ]);
const marks = () => textsOf(rows().flatMap((row) => [...row.querySelectorAll('.clue-marks')]));

async function openTicks(hash = HEEL) {
  const opened = open(knowledge, hash);
  await opened.user.click(screen.getByRole('button', { name: 'Tick what fits' }));
  const dialog = await screen.findByRole('dialog', { name: 'What do you notice?' });
  await within(dialog).findAllByRole('checkbox');
  return { ...opened, dialog };
}

describe('tick what fits', () => {
  it('[VI4] a short list, at most eight before more, that says it is not a test', async () => {
    const { user, dialog } = await openTicks();
    expect(dialog).toHaveTextContent('It marks your list. It is not a test.');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(8);
    await user.click(within(dialog).getByRole('button', { name: 'Show more' }));
    expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThan(8);
  });

  it('[VI4] a tick marks the entries it fits, in words, and no others; done leaves the marks', async () => {
    const { user, dialog } = await openTicks();
    const list = theList();
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'It hurts under your heel, or is sore there when you press.' }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(marks()).not.toEqual([]));
    expect(theList()).toEqual(list);
    expect(new Set(marks())).toEqual(new Set(['People with this often notice: pain under the heel.']));
    const marked = rows().filter((row) => row.querySelector('.clue-marks'));
    expect(marked.map((row) => row.getAttribute('href')).sort()).toEqual([
      '#/condition/heel-spur',
      '#/condition/plantar-fasciitis',
    ]);
  });

  it('[VI2] whatever is ticked, the list and its order are the same, and nothing is counted', async () => {
    const { explorer, dialog } = await openTicks();
    const ids = within(dialog).getAllByRole('checkbox').length;
    expect(ids).toBeGreaterThan(3);
    const { default: clues } = await (await import('virtual:knowledge/details')).clues();
    const list = theList();
    const counts = document.body.textContent?.match(/\d+/g)?.length;
    await fc.assert(
      fc.asyncProperty(fc.subarray(clues.clues.map(({ id }) => id)), async (ticked) => {
        await act(async () => explorer.update({ ticked }));
        expect(theList()).toEqual(list);
        for (const mark of marks()) expect(mark).not.toMatch(/\d+ of \d+|%|score|match/);
      }),
      { numRuns: 25 },
    );
    await act(async () => explorer.update({ ticked: [] }));
    expect(document.body.textContent?.match(/\d+/g)?.length).toBe(counts);
  });

  it('[VI5] a clue that is a red flag opens the red flag', async () => {
    const { user, dialog } = await openTicks('#/region/left-big-toe');
    const flag = within(dialog).getByRole('link', { name: /hot, red and swollen.*Check this first/ });
    await user.click(flag);
    expect(window.location.hash).toBe('#/help/hot-joint');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('[VI4] ticks are kept on the page of a foot problem, can be cleared, and are forgotten at start over', async () => {
    const { user, explorer, dialog } = await openTicks();
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'It hurts under your heel, or is sore there when you press.' }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('link', { name: /^Heel pain under the foot/ }));
    const ticked = await screen.findByText('You ticked this');
    expect(ticked.closest('li')).toHaveTextContent('It hurts under your heel, or is sore there when you press.');
    expect(screen.getAllByText('You ticked this')).toHaveLength(1);
    act(() => explorer.startOver());
    expect(explorer.store.getState().ticked).toEqual([]);
  });

  it('[VI4] "Clear ticks" takes every mark off', async () => {
    const { user, explorer, dialog } = await openTicks();
    const [first] = within(dialog).getAllByRole('checkbox');
    await user.click(first as HTMLElement);
    expect(first).toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: 'Clear ticks' }));
    expect(first).not.toBeChecked();
    expect(explorer.store.getState().ticked).toEqual([]);
    expect(marks()).toEqual([]);
  });

  it('[VI4] where no foot problem is shown there is nothing to tick', () => {
    open({ ...knowledge, links: [], conditions: [] }, '#/region/low-back');
    expect(screen.queryByRole('button', { name: 'Tick what fits' })).toBeNull();
  });
});
