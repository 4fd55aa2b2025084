// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { embed } from '../src/embed.ts';

/** Resizes by hand what jsdom cannot lay out. */
function aFrame({ framed, observes = true }: { readonly framed: boolean; readonly observes?: boolean }) {
  let resize: () => void = () => undefined;
  class Observer {
    constructor(onResize: () => void) {
      resize = onResize;
    }
    observe(): void {
      resize();
    }
  }
  vi.stubGlobal('ResizeObserver', observes ? Observer : undefined);
  const app = document.createElement('div');
  let height = 700.2;
  app.getBoundingClientRect = () => ({ height }) as DOMRect;
  const postMessage = vi.fn();
  app.id = 'root';
  document.body.replaceChildren(app);
  const own = { document, postMessage: vi.fn(), addEventListener: window.addEventListener.bind(window) };
  const frame = { ...own, parent: { postMessage } } as unknown as Window;
  if (!framed) Object.assign(frame, { parent: frame });
  embed(frame);
  const to = (next: number) => {
    height = next;
    resize();
  };
  return { told: framed ? postMessage : own.postMessage, to };
}

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.embed;
  document.documentElement.style.minHeight = '';
});

describe('in a frame of another site', () => {
  it('[EM1] the page around it is told the height, once for each change', () => {
    const { told, to } = aFrame({ framed: true });
    expect(document.documentElement).toHaveAttribute('data-embed');
    to(701);
    to(1200);
    to(640);
    expect(told.mock.calls).toEqual([701, 1200, 640].map((height) => [{ type: 'ground-up:height', height }, '*']));
  });

  it('[EM1] without an observer of sizes it is told the height with each change of the page', async () => {
    const { told, to } = aFrame({ framed: true, observes: false });
    to(1200);
    document.querySelector('#root')?.append('more');
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'ground-up:height', height: 1200 }, '*'));
    to(640);
    window.dispatchEvent(new Event('resize'));
    expect(told).toHaveBeenLastCalledWith({ type: 'ground-up:height', height: 640 }, '*');
  });

  it('[EM1] without a frame nobody is told', () => {
    const { told, to } = aFrame({ framed: false });
    to(1200);
    expect(told).not.toHaveBeenCalled();
    expect(document.documentElement.style.minHeight).toBe('1200px');
  });
});
