/** What the page asks of its service worker. */
export type ToServiceWorker =
  /** Take over now: nobody is in the middle of a visit. */
  | { readonly kind: 'update' }
  /** A page of your own version is there: keep the files of these languages, too, and no longer those of other versions. */
  | { readonly kind: 'keep-languages'; readonly languages: readonly string[] };
