/** Draws every resting view at build time, so that the first picture, and every turn of the body, needs no drawing engine. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BadFigure } from '../anatomy/figureProblems.ts';
import { loadAnatomy } from '../anatomy/loadAnatomy.ts';
import { drawResting } from '../drawResting.ts';
import { requestOf, VIEW_KEYS, type ViewKey } from '../viewKey.ts';
import { readFigure } from './readFigure.ts';
import { throughSkin } from './throughSkin.ts';

const PREFIX = 'virtual:figure/resting-';

/** Serves `virtual:figure/resting-<view>` as the drawing of the body in quiet standing. Fails the build when the data cannot be drawn. */
export function figure(root: string): Plugin {
  const folder = join(root, 'data/figure');
  return {
    name: 'ground-up:figure',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const key = id.slice(PREFIX.length + 1);
      if (!isViewKey(key)) throw new Error(`${id.slice(1)}: no such view; there are ${VIEW_KEYS.join(', ')}`);
      const { data, files } = await readFigure(folder);
      for (const file of files) this.addWatchFile(file);
      const anatomy = loadAnatomy(data);
      // once, with the view that every build draws
      const problems = key === 'front' ? throughSkin(anatomy) : [];
      if (problems.length > 0) throw new BadFigure(problems);
      const drawing = drawResting(anatomy, requestOf(key));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(drawing))});`;
    },
  };
}

const isViewKey = (key: string): key is ViewKey => (VIEW_KEYS as readonly string[]).includes(key);
