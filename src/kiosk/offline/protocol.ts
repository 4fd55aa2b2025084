/** What the page asks of its service worker. */
export type ToServiceWorker =
  /** Take over now: nobody is in the middle of a visit. */
  | { readonly kind: 'update' }
  /** Keep the files of these languages, too. */
  | { readonly kind: 'keep-languages'; readonly languages: readonly string[] };
