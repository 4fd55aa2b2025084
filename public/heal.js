// Runs by itself, before the app: when the app does not come to stand, the copy that was kept of it may be damaged.
// Then the copy is dropped and everything is fetched anew, once.
(() => {
  const PATIENCE = 10_000;
  const HEALED = 'ground-up: fetched anew';
  const stands = () => (document.getElementById('root')?.childElementCount ?? 0) > 0;
  let healing = false;

  const heal = async () => {
    if (healing || stands() || window.name === HEALED || !('caches' in window)) return;
    healing = true;
    const kept = await caches.keys();
    if (kept.length === 0) return;
    window.name = HEALED;
    await Promise.all(kept.map((name) => caches.delete(name)));
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    location.reload();
  };

  // a script of the app that did not load, or did not run
  addEventListener('error', () => void heal(), true);
  addEventListener('load', () =>
    setTimeout(() => {
      if (stands()) window.name = '';
      else void heal();
    }, PATIENCE),
  );
})();
