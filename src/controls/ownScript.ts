/** What TypeScript does not know yet of Trusted Types. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Scripts that the page may start by address: its service worker, and the painter of the moving body. */
const OWN = [/\/sw\.js$/, /\/assets\/worker-[\w-]+\.js$/];

function check(url: string): string {
  const { origin, pathname } = new URL(url, document.baseURI);
  const isOwn = origin === window.location.origin && OWN.some((own) => own.test(pathname));
  if (isOwn || import.meta.env.DEV) return url;
  throw new TypeError(`${url} is not a script of this app`);
}

const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy('ground-up', { createScriptURL: check });

/**
 * The address of a script of the app, as the browser's Trusted Types want it before they start a worker. The one policy
 * of the page passes these scripts and nothing else. Throws on any other address.
 */
export const ownScript = (url: string): string => (policy ? policy.createScriptURL(url) : check(url));
