/** In a frame of another site (`?embed`); fetched only there. */
import './styles/embed.css';

/** What the page around the frame is told each time the height changes: px of CSS, and nothing else. */
export interface HeightMessage {
  readonly type: 'ground-up:height';
  readonly height: number;
}

/** Tells the page around the frame how tall the app is; nobody where there is no frame. */
function reportHeight(window: Window, app: Element): void {
  const page = window.document.documentElement;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(app.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    // a frame that is not made taller scrolls
    page.style.minHeight = `${height}px`;
    const message: HeightMessage = { type: 'ground-up:height', height };
    // Only the page around the frame hears it, whichever it is: the server says who may show the app in a frame.
    if (window.parent !== window) window.parent.postMessage(message, '*');
  };
  if (typeof ResizeObserver !== 'undefined') {
    new ResizeObserver(tell).observe(app);
    return;
  }
  // an old browser tells of no size, only of what may change one
  new MutationObserver(tell).observe(app, { childList: true, subtree: true });
  for (const event of ['load', 'resize']) window.addEventListener(event, tell);
}

/**
 * The frame may be taller than the window that the visitor looks through, and neither knows the other. So dialogs open
 * where something was touched last, and a page that was opened has its title brought into sight.
 */
function followTouch({ document }: Window): void {
  const touchedAt = (y: number) => document.documentElement.style.setProperty('--touched-at', `${Math.round(y)}px`);
  document.addEventListener('pointerdown', ({ clientY }) => touchedAt(clientY), { capture: true, passive: true });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.closest('dialog')) return;
    if (target.matches('[data-page-title]')) target.scrollIntoView({ block: 'nearest' });
    else touchedAt(target.getBoundingClientRect().top);
  });
}

/** Shows the app without what surrounds it elsewhere. */
export function embed(window: Window): void {
  const { documentElement, body } = window.document;
  documentElement.dataset.embed = '';
  reportHeight(window, body.querySelector('#root') ?? body);
  followTouch(window);
}
