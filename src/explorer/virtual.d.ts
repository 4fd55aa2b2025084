/** Made by the languages plugin (src/build/languages.ts). */
declare module 'virtual:languages' {
  /** The languages offered, English first. */
  export const languages: readonly import('./languages.ts').Language[];
  /** What loads each of them but English, by code. */
  export const loads: Readonly<
    Record<
      string,
      () => Promise<{
        readonly messages: import('../language/words.ts').Messages;
        readonly index: import('../knowledge/types.ts').KnowledgeIndex;
        readonly details: import('./texts.ts').Texts;
      }>
    >
  >;
}
