// react-muscle-highlighter, as its README shows: data in, presses out.
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Body from 'react-muscle-highlighter';
import './page.css';
import { Answer } from './Answer.jsx';
import { middleOf, watched } from './watched.js';

const REGIONS = { knees: 'knee', tibialis: 'shin', ankles: 'ankle', quadriceps: 'hip' };
const HIGHLIGHTED = '#0984e3';
const HEIGHT_AT_SCALE_1 = 400;

function Page() {
  const [slug, setSlug] = useState(null);
  const data = useMemo(() => (slug ? [{ slug, color: HIGHLIGHTED }] : []), [slug]);
  return (
    <>
      <Body
        data={data}
        side="front"
        gender="female"
        scale={(0.6 * window.innerHeight) / HEIGHT_AT_SCALE_1}
        onBodyPartPress={(part) => {
          if (part.slug in REGIONS) setSlug(part.slug);
        }}
      />
      <Answer region={REGIONS[slug]} />
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);

const knee = () => document.querySelector('#knees');
watched(
  () => knee() && middleOf(knee()),
  () => knee().getAttribute('fill') === HIGHLIGHTED,
);
