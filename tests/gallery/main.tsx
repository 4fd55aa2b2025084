/** All named scenes on one page, for whoever works on the figure: `npm run dev`, then /tests/gallery/. No part of the build. */
import '@fontsource-variable/atkinson-hyperlegible-next';
import { createRoot } from 'react-dom/client';
import { Figure } from '../../src/figure/Figure.tsx';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/controls.css';
import { regionNames } from '../figure/builders.ts';
import './gallery.css';
import { SCENES } from './scenes.ts';

const root = document.getElementById('root');
if (!root) throw new Error('tests/gallery/index.html has no element with the id "root"');

createRoot(root).render(
  <main className="gallery frame">
    {SCENES.map(({ name, scene, box: { width, height, minTarget } }) => (
      <figure key={name} data-scene={name}>
        <div style={{ width, height }}>
          <Figure scene={scene} regionNames={regionNames} onChoose={() => {}} minTarget={minTarget} />
        </div>
        <figcaption>{name}</figcaption>
      </figure>
    ))}
  </main>,
);
