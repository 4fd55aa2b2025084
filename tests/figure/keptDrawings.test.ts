import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptDrawings } from '../../src/figure/build/keptDrawings.ts';

describe('drawings kept between builds', () => {
  let root = '';
  let drawn: string[] = [];
  const draw = (text: string) => () => {
    drawn.push(text);
    return { paths: [text] };
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ground-up-kept-'));
    drawn = [];
    for (const folder of ['src/figure', 'data/figure', 'node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'src/figure/drawBody.ts'), 'one');
    writeFileSync(join(root, 'data/figure/bones.json'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('[F18] are drawn once for the same body and the same shape', async () => {
    expect(await (await keptDrawings(root))('front', '', draw('a'))).toEqual({ paths: ['a'] });
    expect(await (await keptDrawings(root))('front', '', draw('b'))).toEqual({ paths: ['a'] });
    expect(await (await keptDrawings(root))('front', 'bunion', draw('c'))).toEqual({ paths: ['c'] });
    expect(await (await keptDrawings(root))('side', '', draw('d'))).toEqual({ paths: ['d'] });
    expect(drawn).toEqual(['a', 'c', 'd']);
  });

  it.each(['src/figure/drawBody.ts', 'data/figure/bones.json', 'data/figure/more.json', 'package-lock.json'])(
    '[F18] are drawn anew when %s changes',
    async (file) => {
      await (await keptDrawings(root))('front', '', draw('old'));
      writeFileSync(join(root, file), 'two');
      expect(await (await keptDrawings(root))('front', '', draw('new'))).toEqual({ paths: ['new'] });
    },
  );

  it('[F18] that cannot be kept are drawn all the same; one that cannot be drawn is not kept', async () => {
    const fails = () => {
      throw new Error('bone through skin');
    };
    await expect((await keptDrawings(root))('front', '', fails)).rejects.toThrow('bone through skin');
    await expect((await keptDrawings(root))('front', '', fails)).rejects.toThrow('bone through skin');
    writeFileSync(join(root, 'node_modules/.cache'), 'no folder');
    expect(await (await keptDrawings(root))('front', '', draw('a'))).toEqual({ paths: ['a'] });
  });
});
