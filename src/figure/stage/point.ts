/** A place in a plane: mm of the drawing or CSS px of the figure's box, as the name of its holder says. x right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
