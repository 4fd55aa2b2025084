/** A web server of a journey's own: to be stopped in the middle of a visit, to damage files, or to bring another version. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test as base, type Page } from '@playwright/test';

export const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** What can become of a file on its way: not there, cut in half, or the line breaks. */
export type Fault = 'missing' | 'half' | 'broken-off';

export interface OwnServer {
  readonly url: string;
  /** From now on the files whose path matches come with this fault; null: all come well. */
  fault(of: RegExp | null, kind?: Fault): void;
  /** From now on another build, or the settings of a clinic, is served. */
  serve(what: { readonly folder?: string; readonly clinic?: string }): void;
  stop(): Promise<void>;
}

function answer(response: ServerResponse, path: string, content: Buffer | string, fault: Fault | null): void {
  if (fault === 'broken-off') return void response.destroy();
  if (fault === 'missing') return void response.writeHead(404).end();
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(fault === 'half' ? content.slice(0, content.length / 2) : content);
}

async function start(): Promise<OwnServer> {
  let [folder, clinic]: [string, string | null] = [DIST, null];
  let faulty: { readonly of: RegExp; readonly kind: Fault } | null = null;
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const own = path === '/clinic.json' ? clinic : null;
    try {
      const content = own ?? (await readFile(join(folder, path === '/' ? 'index.html' : path)));
      answer(response, path === '/' ? 'index.html' : path, content, faulty?.of.test(path) ? faulty.kind : null);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fault(of, kind = 'missing') {
      faulty = of && { of, kind };
    },
    serve(what) {
      folder = what.folder ?? folder;
      clinic = what.clinic ?? clinic;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

export const test = base.extend<{ server: OwnServer; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  server: async ({}, use) => {
    const server = await start();
    await use(server);
    await server.stop();
  },
  /** A folder of the journey's own. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'ground-up-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Waits until at least so many files are kept in the cache of that name, by a worker that answers for the page. */
export const kept = (page: Page, cache: RegExp, files: number): Promise<void> =>
  page.evaluate(
    async ([pattern, wanted]) => {
      await navigator.serviceWorker.ready;
      const later = () => new Promise((done) => setTimeout(done, 50));
      const count = async () => {
        const [name] = (await caches.keys()).filter((each) => new RegExp(pattern as string).test(each));
        return name ? (await (await caches.open(name)).keys()).length : 0;
      };
      while (!navigator.serviceWorker.controller || (await count()) < (wanted as number)) await later();
    },
    [cache.source, files] as const,
  );
