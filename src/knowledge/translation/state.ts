/** How a translation stands to the words it translates. Pure. */

/** One translated text, and the hash of the words it translates. */
export interface Translated {
  readonly of: string;
  readonly text: string;
}

/** Paths by how their translation stands. `unknown` ones translate a text that is no longer there. */
export interface TranslationState {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly unknown: readonly string[];
}

/** Compares the texts of one file with their translations. */
export function translationState(
  texts: ReadonlyMap<string, string>,
  translated: Readonly<Record<string, Translated>>,
  hashOf: (text: string) => string,
): TranslationState {
  const paths = [...texts.keys()];
  return {
    missing: paths.filter((path) => !translated[path]),
    stale: [...texts].flatMap(([path, text]) => {
      const translation = translated[path];
      return translation && translation.of !== hashOf(text) ? [path] : [];
    }),
    unknown: Object.keys(translated).filter((path) => !texts.has(path)),
  };
}

/** The translations that still have a text, those of a text that stands elsewhere now moved to where it stands. */
export function settleTranslations(
  texts: ReadonlyMap<string, string>,
  translated: Readonly<Record<string, Translated>>,
  hashOf: (text: string) => string,
): Readonly<Record<string, Translated>> {
  const homeless = Object.entries(translated).filter(([path]) => !texts.has(path));
  const settled = [...texts].flatMap(([path, text]) => {
    const hash = hashOf(text);
    const own = translated[path];
    if (own?.of === hash) return [[path, own] as const];
    const moved = homeless.find(([, translation]) => translation.of === hash)?.[1] ?? own;
    return moved ? [[path, moved] as const] : [];
  });
  return Object.fromEntries(settled);
}
