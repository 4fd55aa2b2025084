import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, formatSpot, HOME, parseAddress } from '../../src/explorer/address.ts';
import { chooseSide, chooseSpot, openFoot, turnTo } from '../../src/explorer/choose.ts';
import { isPaired, SIDES, type Spot } from '../../src/knowledge/regions.ts';
import { VIEWS } from '../../src/knowledge/views.ts';
import { aTouch } from './arbitraries.ts';

const LEFT_KNEE: Spot = { region: 'knee', side: 'left' };
const RIGHT_KNEE: Spot = { region: 'knee', side: 'right' };
const LOW_BACK: Spot = { region: 'low-back', side: null };

const at = (hash: string): Address => parseAddress(hash);
const hash = formatAddress;
const spotsOf = ({ page }: Address): readonly Spot[] => (page.kind === 'region' ? page.spots : []);

describe('chooseSpot', () => {
  it('[EX1] a touch marks the place, from any page', () => {
    expect(hash(chooseSpot(HOME, LEFT_KNEE, false))).toBe('#/region/left-knee');
    expect(hash(chooseSpot(at('#/condition/flat-foot'), LOW_BACK, false))).toBe('#/region/low-back');
  });

  it('[EX1] touching another place moves there', () => {
    expect(hash(chooseSpot(at('#/region/left-knee+pelvis'), LOW_BACK, false))).toBe('#/region/low-back');
    expect(hash(chooseSpot(at('#/region/left-knee'), RIGHT_KNEE, false))).toBe('#/region/right-knee');
  });

  it.each([false, true])('[EX1] touching a marked place unmarks it (adding: %s)', (adding) => {
    expect(hash(chooseSpot(at('#/region/left-knee+low-back'), LEFT_KNEE, adding))).toBe('#/region/low-back');
    expect(hash(chooseSpot(at('#/region/left-knee'), LEFT_KNEE, adding))).toBe('#/');
  });

  it('[EX1] while adding, a touch adds', () => {
    expect(hash(chooseSpot(at('#/region/left-knee'), LOW_BACK, true))).toBe('#/region/left-knee+low-back');
    expect(hash(chooseSpot(at('#/region/left-knee'), RIGHT_KNEE, true))).toBe('#/region/left-knee+right-knee');
  });

  it('[EX1] a side takes the place of the same region without one', () => {
    expect(hash(chooseSpot(at('#/region/knee+low-back'), LEFT_KNEE, true))).toBe('#/region/low-back+left-knee');
  });

  it('[EX3] the turn of the figure survives a touch', () => {
    expect(hash(chooseSpot(at('#/region/left-hip?view=side&side=left'), LEFT_KNEE, false))).toBe(
      '#/region/left-knee?view=side&side=left',
    );
  });
});

describe('chooseSide', () => {
  it('[EX2] left, right or both mark only that; other regions stay', () => {
    const marked = at('#/region/knee+low-back');
    expect(hash(chooseSide(marked, 'knee', 'left'))).toBe('#/region/low-back+left-knee');
    expect(hash(chooseSide(marked, 'knee', 'right'))).toBe('#/region/low-back+right-knee');
    expect(hash(chooseSide(marked, 'knee', null))).toBe('#/region/low-back+left-knee+right-knee');
    expect(hash(chooseSide(at('#/region/left-knee+right-knee'), 'knee', 'right'))).toBe('#/region/right-knee');
  });
});

describe('turnTo', () => {
  it('[EX3] turning keeps the page and what is marked', () => {
    const marked = at('#/region/left-knee+low-back');
    for (const view of VIEWS) {
      expect(turnTo(marked, view).page).toEqual(marked.page);
      expect(turnTo(marked, view).view).toBe(view);
    }
  });

  it('[EX3] the face of the foot is kept in the close-up only', () => {
    expect(hash(turnTo(at('#/region/left-heel?view=foot&part=sole&side=left'), 'foot', 'right'))).toBe(
      '#/region/left-heel?view=foot&part=sole&side=right',
    );
    expect(hash(turnTo(at('#/region/left-heel?view=foot&part=sole&side=left'), 'front'))).toBe(
      '#/region/left-heel?view=front&side=left',
    );
  });

  it('[EX3] a foot opens close up on its own side', () => {
    expect(hash(openFoot(at('#/region/left-knee'), 'right'))).toBe('#/region/left-knee?view=foot&side=right');
  });
});

type Action = (address: Address) => Address;

const anAction: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(aTouch, fc.boolean()).map(
    ([spot, adding]): Action =>
      (address) =>
        chooseSpot(address, spot, adding),
  ),
  fc
    .tuple(
      aTouch.filter(({ region }) => isPaired(region)),
      fc.constantFrom(null, ...SIDES),
    )
    .map(
      ([{ region }, side]): Action =>
        (address) =>
          chooseSide(address, region, side),
    ),
  fc.tuple(fc.constantFrom(...VIEWS), fc.constantFrom(undefined, ...SIDES)).map(
    ([view, side]): Action =>
      (address) =>
        turnTo(address, view, side),
  ),
  fc.constantFrom(...SIDES).map(
    (side): Action =>
      (address) =>
        openFoot(address, side),
  ),
);

describe('choosing', () => {
  it('[EX4] no order of touches throws, marks a place twice, or leads to an address that cannot be read back', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 60 }), (actions) => {
        let address = HOME;
        for (const act of actions) {
          address = act(address);
          const spots = spotsOf(address).map(formatSpot);
          expect(new Set(spots).size).toBe(spots.length);
          expect(address.page.kind === 'region').toBe(spots.length > 0);
          expect(parseAddress(formatAddress(address))).toEqual(address);
        }
      }),
    );
  });
});
