import { pageChecks } from './page-checks.mjs';

/** Opens the app at the address until all of it is kept, stops its server, and goes on. Gives each check with whether it holds. */
export const checkStoppedServer = (url, stopServer) =>
  pageChecks({}, async (page, check, title) => {
    await page.goto(url);
    await check('under its policy, a worker keeps the app', async () => {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      return true;
    });
    await stopServer();
    await check('with nginx stopped, it opens again', async () => {
      await page.reload();
      return title('Where does it hurt?');
    });
    await check('and answers', async () => {
      await page.goto(`${url}#/condition/flat-foot`);
      return title('Flat feet');
    });
  });
