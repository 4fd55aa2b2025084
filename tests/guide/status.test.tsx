// @vitest-environment jsdom

import knowledge from 'virtual:knowledge/index';
import { act, renderHook, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/App.tsx';
import { parseAddress } from '../../src/explorer/address.ts';
import { useStatus } from '../../src/guide/parts/useStatus.ts';
import { aCondition, aKneeWith, aLink, anEffect, anIndex } from './builders.ts';
import { open, visit } from './open.tsx';

const index = anIndex({
  conditions: [aCondition('flat-foot'), aCondition('bunion', 'big-toe')],
  effects: [anEffect('knee-pain', 'knee'), anEffect('back-pain', 'low-back')],
  links: [aLink('flat-foot', 'knee-pain'), aLink('bunion', 'knee-pain'), aLink('flat-foot', 'back-pain')],
});

function announcer(hash: string, of = index) {
  const { explorer, wrapper } = visit(of, hash);
  const { result } = renderHook(() => useStatus(), { wrapper });
  const go = (to: string) => {
    act(() => explorer.go(parseAddress(to), { kind: 'followed' }));
    return result.current;
  };
  const turn = (to: string) => {
    act(() => explorer.turn(parseAddress(to)));
    return result.current;
  };
  return { explorer, result, go, turn };
}

describe('the announcement', () => {
  it('[GU14] opening the app announces nothing: a screen reader reads the page itself', () => {
    expect(announcer('#/region/left-knee').result.current).toBe('');
  });

  it.each([
    ['#/region/left-knee', 'Left knee. 2 linked foot problems.'],
    ['#/region/low-back', 'Lower back. 1 linked foot problem.'],
    ['#/region/left-hip', 'Left hip. No linked foot problems.'],
    // flat feet are linked to both, the bunion to the knee alone
    ['#/region/left-knee+low-back', 'Left knee and lower back. 2 linked foot problems.'],
    ['#/condition/flat-foot', 'Flat foot.'],
    ['#/', 'Where does it hurt?'],
  ])('[GU14] going to %s announces "%s"', (hash, said) => {
    expect(announcer('#/about').go(hash)).toBe(said);
  });

  it('[GU14] the count is that of the list, "more" included', () => {
    expect(announcer('#/', aKneeWith(9)).go('#/region/right-knee')).toBe('Right knee. 9 linked foot problems.');
  });

  it.each([
    ['?view=front', 'The body from the front.'],
    ['?view=back', 'The body from the back.'],
    ['?view=side&side=left', 'The left side of the body.'],
    ['?view=side&side=right', 'The right side of the body.'],
    ['?view=foot&side=left', 'The left foot, close up.'],
    ['?view=foot', 'The right foot, close up.'],
  ])('[GU14] turning the body announces how it is seen (%s)', (query, said) => {
    expect(announcer('#/condition/flat-foot').turn(`#/condition/flat-foot${query}`)).toBe(`Flat foot. ${said}`);
  });

  it('[GU14] asking for one more spot is announced', () => {
    const { explorer, result, go } = announcer('#/');
    go('#/region/left-knee');
    act(() => explorer.update({ adding: true }));
    expect(result.current).toBe('Now touch one more spot on the body.');
  });

  it('[GU14] asking for one more spot is announced on a page that was opened by its address, too', () => {
    const { explorer, result } = announcer('#/region/left-knee');
    act(() => explorer.update({ adding: true }));
    expect(result.current).toBe('Now touch one more spot on the body.');
  });

  it('[GU14] a film that was opened by its address announces each step it is moved to, and not its first', async () => {
    const { user } = open(knowledge, '#/condition/overpronation/knee', <App />);
    const steps = within(await screen.findByRole('list', { name: 'Steps' })).getAllByRole('button');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      `Step 2 of ${steps.length}: ${steps[1]?.lastChild?.textContent}`,
    );
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      `Step 1 of ${steps.length}: ${steps[0]?.lastChild?.textContent}`,
    );
  });

  it('[GU14] the app has one status region, and it holds the announcement', async () => {
    const { user } = open(knowledge, '#/conditions', <App />);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'About Ground Up' }));
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('About Ground Up.');
    expect(document.title).toBe('About Ground Up · Ground Up');
  });
});
