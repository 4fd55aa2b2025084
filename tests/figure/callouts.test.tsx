// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Callouts, type FigureCallout } from '../../src/figure/shift/Callouts.tsx';
import { layOut } from '../../src/figure/stage/layOut.ts';
import { SIDES, type Side } from '../../src/knowledge/regions.ts';
import { drawing, regionNames, scene } from './builders.ts';

const ROOM = {
  size: { width: 700, height: 800 },
  insets: { top: 0, right: 300, bottom: 0, left: 0 },
  minTarget: 60,
  textScale: 1,
  showsTags: false,
  touchable: true,
  regionNames,
  sideLetters: 5,
};

/** On whose leg the leader of a callout at the knee ends, from the front; `lit`: the side that is marked. */
function legOf(side: Side | null, lit: Side | null): Side | undefined {
  const callout: FigureCallout = {
    id: 'knee',
    region: 'knee',
    title: 'Knee',
    value: '1°',
    doubts: [],
    drawn: null,
    draws: 'shape',
    counted: false,
    side,
  };
  const body = drawing();
  const laid = layOut(scene({ chosen: [{ region: 'knee', side: lit }] }), body, ROOM);
  const { container, unmount } = render(<Callouts callouts={[callout]} drawing={body} laid={laid} />);
  const [x = 0, y = 0] = (
    /^M([-\d.]+)[ ,]([-\d.]+)/.exec(container.querySelector('path')?.getAttribute('d') ?? '') ?? []
  )
    .slice(1)
    .map(Number);
  // a ring stands there already: no dot over it
  expect(container.querySelectorAll('circle')).toHaveLength(0);
  unmount();
  const edge = laid.sizes.idle + 2;
  return SIDES.find((each) =>
    laid.places.some(
      (at) => at.region === 'knee' && at.side === each && Math.abs(Math.hypot(at.x - x, at.y - y) - edge) < 1,
    ),
  );
}

test('[P35] the leader of a callout ends on the one leg it is drawn on, else on a lit leg, of two on the nearer one', () => {
  // from the front the left leg is nearer to the callouts
  expect(legOf(null, null)).toBe('left');
  for (const side of SIDES) expect(legOf(null, side)).toBe(side);
  for (const side of SIDES) for (const lit of [null, ...SIDES]) expect(legOf(side, lit)).toBe(side);
});
