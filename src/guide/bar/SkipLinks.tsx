import { words } from '../../language/words.ts';

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

/** For the keyboard: past the body to the text, and past the text to the bar. In sight only while one has the focus. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <button type="button" className="button primary" onClick={() => focusOn('[data-page-title], main h1')}>
        {words('skip')}
      </button>
      <button type="button" className="button primary" onClick={() => focusOn('.bar a')}>
        {words('skip.bar')}
      </button>
    </div>
  );
}
