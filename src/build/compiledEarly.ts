import type { Plugin } from 'vite';

/** Chromium's word at the very top of a file: compile all of it while it loads, on a thread of its own. Others take it for a comment. */
const WORD = '//# allFunctionsCalledOnLoad\n';

/** Has the code that a first touch runs compiled before the touch, not by it: `chunks` by name. */
export function compiledEarly(chunks: readonly string[]): Plugin {
  return {
    name: 'ground-up:compiled-early',
    // the build that is one file has its code in the page, where no thread of its own compiles it
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    generateBundle: {
      // after Vite has put its list of files in front
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && chunks.includes(file.name)) file.code = WORD + file.code;
      },
    },
  };
}
