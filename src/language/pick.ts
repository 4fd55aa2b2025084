/** Who has a say in the language, the strongest first. */
export interface LanguageWishes {
  /** Named in the address. */
  readonly address: string | null;
  /** Chosen before on this device. */
  readonly device: string | null;
  /** The clinic's languages, the usual one first; null where it has not said. */
  readonly clinic: readonly string[] | null;
  /** The browser's, as `navigator.languages` has them: "es-MX". */
  readonly browser: readonly string[];
}

/** The languages of the app that a clinic offers, in its order; all of them where it names none that there is. */
export function offeredLanguages(known: readonly string[], clinic: readonly string[] | null): readonly string[] {
  const offered = (clinic ?? []).filter((code) => known.includes(code));
  return offered.length > 0 ? offered : known;
}

/** "es-MX" → "es", where there is no Mexican Spanish. */
const match = (offered: readonly string[], wanted: string | null): string | undefined =>
  wanted === null
    ? undefined
    : (offered.find((code) => code === wanted) ?? offered.find((code) => code === wanted.split('-')[0]?.toLowerCase()));

/** The language to begin with: by address, device, clinic, browser; the first one offered where nobody has a say. */
export function pickLanguage(offered: readonly string[], { address, device, clinic, browser }: LanguageWishes): string {
  const wishes = [address, device, ...(clinic ?? []), ...browser];
  return wishes.map((wanted) => match(offered, wanted)).find((code) => code !== undefined) ?? offered[0] ?? 'en';
}
