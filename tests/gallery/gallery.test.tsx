// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { render, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Figure } from '../../src/figure/Figure.tsx';
import { restingView } from '../../src/figure/restingView.ts';
import { regionNames } from '../figure/builders.ts';
import { type GalleryScene, SCENES } from './scenes.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const rounded = (text: string): string => text.replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(1));

/** Lines and rings of a part of the overlay, each once. */
const marksOf = (part: Element): readonly string[] => [
  ...new Set([...part.querySelectorAll('path')].map((path) => `  line ${path.getAttribute('d')}`)),
  ...[...part.querySelectorAll('.figure-problem')].map((ring) => {
    const radii = [...ring.querySelectorAll('circle')].map((circle) => circle.getAttribute('r'));
    return `  ring ${ring.getAttribute('data-problem') ?? ''} ${ring.getAttribute('transform')} ${radii.join(' ')}`;
  }),
];

/** What a scene shows, as text that can be compared: the body by the digest of its paths and colors, all that lies over it in full. */
async function shown({ scene, box }: GalleryScene): Promise<string> {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(box.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(box.height);
  const { container } = render(
    <Figure scene={scene} regionNames={regionNames} onChoose={() => {}} minTarget={box.minTarget} />,
  );
  await waitFor(() => expect(container.querySelector('.figure-body path')).not.toBeNull());
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const body = container.querySelector('.figure-body svg');
  // React numbers what refers to each other by the order of rendering
  const drawn = (body?.innerHTML ?? '').replace(/_r_\w+_/g, 'id');
  const buttons = all('.figure-touch button').map((button) => {
    const pressed = button.getAttribute('aria-pressed');
    return `  button "${button.getAttribute('aria-label')}"${pressed === null ? '' : ` pressed=${pressed}`}`;
  });
  return [
    `group "${container.querySelector('.figure')?.getAttribute('aria-label')}"`,
    ...all('.figure > p').map((text) => `  "${text.textContent?.trim()}"`),
    ...buttons,
    `tags: ${all('.figure-tag')
      .map((tag) => tag.textContent)
      .join(', ')}`,
    `body: ${body?.querySelectorAll('path').length} paths, ${digest(drawn)}`,
    ...all('.figure-lines, .figure-chain, .figure-marks').flatMap((part) => {
      const marks = marksOf(part);
      return marks.length > 0 ? [`${part.getAttribute('class')} ${part.getAttribute('data-leg') ?? ''}`, ...marks] : [];
    }),
    ...all('.figure-place').map(
      (place) => `${place.getAttribute('data-place')}: ${rounded(place.getAttribute('style') ?? '')}`,
    ),
    '',
  ].join('\n');
}

const fileOf = (name: string): string => `./snapshots/${name.replace(/[^a-z]+/g, '-')}.txt`;

describe('the gallery', () => {
  beforeAll(() => Promise.all(SCENES.map(({ scene }) => restingView(scene))), 90_000);

  test('[GA1] there are forty scenes, and no two have one name', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SCENES.map(({ name }) => fileOf(name))).size).toBe(SCENES.length);
  });

  for (const each of SCENES)
    test(`[GA2] ${each.name}: looks and reads as it did`, async () => {
      await expect(await shown(each)).toMatchFileSnapshot(fileOf(each.name));
    });
});
