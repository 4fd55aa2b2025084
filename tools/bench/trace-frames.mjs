/** Milliseconds of the main thread's own time from each painted frame to the next, least first, while `act` runs. */
export async function traceFrames(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  // the page's own process: the main thread that hears from a worker most often
  const heard = new Map();
  for (const event of traceEvents)
    if (event.name === 'HandlePostMessage' && mains.has(thread(event)))
      heard.set(thread(event), [...(heard.get(thread(event)) ?? []), event.ts]);
  const [[own, frames] = [null, []]] = [...heard].sort((a, b) => b[1].length - a[1].length);
  if (frames.length < 10) throw new Error('The figure painted no frames.');
  // the task of a thread holds all others that run in it, so only this one is counted
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && event.ph === 'X' && thread(event) === own,
  );
  frames.sort((a, b) => a - b);
  const costs = frames.slice(1).map(() => 0);
  for (const { ts, tdur = 0 } of tasks) {
    const frame = frames.findLastIndex((start) => start <= ts + 500);
    if (frame >= 0 && frame < costs.length) costs[frame] += tdur / 1000;
  }
  return costs.sort((a, b) => a - b);
}
