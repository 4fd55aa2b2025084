// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createMotion, type Motion } from '../../src/figure/motion/motion.ts';
import { useDragTurn } from '../../src/figure/motion/useDragTurn.ts';
import { WalkButton, WalkControls } from '../../src/figure/motion/WalkControls.tsx';
import { scene } from './builders.ts';

const prefersStill = (still: boolean) => document.documentElement.toggleAttribute('data-still', still);
afterEach(() => prefersStill(false));

function walk(motion: Motion) {
  render(
    <>
      <WalkButton motion={motion} />
      <WalkControls motion={motion} side="right" />
    </>,
  );
  return userEvent.setup();
}

describe('the controls of the walk', () => {
  test('[M16] the walk starts playing, and pauses and goes on', async () => {
    prefersStill(false);
    const motion = createMotion();
    const user = walk(motion);
    await user.click(screen.getByRole('button', { name: 'Walk' }));
    const pause = await screen.findByRole('button', { name: 'Pause' });
    expect(motion.get()).toMatchObject({ percent: 0, playing: true });
    await user.click(pause);
    expect(motion.get().playing).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(motion.get().playing).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Walk' }));
    expect(motion.get().percent).toBeNull();
  });

  test('[M16] where motion is not wanted it starts paused, with one frame', async () => {
    prefersStill(true);
    const motion = createMotion();
    const user = walk(motion);
    await user.click(screen.getByRole('button', { name: 'Walk' }));
    expect(await screen.findByRole('button', { name: 'Play' })).toBeVisible();
    expect(motion.get()).toMatchObject({ percent: 0, playing: false });
  });

  test('[M16] the bar names the phase of the leg that is looked at, and whose walk it is', async () => {
    prefersStill(true);
    const motion = createMotion();
    const user = walk(motion);
    await user.click(screen.getByRole('button', { name: 'Walk' }));
    const bar = await screen.findByRole('slider', { name: 'Place in the step' });
    fireEvent.change(bar, { target: { value: '55' } });
    expect(motion.get()).toMatchObject({ percent: 55, playing: false });
    expect(bar).toHaveAttribute('aria-valuetext', 'Right leg: Toes push off');
    expect(screen.getByText('Walk: Fukuchi, Fukuchi and Duarte 2018, CC BY 4.0')).toBeVisible();
  });
});

describe('turning by a drag', () => {
  function Pad({ motion, onTurned }: { readonly motion: Motion; readonly onTurned: (yaw: number) => void }) {
    return <div data-testid="pad" {...useDragTurn(motion, scene(), onTurned)} />;
  }
  const drag = (x: number, y: number) => {
    const motion = createMotion();
    const turned: number[] = [];
    render(<Pad motion={motion} onTurned={(yaw) => turned.push(yaw)} />);
    const pad = screen.getByTestId('pad');
    const at = (clientX: number, clientY: number) => ({ clientX, clientY, pointerId: 1, isPrimary: true, button: 0 });
    fireEvent.pointerDown(pad, at(100, 100));
    fireEvent.pointerMove(pad, at(100 + x / 2, 100 + y / 2));
    fireEvent.pointerMove(pad, at(100 + x, 100 + y));
    fireEvent.pointerUp(pad, at(100 + x, 100 + y));
    return { turned, yaw: motion.get().yaw };
  };

  test('[M17] a drag to the side turns the body and tells where it stops', () => {
    const { turned, yaw } = drag(60, 4);
    expect(yaw).toBe(30);
    expect(turned).toEqual([30]);
  });

  test('[M17] an up or down drag and a touch turn nothing', () => {
    expect(drag(12, 80)).toEqual({ turned: [], yaw: null });
  });

  test('[M17] a press that moves under 8 px is a touch', () => {
    expect(drag(7, 0)).toEqual({ turned: [], yaw: null });
  });
});
