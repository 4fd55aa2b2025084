/** Made by the knowledge plugin (src/knowledge/build/plugin.ts) with `compileIndex`. */
declare module 'virtual:knowledge/search' {
  const search: import('./compiled.ts').CompiledSearch;
  export default search;
}
