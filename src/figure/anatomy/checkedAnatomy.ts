import type { Anatomy } from './anatomy.ts';
import type { FigureData } from './figureData.ts';
import { BadFigure, figureProblems } from './figureProblems.ts';
import { loadAnatomy } from './loadAnatomy.ts';

/** The whole body from files that anyone may have edited. Throws BadFigure with every problem found when they could not be drawn. */
export function checkedAnatomy(data: FigureData): Anatomy {
  const problems = figureProblems(data);
  if (problems.length > 0) throw new BadFigure(problems);
  return loadAnatomy(data);
}
