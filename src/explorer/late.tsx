import { type ComponentType, createElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadAskedMessages, loadLaterMessages } from '../language/later.ts';
import { words } from '../language/words.ts';
import { noteMissed } from './renew.ts';
import { whenIdle } from './whenIdle.ts';

/** When a late component is fetched: once the first screen stands, or only when it is asked for. */
type When = 'next' | 'asked';

/** What brings each late component. */
const fetches: Record<When, (() => Promise<void>)[]> = { next: [], asked: [] };

/** Fetches late components ahead of need. One that does not come now is asked for again when it is needed. */
export const fetchLate = (when: When): Promise<unknown> => Promise.allSettled(fetches[when].map((fetch) => fetch()));

/**
 * A component that no first screen needs: its code and messages come in a chunk of their own. Until they are there it
 * shows a quiet wait; when they did not come, it says so and offers to try again. What the page can do without, such
 * as one more button, is `optional`: nothing stands in its place until it is there. All else listens from the moment it
 * is seen: who finds its field in the document may type into it at once.
 */
export function late<Props extends object>(
  when: When,
  load: () => Promise<ComponentType<Props>>,
  optional = false,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  const fetch = async () => {
    const messages = when === 'asked' ? [loadLaterMessages(), loadAskedMessages()] : [loadLaterMessages()];
    const [component] = await Promise.all([load(), ...messages]);
    arrived = component;
  };
  fetches[when].push(fetch);

  return function Late(props: Props) {
    const [{ failed, tries }, settle] = useState({ failed: false, tries: 0 });
    const [, setArrived] = useState(arrived !== null);
    useEffect(() => {
      if (failed) return;
      let current = true;
      const show = () => current && setArrived(true);
      const begin = () =>
        // it may have come for someone else since this was rendered
        (arrived ? Promise.resolve() : fetch()).then(
          // its effects then run before anyone can see it
          () => (optional ? show() : flushSync(show)),
          () => {
            noteMissed(tries > 0);
            if (current) settle({ failed: true, tries });
          },
        );
      // what the page can do without is asked for when the page stands: asking takes milliseconds, too
      if (optional && !arrived) whenIdle(begin);
      else begin();
      return () => {
        current = false;
      };
    }, [failed, tries]);
    if (arrived) return createElement(arrived, props);
    if (optional) return null;
    return failed ? (
      <LoadFailed onRetry={() => settle({ failed: false, tries: tries + 1 })} />
    ) : (
      <p className="waiting">{words('loading')}</p>
    );
  };
}

/** Something the visitor asked for did not load: what happened, and the way to try again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const retry = () => {
    // the button goes: who pressed it reads on from the title
    document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
    onRetry();
  };
  return (
    <div className="failed" role="alert">
      <p>{words('failed')}</p>
      <button type="button" className="button secondary" onClick={retry}>
        {words('failed.retry')}
      </button>
    </div>
  );
}
