/** Draws every resting view at build time, and every foot with a typical shape, so that no picture needs a drawing engine. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Anatomy } from '../anatomy/anatomy.ts';
import { checkedAnatomy } from '../anatomy/checkedAnatomy.ts';
import type { FigureData } from '../anatomy/figureData.ts';
import { BadFigure } from '../anatomy/figureProblems.ts';
import type { BodyDrawing } from '../drawing.ts';
import { drawResting } from '../drawResting.ts';
import { partsOnBody } from '../motion/movingPieces.ts';
import { drawForm } from '../shift/drawForm.ts';
import { requestOf, VIEW_KEYS, type ViewKey } from '../viewKey.ts';
import { keptDrawings } from './keptDrawings.ts';
import { readFigure } from './readFigure.ts';
import { readForms } from './readForms.ts';
import { throughSkin } from './throughSkin.ts';

const PREFIX = 'virtual:figure/';
const RESTING = 'resting-';
const FORM = 'form-';

const moduleOf = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** What a moving body is drawn without: names for people, where foot problems sit, and parts that close-ups alone show. */
const UNMOVED: readonly string[] = ['$schema', 'plain', 'clinical', 'uberon', 'seats'];
function moved({ bones, ...data }: FigureData, anatomy: Anatomy): unknown {
  const shown = new Set(partsOnBody(anatomy).map(({ part }) => part));
  const own = bones.map((file) => ({ ...file, parts: file.parts.filter(({ part }) => shown.has(part)) }));
  return JSON.parse(
    JSON.stringify({ ...data, bones: own }, (key, value) => (UNMOVED.includes(key) ? undefined : value)),
  );
}

/**
 * Serves `virtual:figure/resting-<view>` as the drawing of the body in quiet standing, `virtual:figure/form-<shape>-<part>` as a close-up
 * with a typical shape, `virtual:figure/forms` as what loads each of these, `virtual:figure/faces` as the close-up that shows each place best, and `virtual:figure/body` as the data of the whole body. Fails the build when the data cannot be drawn.
 */
export function figure(root: string): Plugin {
  const folder = join(root, 'data/figure');
  const conditions = join(root, 'data/conditions');

  /** The body and its resting views, drawn once a build however many shapes are compared with them. */
  let read: ReturnType<typeof readBody> | null = null;
  async function readBody() {
    const { data, files } = await readFigure(folder);
    const anatomy = checkedAnatomy(data);
    const drawn = new Map<ViewKey, BodyDrawing>();
    const resting = (key: ViewKey) => {
      const drawing = drawn.get(key) ?? drawResting(anatomy, requestOf(key));
      drawn.set(key, drawing);
      return drawing;
    };
    return { data, anatomy, resting, files, keep: await keptDrawings(root) };
  }
  const body = async (watch: (file: string) => void) => {
    read ??= readBody();
    const { files, ...rest } = await read;
    for (const file of files) watch(file);
    return rest;
  };

  async function drawShape(name: string, watch: (file: string) => void) {
    const form = (await readForms(conditions)).find(({ shape, parts }) =>
      parts.some((part) => name === `${shape}-${part}`),
    );
    const part = form?.parts.find((each) => name === `${form.shape}-${each}`);
    if (!form || !part) throw new Error(`${PREFIX}${FORM}${name}: no condition has such a shape`);
    watch(form.file);
    const { anatomy, resting, keep } = await body(watch);
    const key = `foot-${part}` as const;
    return keep(name, JSON.stringify(form.forms), () => drawForm(anatomy, requestOf(key), form.forms, resting(key)));
  }

  return {
    name: 'ground-up:figure',
    buildStart() {
      read = null;
    },
    watchChange() {
      read = null;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const watch = (file: string) => this.addWatchFile(file);
      if (name === 'forms') {
        const forms = await readForms(conditions);
        const loads = forms.flatMap(({ id: of, shape, parts }) =>
          parts.map((part) => `'${of}-${part}': () => import('${PREFIX}${FORM}${shape}-${part}')`),
        );
        return `export default { ${loads.join(', ')} };`;
      }
      if (name === 'faces') {
        const { seats } = (await body(watch)).data;
        const best = (seats?.seats ?? []).flatMap(({ of, seenFrom }) => (seenFrom ? [[of, seenFrom[0]]] : []));
        return moduleOf(Object.fromEntries(best));
      }
      if (name === 'body') {
        const { data, anatomy } = await body(watch);
        return moduleOf(moved(data, anatomy));
      }
      if (name.startsWith(FORM)) return moduleOf(await drawShape(name.slice(FORM.length), watch));
      const key = name.slice(RESTING.length);
      if (!name.startsWith(RESTING) || !isViewKey(key))
        throw new Error(`${id.slice(1)}: no such view; there are ${VIEW_KEYS.join(', ')}`);
      const { anatomy, resting, keep } = await body(watch);
      return moduleOf(
        await keep(name, '', () => {
          // once, with the view that every build draws
          const problems = key === 'front' ? throughSkin(anatomy) : [];
          if (problems.length > 0) throw new BadFigure(problems);
          return resting(key);
        }),
      );
    },
  };
}

const isViewKey = (key: string): key is ViewKey => (VIEW_KEYS as readonly string[]).includes(key);
