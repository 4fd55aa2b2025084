// Runs by itself, before the app, and brings it back without anybody's help. When the app does not come to stand, or asks
// for it because a part is damaged or gone, the copies kept of it are dropped and everything is fetched anew: but only
// from a server that has all the first screen needs, because without one a copy is all there is.
(() => {
  // ms: for the app to stand, from its last file, and from the first; between two questions to a server that is silent;
  // until the next try where fetching anew did not help; for the server's answers
  const [TO_STAND, TO_COME, ASK_AGAIN, TRY_AGAIN, ANSWER] = [10_000, 60_000, 2_000, 60_000, 10_000];
  // what stands in the name of a window fetched anew, before the one that the page around a frame gave it
  const HEALED = 'ground-up: fetched anew ';
  const healed = () => window.name.startsWith(HEALED);
  // other apps of the same site have copies and service workers, too
  const SCOPE = new URL('.', location.href).href;
  const SAYS = { en: 'Ground Up did not load. It is trying again.', es: 'Ground Up no se cargó. Lo intenta de nuevo.' };
  const stands = () => (document.getElementById('root')?.childElementCount ?? 0) > 0;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));

  // the server alone answers: its page now, not the one kept, names the scripts and styles of the first screen
  const SERVER = { cache: 'no-store' };
  const NAMED = / (?:src|href)="([^"]+\.(?:js|css))"/g;
  // some servers answer with a page for a file that they do not have
  const isThere = ({ ok, headers }) => ok && !/html/.test(headers.get('content-type'));
  const hasAll = async () => {
    const page = await fetch(location.href, SERVER);
    const files = [...(await page.text()).matchAll(NAMED)].map(([, file]) => file);
    // the page where one logs in to a network is not ours
    if (!page.ok || !files.some((file) => file.endsWith('/heal.js'))) return false;
    return (await Promise.all(files.map((file) => fetch(file, { ...SERVER, method: 'HEAD' })))).every(isThere);
  };
  const answers = () => Promise.race([hasAll(), wait(ANSWER)]).catch(() => false);

  const dropCopies = async () => {
    const own = (await caches.keys()).filter((name) => name.endsWith(SCOPE));
    await Promise.all(own.map((name) => caches.delete(name)));
  };
  const dismissWorker = async () => {
    const worker = await navigator.serviceWorker.getRegistration();
    if (worker?.scope === SCOPE) await worker.unregister();
  };
  const fetchAnew = async () => {
    if (!healed()) window.name = HEALED + window.name;
    // each fails where the browser has none, or blocks it: then nothing was kept
    await Promise.allSettled([dropCopies(), dismissWorker()]);
    location.reload();
  };

  let healing = false;
  const heal = async () => {
    if (healing || stands()) return;
    healing = true;
    const word = document.createElement('p');
    word.lang = navigator.language.startsWith('es') ? 'es' : 'en';
    word.textContent = SAYS[word.lang];
    document.body.append(word);
    if (healed()) await wait(TRY_AGAIN);
    while (!(await answers())) await wait(ASK_AGAIN);
    if (!stands()) return fetchAnew();
    word.remove();
    healing = false;
  };

  // a script of the app that did not load, or did not run
  addEventListener('error', () => void heal(), true);
  setTimeout(() => void heal(), TO_COME);
  addEventListener('load', () =>
    setTimeout(() => {
      if (!stands()) void heal();
      else if (healed()) window.name = window.name.slice(HEALED.length);
    }, TO_STAND),
  );
  // asked for by the app (src/explorer/renew.ts); once, then not before it has stood for a while, and only if it still wants it
  addEventListener('ground-up:renew', async ({ detail: wanted }) => {
    if (!healed() && (await answers()) && wanted?.() !== false) await fetchAnew();
  });
})();
