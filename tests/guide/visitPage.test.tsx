// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/explorer/address.ts';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { ActionSlotsProvider } from '../../src/guide/parts/actionSlots.ts';
import { PrintSheet } from '../../src/guide/summary/PrintSheet.tsx';
import { open, textsOf } from './open.tsx';

const settled = () => waitFor(() => expect(document.querySelector('.waiting')).toBeNull());
const section = (name: string) => screen.getByRole('region', { name });
const questionsIn = (region: HTMLElement) => textsOf([...region.querySelectorAll('.questions strong')]);

async function visitAfter(...hashes: readonly string[]) {
  const opened = open(knowledge, '#/');
  for (const hash of [...hashes, '#/visit']) opened.explorer.go(parseAddress(hash), { kind: 'followed' });
  await screen.findByRole('heading', { level: 1, name: 'My visit' });
  await settled();
  return opened;
}

describe('my visit', () => {
  it('[VI12] with nothing explored it invites to begin, and still has questions, the exam and how to prepare', async () => {
    await visitAfter();
    expect(screen.getByRole('link', { name: 'Touch a spot on the body' })).toHaveAttribute('href', '#/');
    expect(screen.queryByRole('link', { name: 'See my summary' })).toBeNull();
    expect(questionsIn(section('Questions to ask'))).toHaveLength(5);
    const exam = section('How a foot exam goes');
    expect(within(exam).getAllByRole('heading', { level: 3 })).toHaveLength(8);
    expect(exam.querySelectorAll('cite').length).toBeGreaterThan(8);
    expect(within(section('How to prepare')).getAllByRole('listitem').length).toBeGreaterThan(5);
  });

  it('[VI12] what was marked and opened stands there, and each can be taken off', async () => {
    const { user, explorer } = await visitAfter(
      '#/region/left-knee',
      '#/condition/flat-foot',
      '#/treatment/calf-stretch',
    );
    const list = () => screen.getByRole('list', { name: 'What you looked at' });
    expect(textsOf([...list().querySelectorAll('.row-name')])).toEqual([
      'Left knee',
      'Flat feet',
      'Heel and calf stretches',
    ]);
    expect(screen.getByRole('link', { name: 'See my summary' })).toHaveAttribute(
      'href',
      '#/summary?of=left-knee+flat-foot+calf-stretch',
    );
    await user.click(within(list()).getByRole('button', { name: 'Remove flat feet from this list' }));
    expect(explorer.store.getState().explored).toEqual(['left-knee', 'calf-stretch']);
    expect(screen.getByRole('heading', { name: 'What you looked at' })).toHaveFocus();
  });

  it('[VI12] the questions are those of what was opened', async () => {
    await visitAfter('#/condition/flat-foot', '#/effect/knee-osteoarthritis');
    expect(questionsIn(section('Questions to ask')).slice(0, 2)).toEqual([
      'Is my flat foot flexible or stiff?',
      expect.stringMatching(/^Could my feet play a part in this: .+\? What else could\?$/),
    ]);
  });
});

const OF = 'left-knee+low-back+flat-foot+plantar-fasciitis+calf-stretch';

/** All that stands on the summary, opened as a new visit. */
async function summary(of: string) {
  const { container } = open(knowledge, `#/summary?of=${of}`);
  await screen.findByRole('heading', { level: 1, name: 'My summary' });
  await settled();
  return container.querySelector('article') as HTMLElement;
}

describe('my summary', () => {
  it('[VI13] marked places, entries with their line and word, what to do, what to ask, when to get help', async () => {
    const page = await summary(OF);
    expect(textsOf([...section('Marked spots').querySelectorAll('li')])).toEqual(['Left knee', 'Lower back']);
    const looked = section('What was looked at');
    expect(textsOf(within(looked).getAllByRole('heading', { level: 3 }))).toEqual([
      expect.stringMatching(/^Flat feet/),
      expect.stringMatching(/^Heel pain under the foot/),
      expect.stringMatching(/^Heel and calf stretches/),
    ]);
    expect(textsOf([...looked.querySelectorAll('.summary-word')])).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Left knee Some signs/),
        expect.stringMatching(/^Lower back Some signs/),
      ]),
    );
    expect(textsOf([...section('Do today').querySelectorAll('.plan strong')])).toContain('Heel and calf stretches');
    expect(section('Do today').querySelectorAll('.caution').length).toBeGreaterThan(0);
    expect(section('Ask about').querySelectorAll('.plan > li').length).toBeGreaterThan(0);
    expect(questionsIn(section('Questions to ask'))).toHaveLength(5);
    expect(within(section('When to get help')).getByRole('heading', { name: /Emergency now/ })).toBeVisible();
    expect(page.querySelectorAll('input, textarea')).toHaveLength(0);
  });

  it('[VI13] it follows from its address alone: on another device it is the same', async () => {
    const first = (await summary(OF)).textContent;
    cleanup();
    expect((await summary(OF)).textContent).toBe(first);
  });

  it('[VI13] a place alone, an entry alone and nothing at all give a sane page', async () => {
    await summary('left-knee');
    expect(screen.queryByRole('region', { name: 'What was looked at' })).toBeNull();
    expect(section('When to get help')).toBeVisible();
    cleanup();
    await summary('bunion-gone+hallux-valgus');
    expect(screen.getByText(/Some of this list is no longer here/)).toBeVisible();
    expect(section('What was looked at')).toHaveTextContent('Its surest link');
    cleanup();
    await summary('');
    expect(screen.getByText(/There is nothing to show yet/)).toBeVisible();
  });

  it('[VI13] whatever was looked at, it says when to get help', async () => {
    await summary('custom-orthoses');
    const help = section('When to get help');
    expect(within(help).getByRole('heading', { name: /Emergency now/ })).toBeVisible();
    expect(help.querySelectorAll('.clues > li')).toHaveLength(6);
  });

  it('[VI13] on paper, nothing looked at needs no page of sources', async () => {
    for (const [of, sources] of [
      [['custom-orthoses'], 1],
      [[], 0],
    ] as const) {
      const sheet = <PrintSheet of={of} figure={null} code={null} onReady={() => undefined} />;
      const { container } = open(knowledge, '#/', sheet);
      await screen.findByRole('heading', { level: 2, name: 'When to get help' });
      expect(container.querySelectorAll('.sheet-sources')).toHaveLength(sources);
      cleanup();
    }
  });

  it('[VI13] its row of actions is a slot of its own; an empty one leaves no row', async () => {
    open(
      knowledge,
      '#/summary?of=left-knee',
      <ActionSlotsProvider value={{ answer: <b>on answers</b>, summary: <b>on the summary</b> }}>
        <GuidePage />
      </ActionSlotsProvider>,
    );
    const row = await screen.findByRole('group', { name: 'What you can do here' });
    expect(row).toHaveTextContent('on the summary');
    expect(row).not.toHaveTextContent('on answers');
  });
});
