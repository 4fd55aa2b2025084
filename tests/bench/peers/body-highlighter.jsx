// react-body-highlighter, as its README shows: data in, clicks out.
import { useCallback, useMemo, useState } from 'react';
import Model from 'react-body-highlighter';
import { createRoot } from 'react-dom/client';
import './page.css';
import { Answer } from './Answer.jsx';
import { middleOf, watched } from './watched.js';

const REGIONS = { knees: 'knee', calves: 'shin', quadriceps: 'hip' };
const HIGHLIGHTED = '#0984e3';

function Page() {
  const [muscle, setMuscle] = useState(null);
  const data = useMemo(() => (muscle ? [{ name: 'touched', muscles: [muscle] }] : []), [muscle]);
  const onClick = useCallback((clicked) => {
    if (clicked.muscle in REGIONS) setMuscle(clicked.muscle);
  }, []);
  return (
    <>
      <Model
        data={data}
        highlightedColors={[HIGHLIGHTED]}
        style={{ height: '60vh' }}
        svgStyle={{ height: '100%' }}
        onClick={onClick}
      />
      <Answer region={REGIONS[muscle]} />
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);

// its parts have no names in the page: this is where the left knee begins
const knee = () => document.querySelector('polygon[points^="65.7142857 140 "]');
watched(
  () => knee() && middleOf(knee()),
  () => knee().style.fill === 'rgb(9, 132, 227)',
);
