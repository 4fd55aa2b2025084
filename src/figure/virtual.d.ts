/** Resting drawings made by the figure plugin (src/figure/build/plugin.ts). */
declare module 'virtual:figure/resting-*' {
  const drawing: import('./drawing.ts').BodyDrawing;
  export default drawing;
}
/** The data of the whole body, without what it says for people. */
declare module 'virtual:figure/body' {
  const data: import('./anatomy/figureData.ts').FigureData;
  export default data;
}
/** Close-ups of a foot with the typical shape of a condition. */
declare module 'virtual:figure/form-*' {
  const drawing: import('./shift/wholeForm.ts').FormDrawing;
  export default drawing;
}
/** The face of the foot that shows the place of a foot problem best, by its id. */
declare module 'virtual:figure/faces' {
  const faces: Readonly<Record<string, import('../knowledge/views.ts').FootPart>>;
  export default faces;
}
/** What loads each of them, by condition and face of the foot: "flat-foot-inner". */
declare module 'virtual:figure/forms' {
  const forms: Readonly<Record<string, () => Promise<{ default: import('./shift/wholeForm.ts').FormDrawing }>>>;
  export default forms;
}
