/** Whose work the built app is made of (build/licenses.ts). */
declare module 'virtual:licenses' {
  const licenses: {
    readonly packages: readonly {
      readonly name: string;
      readonly version: string;
      /** As SPDX names it: "MIT". */
      readonly license: string;
      /** Which of the texts it is. */
      readonly text: number;
    }[];
    readonly texts: readonly string[];
  };
  export default licenses;
}
