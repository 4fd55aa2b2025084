import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FigureData } from '../anatomy/figureData.ts';

/** Reads data/figure: segments, every bones-*.json, skin, anchors and seats. Throws when a file is not JSON. */
export async function readFigure(folder: string): Promise<{ data: FigureData; files: readonly string[] }> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = async (name: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new Error(`${join(folder, name)}: not valid JSON`, { cause });
    }
  };
  const [segments, skin, anchors, seats] = await Promise.all(
    ['segments.json', 'skin.json', 'anchors.json', 'seats.json'].map(read),
  );
  const bones = await Promise.all(files.filter((name) => name.startsWith('bones-')).map(read));
  return {
    data: { segments, bones, skin, anchors, seats } as FigureData,
    files: files.map((name) => join(folder, name)),
  };
}
