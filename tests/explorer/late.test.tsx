// @vitest-environment jsdom
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLate, late } from '../../src/explorer/late.tsx';
import { loadAskedMessages, loadLaterMessages } from '../../src/language/later.ts';

// the moment between a render and its effects is closed inside of act()
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what comes late', () => {
  it('[LT1] shows itself also when it came for someone else, just as it was asked for', async () => {
    await Promise.all([loadLaterMessages(), loadAskedMessages()]);
    let arrive = (_: () => string): void => {};
    const code = new Promise<() => string>((resolve) => {
      arrive = resolve;
    });
    const Part = late('asked', () => code, true);
    const ahead = fetchLate('asked');
    /** The code arrives after the part was rendered and before its effect. */
    function Page() {
      useLayoutEffect(() => arrive(() => 'Here'), []);
      return <Part />;
    }
    const place = document.createElement('div');
    const root = createRoot(place);
    root.render(<Page />);
    await ahead;
    await vi.waitFor(() => expect(place).toHaveTextContent('Here'));
    root.unmount();
  });
});
