/**
 * All named scenes on one page, for whoever works on the figure: `npm run dev`, then /tests/gallery/, or
 * /tests/gallery/?lang=es. No part of the build.
 */
import '@fontsource-variable/atkinson-hyperlegible-next';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../../src/explorer/languages.ts';
import { Figure } from '../../src/figure/Figure.tsx';
import { namesOfRegions } from '../../src/guide/parts/names.ts';
import { switchTo } from '../../src/language/switchTo.ts';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/controls.css';
import { regionNames } from '../figure/builders.ts';
import './gallery.css';
import { SCENES } from './scenes.ts';

const root = document.getElementById('root');
if (!root) throw new Error('tests/gallery/index.html has no element with the id "root"');

/** The names of the regions in the language that the address asks for, which is put in use. */
async function spokenNames() {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (!asked) return regionNames;
  const { index, messages } = await loadLanguage(asked);
  switchTo(asked, messages);
  return namesOfRegions(index);
}

const names = await spokenNames();
createRoot(root).render(
  <main className="gallery frame">
    {SCENES.map(({ name, scene, box: { width, height, minTarget } }) => (
      <figure key={name} data-scene={name}>
        <div style={{ width, height }}>
          <Figure scene={scene} regionNames={names} onChoose={() => {}} minTarget={minTarget} />
        </div>
        <figcaption>{name}</figcaption>
      </figure>
    ))}
  </main>,
);
