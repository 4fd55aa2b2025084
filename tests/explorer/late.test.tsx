// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLate, late } from '../../src/explorer/late.tsx';
import { loadText } from '../../src/explorer/texts.ts';
import { useLoaded } from '../../src/explorer/useDetail.ts';
import { visit } from '../guide/open.tsx';

// the moment between a render and its effects is closed inside of act()
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Something on its way, and what brings it. */
function onItsWay<Thing>() {
  let arrive = (_: Thing): void => {};
  const thing = new Promise<Thing>((resolve) => {
    arrive = resolve;
  });
  return { thing, arrive };
}

/** Shows a part, lets `arrive` happen after its render and before its effects, and waits for its words. */
async function seen(part: ReactNode, arrive: () => void, words: string) {
  function Page() {
    useLayoutEffect(arrive, []);
    return part;
  }
  const { wrapper: Visit } = visit(knowledge, '#/');
  const place = document.createElement('div');
  const root = createRoot(place);
  root.render(
    <Visit>
      <Page />
    </Visit>,
  );
  await vi.waitFor(() => expect(place).toHaveTextContent(words));
  root.unmount();
}

describe('what comes late', () => {
  it('[LT1] a part of a page shows itself also when its code came for another just as it was asked for', async () => {
    const { thing, arrive } = onItsWay<() => string>();
    const Part = late('asked', () => thing, true);
    const forAnother = fetchLate('asked');
    await seen(<Part />, () => arrive(() => 'Here'), 'Here');
    await forAnother;
  });

  it('[LT2] a page listens from the moment it is seen: what is typed into it at once is not lost', async () => {
    const { thing, arrive } = onItsWay<() => ReactNode>();
    const Page = late('asked', () => thing);
    let listens = false;
    arrive(function Field() {
      useEffect(() => {
        listens = true;
      }, []);
      return <input aria-label="Search" />;
    });
    const listened = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('input')) return;
        observer.disconnect();
        resolve(listens);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    const { wrapper: Visit } = visit(knowledge, '#/');
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    root.render(
      <Visit>
        <Page />
      </Visit>,
    );
    expect(await listened).toBe(true);
    root.unmount();
  });

  it('[LT1] a text is shown also when it came for another just as it was asked for', async () => {
    const { thing, arrive } = onItsWay<{ default: string }>();
    function Text() {
      const text = useLoaded('a text of this test', () => thing);
      return text.state === 'ready' ? text.detail : text.state;
    }
    const forAnother = loadText('en', 'a text of this test', () => thing);
    await seen(<Text />, () => arrive({ default: 'Here' }), 'Here');
    await forAnother;
  });
});
