// Runs by itself, before the app, and brings it back without anybody's help. When the app does not come to stand, or asks
// for it because a part is damaged or gone, the copies kept of it are dropped and everything is fetched anew: but only
// from a server that answers, because without one a copy is all there is.
(() => {
  // ms: for the app to stand, from its last file, and from the first; between two questions to a server that is silent;
  // until the next try where fetching anew did not help; for one answer
  const [TO_STAND, TO_COME, ASK_AGAIN, TRY_AGAIN, ANSWER] = [10_000, 60_000, 2_000, 60_000, 5_000];
  const HEALED = 'ground-up: fetched anew';
  const SAYS = { en: 'Ground Up did not load. It is trying again.', es: 'Ground Up no se cargó. Lo intenta de nuevo.' };
  const stands = () => (document.getElementById('root')?.childElementCount ?? 0) > 0;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  // a file that is never kept: only the server itself can answer
  const answers = () =>
    fetch('./sw.js', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(ANSWER) }).then(
      ({ ok }) => ok,
      () => false,
    );

  const fetchAnew = async () => {
    window.name = HEALED;
    if ('caches' in window) {
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
      const workers = await navigator.serviceWorker.getRegistrations();
      await Promise.all(workers.map((worker) => worker.unregister()));
    }
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
    if (window.name === HEALED) await wait(TRY_AGAIN);
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
      if (stands()) window.name = '';
      else void heal();
    }, TO_STAND),
  );
  // asked for by the app (src/explorer/renew.ts); once, then not before it has stood for a while
  addEventListener('ground-up:renew', async () => {
    if (window.name !== HEALED && (await answers())) await fetchAnew();
  });
})();
