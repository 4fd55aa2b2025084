/** A frame of 60 a second, ms. */
const FRAME = 1000 / 60;

/** What the app may cost beside a page of the same run: at most `times` its value `plus` so many ms. */
const GOALS = [
  { key: 'bytes', name: 'bytes to a touch that works', peer: 'Cytoscape.js', times: 1.5 },
  { key: 'lit', name: 'touch → lit, painted', peer: 'react-body-highlighter', plus: FRAME },
  { key: 'read', name: 'touch → answer, painted', peer: 'react-body-highlighter', plus: FRAME },
  { key: 'loaded', name: 'load: main thread at work', peer: 'Cytoscape.js' },
];

/** Rows: each goal on each screen, as a share of what is allowed. */
export const goals = (samples, screens) =>
  GOALS.flatMap(({ key, name, peer, times = 1, plus = 0 }) =>
    screens.flatMap((viewport) => {
      const own = samples.middle(viewport, { name: 'Ground Up' }, key);
      const other = samples.middle(viewport, { name: peer }, key);
      if (own === undefined || other === undefined) return [];
      const share = own / (times * other + plus);
      const allowed = `${times === 1 ? '' : `${times} × `}${peer}${plus > 0 ? ' and a frame' : ''}`;
      const screen = `${viewport.width}×${viewport.height}`;
      return [[name, screen, allowed, (own / other).toFixed(2), share.toFixed(2), share <= 1 ? 'met' : 'missed']];
    }),
  );

export const GOAL_HEADS = ['goal', 'screen', 'at most', 'ratio', 'of what is allowed', ''];
