// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Figure } from '../../src/figure/Figure.tsx';
import { restingView } from '../../src/figure/restingView.ts';
import type { Choice, Scene } from '../../src/figure/scene.ts';
import { problems, regionNames, scene } from './builders.ts';

afterEach(cleanup);
// Drawing a view takes seconds the first time: the drawings are made here, as the build makes them.
beforeAll(async () => {
  await restingView({ view: 'foot', part: 'inner', side: 'left' });
  await restingView({ view: 'side', part: 'inner', side: 'right' });
}, 60_000);

function show(shows: Scene = scene()) {
  const onChoose = vi.fn<(choice: Choice) => void>();
  const onHighlight = vi.fn<(id: string | null) => void>();
  const all = { regionNames, onChoose, onHighlight, minTarget: 44 } as const;
  const view = render(<Figure scene={shows} {...all} />);
  return { onChoose, onHighlight, rerender: (next: Scene) => view.rerender(<Figure scene={next} {...all} />) };
}
const button = (name: RegExp) => screen.getByRole('button', { name });
const press = (x: number, y: number, target: Element, to = { x, y }) => {
  fireEvent.pointerDown(target, { clientX: x, clientY: y });
  fireEvent.click(target, { clientX: to.x, clientY: to.y, detail: 1 });
};

/** The figure as the app uses it: a choice of a foot opens its close-up, and leaving goes back. */
function Live({ start }: { readonly start: Scene }) {
  const [shows, setScene] = useState(start);
  return (
    <Figure
      scene={shows}
      regionNames={regionNames}
      onChoose={(choice) => choice.kind === 'open-foot' && setScene({ ...shows, view: 'foot', side: choice.side })}
      onLeaveFoot={() => setScene({ ...shows, view: 'front' })}
    />
  );
}

describe('names', () => {
  it('[T10] each place is a button whose name begins with the person’s own side and its plain name', () => {
    show();
    const names = screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'));
    const sides = ['Left', 'Right'];
    const expected = [
      'Lower back, 9 linked foot problems',
      'Pelvis, 9 linked foot problems',
      ...['hip', 'knee', 'shin', 'ankle'].flatMap((each) =>
        sides.map((side) => `${side} ${each}, 9 linked foot problems`),
      ),
      ...sides.map((side) => `${side} foot, 5 parts`),
    ];
    expect(names.sort()).toEqual(expected.sort());
  });

  it('[T10] the count reads well for none and one, and a marked place says so', () => {
    const counts = { ...scene().counts, knee: 1, hip: 0 };
    show(scene({ counts, chosen: [{ region: 'knee', side: 'left' }] }));
    expect(button(/^Left knee, 1 linked foot problem, chosen$/).getAttribute('aria-pressed')).toBe('true');
    expect(button(/^Right knee, 1 linked foot problem$/).getAttribute('aria-pressed')).toBe('false');
    expect(button(/^Left hip, no linked foot problems$/)).toBeTruthy();
  });

  it('[T10] a marked knee without a side is half pressed on both sides', () => {
    show(scene({ chosen: [{ region: 'knee', side: null }] }));
    for (const name of [/^Left knee.*side not said$/, /^Right knee.*side not said$/])
      expect(button(name).getAttribute('aria-pressed')).toBe('mixed');
  });

  it('[T10] in the close-up the parts of the foot are the buttons', async () => {
    show(scene({ view: 'foot' }));
    expect(await screen.findByRole('button', { name: /^Left heel/ })).toBeTruthy();
    for (const name of [/^Left arch/, /^Left ball of foot/, /^Left big toe/]) expect(button(name)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /knee|foot, 5 parts/ })).toBeNull();
  });

  it('[T10] the figure is a named group with a description, and no picture role hides its controls', () => {
    show(scene({ chosen: [{ region: 'knee', side: 'left' }], problems }));
    const group = screen.getByRole('group', { name: 'The body. Touch a spot.' });
    expect(within(group).getAllByRole('button').length).toBe(12);
    const description = document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(description).toContain('with the left knee marked');
    expect(document.querySelector('[role="img"]')).toBeNull();
  });
});

describe('touch', () => {
  it('[T11] a touch on a joint chooses it with its side; on a foot it opens the close-up', async () => {
    const { onChoose } = show();
    await userEvent.click(button(/^Left knee/));
    await userEvent.click(button(/^Pelvis/));
    await userEvent.click(button(/^Right foot/));
    expect(onChoose.mock.calls.flat()).toEqual([
      { kind: 'region', region: 'knee', side: 'left' },
      { kind: 'region', region: 'pelvis', side: null },
      { kind: 'open-foot', side: 'right' },
    ]);
  });

  it('[T11] a press that moves under 8 px is a touch; a longer one is a drag and chooses nothing', () => {
    const { onChoose } = show();
    press(5, 5, button(/^Left knee/), { x: 30, y: 5 });
    expect(onChoose).not.toHaveBeenCalled();
    press(5, 5, button(/^Left knee/), { x: 11, y: 8 });
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it('[T11] where areas overlap, a touch on one button near the middle of another means the other', () => {
    const { onChoose } = show();
    const foot = button(/^Left foot/);
    const { left, top, width } = foot.style;
    const middle = Number.parseFloat(width) / 2;
    press(Number.parseFloat(left) + middle, Number.parseFloat(top) + middle, button(/^Left ankle/));
    expect(onChoose).toHaveBeenCalledWith({ kind: 'open-foot', side: 'left' });
  });

  it('[T11] Enter and Space choose', async () => {
    const { onChoose } = show();
    button(/^Left knee/).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onChoose.mock.calls.flat()).toEqual([
      { kind: 'region', region: 'knee', side: 'left' },
      { kind: 'region', region: 'knee', side: 'left' },
    ]);
  });
});

describe('keyboard', () => {
  const stops = () => screen.getAllByRole('button').filter((each) => each.tabIndex === 0);

  it('[T12] the figure is one tab stop, on the marked place where there is one; arrows move it', async () => {
    show(scene({ chosen: [{ region: 'knee', side: 'right' }] }));
    expect(stops()).toEqual([button(/^Right knee/)]);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^Left knee/));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(button(/^Lower back/));
    expect(stops()).toEqual([button(/^Lower back/)]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(button(/^Left hip/));
  });

  it('[T12] down from a foot goes into its close-up, up from its top comes back to the foot, with the focus', async () => {
    render(<Live start={scene()} />);
    button(/^Left foot/).focus();
    await userEvent.keyboard('{ArrowDown}');
    const top = await screen.findByRole('button', { name: /^Left ankle/ });
    await vi.waitFor(() => expect(document.activeElement).toBe(top));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(/^Left heel/));
    await userEvent.keyboard('{Home}{ArrowUp}');
    await vi.waitFor(() => expect(document.activeElement).toBe(button(/^Left foot/)));
  });
});

describe('tags', () => {
  it('[T13] each shown problem has a ring and a named tag; a touch on the tag chooses the problem', async () => {
    const { onChoose, onHighlight } = show(
      scene({ framing: 'legs', chosen: [{ region: 'knee', side: 'left' }], problems }),
    );
    for (const { id, name } of problems) {
      expect(document.querySelectorAll(`g[data-problem="${id}"]`)).toHaveLength(1);
      expect(screen.getByText(name)).toBeTruthy();
    }
    await userEvent.click(screen.getByText('Bunion'));
    expect(onChoose).toHaveBeenCalledWith({ kind: 'problem', id: 'hallux-valgus' });
    expect(onHighlight).toHaveBeenCalledWith('hallux-valgus');
  });

  it('[T13] tags are not met twice by keyboard or screen reader: the list holds the same problems', () => {
    show(scene({ framing: 'legs', chosen: [{ region: 'knee', side: 'left' }], problems }));
    expect(screen.queryByRole('button', { name: 'Bunion' })).toBeNull();
    expect(screen.getByText('Bunion').closest('button')?.tabIndex).toBe(-1);
  });

  it('[T13] the highlighted problem stands out and the others fade', () => {
    show(scene({ framing: 'legs', chosen: [{ region: 'knee', side: 'left' }], problems, highlighted: 'flat-foot' }));
    const faded = (id: string) => document.querySelector(`g[data-problem="${id}"]`)?.hasAttribute('data-faded');
    expect(faded('flat-foot')).toBe(false);
    for (const { id } of problems.slice(1)) expect(faded(id)).toBe(true);
  });

  it('[T13] the lower back lights a chain on each leg, a marked left knee on one', () => {
    const { rerender } = show(scene({ chosen: [{ region: 'low-back', side: null }] }));
    expect(document.querySelectorAll('.figure-chain')).toHaveLength(2);
    rerender(scene({ chosen: [{ region: 'knee', side: 'left' }] }));
    expect(document.querySelectorAll('.figure-chain')).toHaveLength(1);
    // an empty chain would still draw itself up the leg, unseen, and keep the screen busy for a second
    rerender(scene({ chosen: [] }));
    expect(document.querySelectorAll('.figure-chain')).toHaveLength(0);
  });
});

describe('turning', () => {
  it('[T14] while another view loads the one before stays, with its own buttons', async () => {
    const { rerender } = show();
    rerender(scene({ view: 'side', side: 'right' }));
    expect(button(/^Left knee/)).toBeTruthy();
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Left knee/ })).toBeNull());
    expect(button(/^Right knee/)).toBeTruthy();
  });
});
