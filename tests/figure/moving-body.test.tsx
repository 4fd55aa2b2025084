// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createMotion } from '../../src/figure/motion/motion.ts';
import type { FrameReply } from '../../src/figure/motion/protocol.ts';
import { useMovingBody } from '../../src/figure/motion/useMovingBody.ts';
import { drawing } from './builders.ts';

const SIZE = { width: 700, height: 900 };
const INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const REPLY: FrameReply = { took: 5, spots: new Float32Array([1, 2]), shown: null };

test('[M24] a frame that comes after the body was left for the foot hides no ring', () => {
  const root = { current: document.createElement('div') };
  const motion = createMotion();
  motion.set({ yaw: 20 });
  const front = drawing();
  const { result, rerender } = renderHook(
    ({ shown }) => useMovingBody(motion, root, shown, { k: 0.5, x: 0, y: 0 }, SIZE, INSETS),
    { initialProps: { shown: front } },
  );
  act(() => result.current.onShown(REPLY, false));
  expect(root.current).toHaveAttribute('data-carried');

  const { onShown } = result.current;
  rerender({ shown: drawing({ view: 'foot', part: 'inner', side: 'right' }) });
  act(() => onShown(REPLY, false));
  expect(root.current).not.toHaveAttribute('data-carried');
});
