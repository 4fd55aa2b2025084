/** A picture from the worker; an update of the page itself, as each move of a finger asks for. The more frequent of the two are the frames. */
const FRAMES = ['HandlePostMessage', 'BeginMainThreadFrame'];
/** Newer browsers tell of their own frames only where the second of these is asked for. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'toplevel', '__metadata'];

/** Milliseconds of the main thread's own time from each frame to the next, least first, while `act` runs. */
export async function traceFrames(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  // the page's own process: the main thread with the most frames
  const heard = new Map();
  for (const event of traceEvents) {
    const key = `${thread(event)} ${event.name}`;
    if (FRAMES.includes(event.name) && mains.has(thread(event))) heard.set(key, [...(heard.get(key) ?? []), event]);
  }
  const [most = []] = [...heard.values()].sort((a, b) => b.length - a.length);
  if (most.length < 10) throw new Error(`only ${most.length} frames were painted: the machine is too busy`);
  const own = thread(most[0]);
  const frames = most.map(({ ts }) => ts);
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
