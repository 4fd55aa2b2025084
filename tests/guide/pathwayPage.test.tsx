// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOME } from '../../src/explorer/address.ts';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { AT_START, afterMove, type Move, readingTime } from '../../src/guide/pathway/playing.ts';
import type { Joint, Motion } from '../../src/knowledge/posture-terms.ts';
import type { RegionId } from '../../src/knowledge/regions.ts';
import { sceneOf } from '../../src/stage/sceneOf.ts';
import { open } from './open.tsx';

const aMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom('next', 'previous', 'play', 'pause', 'tick').map((kind) => ({ kind }) as Move),
  fc.integer({ min: -5, max: 50 }).map((at): Move => ({ kind: 'to', at })),
);

afterEach(() => vi.useRealTimers());

describe('playing', () => {
  it('[PW2] whatever is pressed, a step of the film is shown', () => {
    fc.assert(
      fc.property(fc.array(aMove), fc.integer({ min: 1, max: 12 }), (moves, count) => {
        const { at } = moves.reduce((playing, move) => afterMove(playing, move, count), AT_START);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(count);
      }),
    );
  });

  it('[PW2] a move by hand pauses it, the last step ends it, and playing again starts over', () => {
    const played = afterMove(AT_START, { kind: 'play' }, 3);
    expect(afterMove(played, { kind: 'next' }, 3)).toEqual({ at: 1, plays: false });
    const ended = afterMove(afterMove(played, { kind: 'tick' }, 3), { kind: 'tick' }, 3);
    expect(ended).toEqual({ at: 2, plays: false });
    expect(afterMove(ended, { kind: 'play' }, 3)).toEqual({ at: 0, plays: true });
  });
});

const film = async () => {
  const shown = open(knowledge, '#/condition/overpronation/knee', <GuidePage />);
  const ladder = await screen.findByRole('list', { name: 'Steps' });
  const texts = within(ladder)
    .getAllByRole('button')
    .map((each) => each.lastChild?.textContent ?? '');
  const now = () =>
    within(ladder)
      .getAllByRole('button')
      .findIndex((each) => each.getAttribute('aria-current') === 'step');
  const scene = () => {
    const { address, shot } = shown.explorer.store.getState();
    return sceneOf(knowledge, address, { highlighted: null, showsAll: false, shot });
  };
  return { ...shown, ladder, texts, now, scene };
};

describe('the film', () => {
  it('[PW3] begins with the foot close up and ends with the body, the chain lit up to the pain', async () => {
    const { user, texts, now, scene } = await film();
    expect(now()).toBe(0);
    expect(scene()).toMatchObject({ view: 'foot', problems: [{ id: 'overpronation' }] });
    for (let i = 1; i < texts.length; i++) {
      await user.click(screen.getByRole('button', { name: 'Next' }));
      expect(now()).toBe(i);
      expect(screen.getByRole('heading', { level: 2, name: texts[i] ?? '' })).toBeVisible();
    }
    expect(scene()).toMatchObject({ view: 'front', reached: [{ region: 'knee' }] });
  });

  it('[PW7] at both ends the button that led there says so, does nothing more, and keeps the focus', async () => {
    const { user, texts, now } = await film();
    const [previous, next] = ['Previous', 'Next'].map((name) => screen.getByRole('button', { name }));
    next?.focus();
    for (const _ of texts) await user.keyboard('{Enter}');
    expect(now()).toBe(texts.length - 1);
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).toHaveFocus();
    previous?.focus();
    for (const _ of texts) await user.keyboard('{Enter}');
    expect(now()).toBe(0);
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    expect(previous).toHaveFocus();
  });

  it('[PW3] every step says what it rests on, or that it was not studied alone', async () => {
    const { user, texts } = await film();
    for (const _ of texts) {
      const know = screen.getByRole('heading', { name: 'How we know' }).parentElement;
      expect(
        know?.querySelector('.certainty-word') ?? within(know as HTMLElement).getByText(/found no study of this step/),
      ).toBeTruthy();
      const next = screen.getByRole('button', { name: 'Next' });
      if (next.getAttribute('aria-disabled') !== 'true') await user.click(next);
    }
  });

  it('[PW6] a step that tells a motion has its arrow, and the camera goes where that is seen', async () => {
    const { user, texts, scene, explorer } = await film();
    const shows = () => explorer.store.getState().shot?.shows.map(({ joint, motion }) => `${joint} ${motion}`);
    const seen: Record<string, readonly string[] | undefined> = {};
    for (const text of texts) {
      seen[text] = shows();
      const next = screen.getByRole('button', { name: 'Next' });
      if (next.getAttribute('aria-disabled') !== 'true') await user.click(next);
    }
    expect(seen['The shin tips and turns in']).toEqual(['tibia internal-rotation']);
    expect(seen['The knee drifts toward the other knee']).toEqual(['knee abduction']);
    expect(seen['The middle of the foot gives way']).toEqual([]);
    expect(scene()).toMatchObject({ view: 'front' });
  });

  it('[PW6] a heel that rolls is seen from behind, a pelvis that tips forward from the side', () => {
    const at = (region: RegionId, joint: Joint, motion: Motion) =>
      sceneOf(
        knowledge,
        { ...HOME, page: { kind: 'condition', id: 'flat-foot', toward: 'low-back' } },
        { highlighted: null, showsAll: false, shot: { region, shows: [{ joint, motion, sign: 1 }] } },
      );
    expect(at('heel', 'rearfoot', 'eversion')).toMatchObject({ view: 'foot', part: 'behind' });
    expect(at('pelvis', 'pelvis', 'anterior-tilt')).toMatchObject({ view: 'side' });
    expect(at('knee', 'tibia', 'internal-rotation')).toMatchObject({ view: 'front' });
  });

  it('[PW4] plays by itself at the pace of reading, and Pause holds it', async () => {
    const { texts, now } = await film();
    vi.useFakeTimers();
    act(() => screen.getByRole('button', { name: 'Play' }).click());
    act(() => vi.advanceTimersByTime(readingTime(`${texts[0]}.`) - 1));
    expect(now()).toBe(0);
    act(() => vi.advanceTimersByTime(1));
    expect(now()).toBe(1);
    act(() => screen.getByRole('button', { name: 'Pause' }).click());
    act(() => vi.advanceTimersByTime(60_000));
    expect(now()).toBe(1);
  });

  it('[PW5] is read downward from the pain, too', async () => {
    const { user, texts } = await film();
    await user.click(screen.getByRole('button', { name: 'From the pain down' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: texts.at(-1) ?? '' })).toBeVisible());
  });

  it('[PW5] every card of a link with steps leads to its film', async () => {
    const { container } = open(knowledge, '#/condition/overpronation');
    await waitFor(() => expect(container.querySelector('a[href="#/condition/overpronation/knee"]')).toBeVisible());
  });

  it('[PW5] a place that no link leads to says so', async () => {
    open(knowledge, '#/condition/gout/arch');
    expect(await screen.findByText(/there are no steps to follow/)).toBeVisible();
  });
});
