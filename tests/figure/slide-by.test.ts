// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { slideBy } from '../../src/figure/shift/slideBy.ts';

const across = (percent: number) => `translateX(${percent}%)`;

test('[P26] a step of the slider is the time of a paused animation, and no style', () => {
  const thumb = document.createElement('span');
  const animation = { currentTime: 0, pause: vi.fn(), cancel: vi.fn() };
  const animate = vi.fn((frames: Keyframe[], _timing: KeyframeAnimationOptions) => frames && animation);
  Object.assign(thumb, { animate });
  const { to, stop } = slideBy([[thumb, across]]);
  expect(animation.pause).toHaveBeenCalledOnce();
  expect(animate.mock.calls[0]?.[0]).toEqual([{ transform: 'translateX(0%)' }, { transform: 'translateX(100%)' }]);
  to(35);
  // a percent of the way is a percent of the time
  expect(animation.currentTime).toBe((35 / 100) * Number(animate.mock.calls[0]?.[1].duration));
  expect(thumb.style.transform).toBe('');
  stop();
  expect(animation.cancel).toHaveBeenCalledOnce();
});

test('[P26] a browser without animations moves the slider by styles', () => {
  const thumb = document.createElement('span');
  const { to, stop } = slideBy([[thumb, across]]);
  to(35);
  expect(thumb.style.transform).toBe('translateX(35%)');
  stop();
});
