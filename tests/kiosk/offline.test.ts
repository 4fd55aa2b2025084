import { describe, expect, it, vi } from 'vitest';
import { type Offline, startOffline } from '../../src/kiosk/offline/offline.ts';

/** A browser's page and its service workers, as far as `startOffline` sees them. */
class Browser extends EventTarget {
  readonly reload = vi.fn();
  readonly location = { protocol: 'https:', reload: this.reload };
  readonly told: unknown[] = [];
  readonly #workers = Object.assign(new EventTarget(), {
    controller: null as object | null,
    ready: Promise.resolve({ active: this.#worker('active') }),
    register: async () => this.registration,
  });
  readonly registration = { waiting: null as object | null, update: async () => undefined };
  readonly navigator = { serviceWorker: this.#workers };
  readonly setInterval = () => 0;

  #worker(name: string) {
    return { postMessage: (message: object) => this.told.push([name, message]) };
  }
  /** A page that was answered by a service worker from its start. */
  controlled(): this {
    this.#workers.controller = {};
    return this;
  }
  fetchUpdate(): void {
    this.registration.waiting = this.#worker('waiting');
  }
  takeOver(): void {
    this.registration.waiting = null;
    this.#workers.controller = {};
    this.#workers.dispatchEvent(new Event('controllerchange'));
  }
  start = async (): Promise<Offline> => {
    const offline = await startOffline(this as unknown as Window, './sw.js');
    if (!offline) throw new Error('no service worker');
    return offline;
  };
}

describe('a new version', () => {
  it('[OF3] is applied when asked between two visits, and only when there is one', async () => {
    const browser = new Browser().controlled();
    const offline = await browser.start();
    expect(offline.applyUpdate()).toBe(false);
    browser.fetchUpdate();
    expect(offline.applyUpdate()).toBe(true);
    expect(browser.told).toEqual([['waiting', { kind: 'update' }]]);
    expect(browser.reload).not.toHaveBeenCalled();
    browser.takeOver();
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it.each(['pointerdown', 'keydown'])('[OF3] that comes late waits when a next visit has begun (%s)', async (touch) => {
    const browser = new Browser().controlled();
    const offline = await browser.start();
    browser.fetchUpdate();
    offline.applyUpdate();
    browser.dispatchEvent(new Event(touch));
    browser.takeOver();
    expect(browser.reload).not.toHaveBeenCalled();
    // the page's files stay: a page of the new version says when they may go
    offline.keepLanguages(['en']);
    await Promise.resolve();
    expect(browser.told).toEqual([['waiting', { kind: 'update' }]]);
    expect(offline.applyUpdate()).toBe(true);
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it('[OF3] taken in another tab leaves this visit alone until it starts over', async () => {
    const browser = new Browser().controlled();
    const offline = await browser.start();
    browser.fetchUpdate();
    browser.takeOver();
    expect(browser.reload).not.toHaveBeenCalled();
    expect(offline.applyUpdate()).toBe(true);
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it('[OF3] is not what the first service worker of all brings', async () => {
    const browser = new Browser();
    const offline = await browser.start();
    browser.takeOver();
    expect(offline.applyUpdate()).toBe(false);
    offline.keepLanguages(['en', 'es']);
    await Promise.resolve();
    expect(browser.told).toEqual([['active', { kind: 'keep-languages', languages: ['en', 'es'] }]]);
    expect(browser.reload).not.toHaveBeenCalled();
  });
});
