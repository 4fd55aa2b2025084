// @vitest-environment jsdom
import { details } from 'virtual:knowledge/details';
import knowledge from 'virtual:knowledge/index';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as describeScene } from '../../src/figure/describe.ts';
import { createMotion, isMoving, isPosed } from '../../src/figure/motion/motion.ts';
import type { Scene } from '../../src/figure/scene.ts';
import type { FigureCallout } from '../../src/figure/shift/Callouts.tsx';
import type { Laid } from '../../src/figure/stage/layOut.ts';
import { drawsOnBody } from '../../src/knowledge/callouts.ts';
import type { ConditionDetail } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { StageChange, type StagedChange } from '../../src/stage/StageChange.tsx';
import { drawing, regionNames, scene } from '../figure/builders.ts';
import { open, textsOf, visit } from './open.tsx';
import { realPage } from './realPage.tsx';

beforeEach(() => document.documentElement.toggleAttribute('data-still', true));
afterEach(() => document.documentElement.removeAttribute('data-still'));

const loaded = await Promise.all(
  knowledge.conditions.map(async ({ id }) => (await details[`condition/${id}`]?.())?.default as ConditionDetail),
);

async function staged(id: string, on: Partial<Scene> = {}) {
  const { explorer, wrapper } = visit(knowledge, `#/condition/${id}`);
  const motion = createMotion();
  const changes: (StagedChange | null)[] = [];
  const parts: string[] = [];
  const { unmount, container } = render(
    <StageChange
      id={id}
      scene={scene(on)}
      oneLeg="left"
      motion={motion}
      onChange={(change) => changes.push(change)}
      onPart={(part) => parts.push(part)}
    />,
    { wrapper },
  );
  await vi.waitFor(() => expect(changes.length > 0 || container.childElementCount === 0).toBe(true));
  await Promise.resolve();
  return { explorer, motion, changes, parts, unmount, container, user: userEvent.setup() };
}
const slider = () => screen.findByRole('slider', { name: 'How much change to draw' });

describe('how much change to draw', () => {
  test('[P20] the slider draws the change step by step, and at None the body is the resting one', async () => {
    const { motion, explorer } = await staged('overpronation');
    const range = await slider();
    expect(range).toHaveAttribute('step', '5');
    expect(range).toHaveAttribute('aria-valuetext', 'None');
    expect(isMoving(motion.get())).toBe(false);
    fireEvent.change(range, { target: { value: '50' } });
    expect(isPosed(motion.get())).toBe(true);
    expect(motion.get().offsets).toContainEqual({ of: 'left', angle: 'hipInternalRotation', by: (1.37 * 4) / 2 });
    expect(range).toHaveAttribute('aria-valuetext', '50 percent');
    expect(explorer.store.getState().drawn).toBe(50);
    fireEvent.change(range, { target: { value: '0' } });
    expect(motion.get().offsets).toEqual([]);
    expect(isMoving(motion.get())).toBe(false);
  });

  test('[P35] a shorter leg is told at that leg, whichever is lit', async () => {
    const { changes } = await staged('leg-length-difference');
    await slider();
    const over = changes.at(-1)?.over({ drawing: drawing(), laid: {} as Laid }) as ReactElement<{
      children: ReactElement<{ callouts?: readonly FigureCallout[] }>[];
    }>;
    const told = over.props.children.flatMap((each) => each?.props.callouts ?? []);
    expect(told.filter(({ side }) => side !== null).map(({ id, side }) => [id, side])).toEqual([['short-leg', 'left']]);
    fireEvent.change(await slider(), { target: { value: '50' } });
    expect(changes.at(-1)?.scene.change).toContain('One leg is a little shorter (left)');
  });

  test('[P26] while a finger holds the slider only the body follows; how far it was left counts once it is let go', async () => {
    const { motion, explorer, container } = await staged('overpronation');
    const range = await slider();
    fireEvent.change(range, { target: { value: '20' } });
    const grip = container.querySelector('.change-grip') as HTMLElement;
    const way = container.querySelector('.change-way') as HTMLElement;
    grip.getBoundingClientRect = () => new DOMRect(100, 0, 240, 48);
    Object.defineProperty(way, 'offsetWidth', { value: 200 });
    vi.useFakeTimers();
    try {
      fireEvent.pointerDown(grip, { pointerId: 7, clientX: 180 });
      fireEvent.pointerMove(grip, { pointerId: 7, clientX: 201 });
      vi.advanceTimersByTime(2000);
      // another finger neither moves it nor lets it go
      fireEvent.pointerMove(grip, { pointerId: 8, clientX: 300 });
      fireEvent.pointerUp(grip, { pointerId: 8 });
      vi.advanceTimersByTime(2000);
      expect(motion.get().offsets).toContainEqual({ of: 'left', angle: 'hipInternalRotation', by: 1.37 * 4 * 0.4 });
      expect(explorer.store.getState().drawn).toBe(20);
      expect(motion.get().held).toBe(true);
      fireEvent.pointerUp(grip, { pointerId: 7 });
      expect(motion.get().held).toBe(false);
      expect(range).toHaveValue('40');
      expect(range).toHaveAttribute('aria-valuetext', '40 percent');
      expect(range).toHaveFocus();
      vi.advanceTimersByTime(2000);
      expect(explorer.store.getState().drawn).toBe(40);
    } finally {
      vi.useRealTimers();
    }
  });

  test('[P20] the switch goes to Full and back; where motion is not wanted, at once', async () => {
    const { motion, user, explorer } = await staged('supination');
    const range = await slider();
    const button = screen.getByRole('button', { name: 'Draw the change' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(range).toHaveValue('100');
    expect(explorer.store.getState().drawn).toBe(100);
    expect(motion.get().offsets.length).toBeGreaterThan(0);
    await user.click(button);
    expect(motion.get().offsets).toEqual([]);
    expect(explorer.store.getState().drawn).toBe(0);
  });

  test('[P21] the change ends with its page: the next one begins at None', async () => {
    const { motion, unmount, changes, explorer } = await staged('overpronation');
    fireEvent.change(await slider(), { target: { value: '80' } });
    explorer.go(
      { ...explorer.store.getState().address, page: { kind: 'condition', id: 'flat-foot', toward: null } },
      { kind: 'followed' },
    );
    expect(explorer.store.getState().drawn).toBeNull();
    unmount();
    expect(motion.get().offsets).toEqual([]);
    expect(changes.at(-1)).toBeNull();
  });

  test('[P21] turning the body keeps what is drawn', () => {
    const motion = createMotion();
    motion.set({ offsets: [{ of: 'body', angle: 'anteriorPelvicTilt', by: 3 }], yaw: 40 });
    motion.rest();
    expect(motion.get()).toMatchObject({ yaw: null, offsets: [{ angle: 'anteriorPelvicTilt' }] });
  });

  test('[P22] every condition with something to draw has the control, and no other', async () => {
    let drawn = 0;
    for (const { entry, deviations, form } of loaded) {
      const draws = form.length > 0 || deviations.some((each) => each.draws);
      const { container, unmount } = await staged(entry.id);
      if (draws && drawsOnBody(deviations, form)) {
        expect(await slider(), entry.id).toBeInTheDocument();
        drawn++;
      } else if (draws) {
        expect(await screen.findByRole('button', { name: 'Look at the foot' }), entry.id).toBeInTheDocument();
        expect(screen.queryByRole('slider'), entry.id).toBeNull();
      } else expect(container, entry.id).toBeEmptyDOMElement();
      unmount();
      cleanup();
    }
    expect(drawn).toBeGreaterThan(8);
  });

  test('[P36] a shape too small for the body has no slider there: one touch leads to the foot, where it is drawn', async () => {
    const { user, parts, explorer, changes, motion } = await staged('heel-spur');
    await user.click(await screen.findByRole('button', { name: 'Look at the foot' }));
    expect(parts).toEqual(['inner']);
    expect(explorer.store.getState().drawn).toBe(100);
    // on the body nothing is drawn, and nothing is told as drawn
    expect(changes.at(-1)?.scene).toEqual({ change: [], dashed: false, form: null });
    expect(isMoving(motion.get())).toBe(false);
  });

  test('[P36] the same from the text, whichever face of the foot is shown', async () => {
    const { explorer } = open(knowledge, '#/condition/foot-stress-fracture?view=foot&part=inner');
    const inText = await screen.findByRole('button', { name: 'Look at the foot' });
    await userEvent.setup().click(inText);
    expect(explorer.store.getState()).toMatchObject({
      address: { view: 'foot', part: null },
      enlarged: true,
      drawn: 100,
    });
  });

  test('[P23] the words on the figure are those of the list in the text, and the text keeps every measurement', async () => {
    for (const id of ['overpronation', 'flat-foot', 'leg-length-difference', 'hallux-valgus']) {
      const page = await realPage(`#/condition/${id}`);
      const listed = textsOf([...page.querySelectorAll('.callouts > li')]);
      const all = textsOf([...page.querySelectorAll('.measurements > li')]);
      const { container, unmount } = await staged(id);
      await slider();
      expect(textsOf([...container.querySelectorAll('.change-list > li')])).toEqual(listed);
      expect(listed.length).toBeGreaterThan(0);
      expect(all).toHaveLength(loaded.find(({ entry }) => entry.id === id)?.deviations.length ?? -1);
      unmount();
      cleanup();
    }
  });

  test('[P23] a callout tells what moves, how much, in whom, and how it is drawn, in this order', async () => {
    const page = await realPage('#/condition/overpronation');
    const [, , thigh] = [...page.querySelectorAll('.callouts > li')];
    expect(textsOf([...(thigh?.children ?? [])])).toEqual([
      'Thigh turns in',
      '1.37°',
      'Measured in 20 healthy adults, walking fast on tilted insoles.',
      'Another study: Hip motion was the same in 20 people whose feet roll in by nature and 20 whose do not.',
      'At Full, drawn 4 times larger',
    ]);
    expect(page.querySelector('.callouts')?.textContent).toContain('An estimate from 8 donated legs');
    expect(page.querySelector('.callouts')?.textContent).not.toMatch(/flat feet/i);
  });

  test('[P24] the description tells what is drawn while it is drawn, and the dashed line', async () => {
    const { changes, user } = await staged('overpronation');
    await slider();
    expect(changes.at(-1)?.scene.change).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Draw the change' }));
    const told = describeScene({ ...scene(), ...changes.at(-1)?.scene }, regionNames).map(({ id, values }) =>
      words(id, values),
    );
    expect(told).toContain(
      'Drawn change: Pelvis tips forward 1.57°, Thigh turns in 1.37°, Shin turns in about 6.8° if the heel rolls in 10°, Heel rolls in 1.74° more; the dashed line is the usual posture.',
    );
  });

  test('[P25] in the close-up a shape is on or off, labeled as drawn, and its best face is one touch away', async () => {
    const { changes, user, unmount } = await staged('hallux-valgus', { view: 'foot', part: 'top' });
    const button = await screen.findByRole('button', { name: 'Drawn shape' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(changes.at(-1)).toMatchObject({ part: 'top', scene: { form: 'hallux-valgus' } });
    expect(screen.getByText('The big toe leans toward the others')).toBeVisible();
    unmount();
    const other = await staged('hallux-valgus', { view: 'foot', part: 'behind' });
    await other.user.click(await screen.findByRole('button', { name: 'Look from the top' }));
    expect(other.parts).toEqual(['top']);
  });
});
