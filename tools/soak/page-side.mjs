/** Runs in the page: what can be touched there, and what keeps a soak inside of the app. Handed over as text, so each stands alone. */

/** Before the app's own scripts: a clock that can be put forward, a printer, and links out that lead nowhere. */
export function prepare() {
  const clock = Date.now;
  let ahead = 0;
  Date.now = () => clock() + ahead;
  Object.assign(window, {
    soak: {
      printed: 0,
      wait: (ms) => {
        ahead += ms;
      },
    },
    print: () => {
      window.soak.printed += 1;
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    },
  });
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link && !link.getAttribute('href').startsWith('#')) event.preventDefault();
    },
    true,
  );
}

/**
 * Something that can be touched, by chance: first which kind of thing, by `weights`, then which of them. Scrolled into
 * view; its middle in px. Null when there is nothing of any kind.
 */
export function choose({ weights, kindAt, oneAt }) {
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const kindOf = (element) => {
    if (element.matches('input[type="range"]')) return 'slider';
    if (element.matches('input')) return 'field';
    if (element.closest('dialog')) return 'dialog';
    if (element.closest('.bar')) return 'bar';
    if (element.closest('.figure')) return 'figure';
    if (element.closest('.stage')) return 'stage';
    return element.matches('a, summary') ? 'link' : 'button';
  };
  const kinds = new Map();
  for (const element of scope.querySelectorAll('button, a[href^="#"], input, select, summary, [role="button"]')) {
    if (element.disabled || element.closest('[inert]') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const kind = kindOf(element);
    kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  const bag = Object.entries(weights).flatMap(([kind, weight]) => (kinds.has(kind) ? Array(weight).fill(kind) : []));
  if (bag.length === 0) return null;
  const kind = bag[Math.floor(kindAt * bag.length)];
  const all = kinds.get(kind);
  const element = all[Math.floor(oneAt * all.length)];
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left: x, top: y, width, height } = element.getBoundingClientRect();
  return {
    kind,
    name: (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40),
    x: x + width / 2,
    y: y + height / 2,
    width,
  };
}

/** Where the visitor is: what stands on the screen, and whether there is a way home from it. */
export function where() {
  if (document.querySelector('.attract')) return { at: 'attract', home: true };
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const body = document.querySelector('.bar a.bar-item');
  const box = body?.getBoundingClientRect();
  const inSight = box && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
  return {
    at: dialog ? 'dialog' : (document.querySelector('.frame')?.dataset.page ?? 'nowhere'),
    home: dialog ? dialog.querySelector('button') !== null : Boolean(inSight),
    depth: history.state?.depth ?? 0,
  };
}

/** Loads all there is to load: what the page keeps from then on, it keeps of its visitors. */
export const loadAll = (files) => Promise.all(files.map((file) => import(new URL(file, document.baseURI).href)));

/** Resolves when the page has heard what its system wishes now: it is told with a frame. */
export const heardOfWishes = () =>
  new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(() => heard())));

/** What a visitor sees, for whoever looks for the cause of a failure: the address, what is typed, the first words. */
export function inSight() {
  const typed = [...document.querySelectorAll('input[type="search"]')].map(({ value }) => `"${value}"`);
  return [location.hash, ...typed, document.body.innerText.replace(/\s+/g, ' ').slice(0, 400)].join(' | ');
}
