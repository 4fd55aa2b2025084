/** Resting drawings made by the figure plugin (src/figure/build/plugin.ts). */
declare module 'virtual:figure/resting-*' {
  const drawing: import('./drawing.ts').BodyDrawing;
  export default drawing;
}
