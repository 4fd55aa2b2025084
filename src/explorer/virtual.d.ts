/** Made by the languages plugin (src/build/languages.ts). */
declare module 'virtual:languages' {
  /** The languages offered, English first. */
  export const languages: readonly import('./languages.ts').Language[];
  /** What loads each of them but English, by code. */
  export const loads: Readonly<Record<string, () => Promise<import('./languages.ts').LanguageTexts>>>;
}
