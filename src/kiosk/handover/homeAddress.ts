/** Where a phone can open the present page; or why it cannot. */
export type HomeAddress =
  | { readonly kind: 'address'; readonly url: string }
  /** The app was opened from a file, or from a server that only this device reaches. */
  | { readonly kind: 'none'; readonly why: 'file' | 'this-device' };

/** Names under which a device reaches only itself. */
const OWN = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$|\.localhost$/;

/**
 * The address of a page for the way home: on the address that the clinic gave, else on the one the app was opened from,
 * where others can reach that. The query is left out: a phone is no kiosk and no frame. The language goes along.
 */
export function homeAddress(
  publicAddress: string | null,
  opened: Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>,
  hash: string,
  language: string,
): HomeAddress {
  if (!publicAddress && opened.protocol === 'file:') return { kind: 'none', why: 'file' };
  if (!publicAddress && OWN.test(opened.hostname)) return { kind: 'none', why: 'this-device' };
  const base = new URL(publicAddress ?? `${opened.origin}${opened.pathname}`);
  const [path = '', query = ''] = hash.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.set('lang', language);
  // a plus between ids, and a place with its slash, stay readable
  const text = asked.toString().replaceAll('%2B', '+');
  return { kind: 'address', url: `${base.origin}${base.pathname}${base.search}${path}?${text}` };
}
