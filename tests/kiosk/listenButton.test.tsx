// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseAddress } from '../../src/explorer/address.ts';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import { ActionSlotsProvider } from '../../src/guide/parts/actionSlots.ts';
import { ListenButton } from '../../src/kiosk/handover/readAloud/ListenButton.tsx';
import { createReadAloud } from '../../src/kiosk/handover/readAloud/readAloud.ts';
import { sentencesOf } from '../../src/kiosk/handover/readAloud/sentencesOf.ts';
import { open } from '../guide/open.tsx';
import { aSpeech, aVoice } from './speech.ts';

const HERE = [aVoice('Here', 'en-US')];

function listen(hash: string, voices = HERE) {
  const speech = aSpeech(voices);
  const readAloud = createReadAloud(speech);
  const button = <ListenButton readAloud={readAloud} />;
  const opened = open(
    knowledge,
    hash,
    <main>
      <ActionSlotsProvider value={{ answer: button, summary: button }}>
        <GuidePage />
      </ActionSlotsProvider>
    </main>,
  );
  return { ...opened, speech, readAloud };
}

describe('listen', () => {
  it('[RA5] stands on every answer, and on no page that only leads to one', async () => {
    const { explorer } = listen('#/region/left-knee');
    for (const hash of [
      '#/condition/flat-foot',
      '#/treatment/calf-stretch',
      '#/visit',
      '#/summary?of=left-knee',
      '#/help',
    ]) {
      await act(async () => explorer.go(parseAddress(hash), { kind: 'followed' }));
      expect(screen.getByRole('button', { name: 'Listen' }), hash).toBeVisible();
    }
    await act(async () => explorer.go(parseAddress('#/'), { kind: 'followed' }));
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  });

  it.each([
    ['no voice at all', []],
    ['voices of the network only', [aVoice('Net', 'en-US', false)]],
    ['voices of other languages only', [aVoice('Paulina', 'es-MX')]],
  ])('[RA5] with %s there is no button', (_, voices) => {
    listen('#/region/left-knee', voices);
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  });

  it('[RA5] a voice that comes late brings the button', () => {
    const { speech } = listen('#/region/left-knee', []);
    act(() => speech.learn(HERE));
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible();
  });

  it('[RA5] reads the heading first; pause, go on and stop do so', async () => {
    const { user, speech, readAloud } = listen('#/region/left-knee');
    await user.click(screen.getByRole('button', { name: 'Listen' }));
    expect(speech.said).toEqual(['Left knee.']);
    act(() => speech.end());
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(readAloud.get().status).toBe('paused');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(speech.said.at(-1)).toBe(speech.said.at(-2));
    await user.click(screen.getByRole('button', { name: 'Stop reading' }));
    expect(readAloud.get().status).toBe('silent');
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible();
  });

  it('[RA5] stops when the page is left, and at start over', async () => {
    const { user, explorer, readAloud } = listen('#/region/left-knee');
    await user.click(screen.getByRole('button', { name: 'Listen' }));
    await act(async () => explorer.go(parseAddress('#/condition/flat-foot'), { kind: 'followed' }));
    expect(readAloud.get().status).toBe('silent');
    await user.click(screen.getByRole('button', { name: 'Listen' }));
    expect(readAloud.isReading()).toBe(true);
    await act(async () => explorer.startOver());
    expect(readAloud.isReading()).toBe(false);
  });
});

describe('what is read', () => {
  const sentences = (html: string) => {
    const page = document.createElement('article');
    page.innerHTML = html;
    document.body.append(page);
    onTestFinished(() => page.remove());
    return sentencesOf(page, 'en');
  };

  it('[RA6] headings and running text in reading order, sentence by sentence, each with a stop', () => {
    expect(
      sentences('<h1>Left knee</h1><p>Surest <b>links</b> first. They help.</p><ul><li>One</li><li>Two?</li></ul>'),
    ).toEqual(['Left knee.', 'Surest links first.', 'They help.', 'One.', 'Two?']);
  });

  it('[RA6] no controls, no sources, nothing folded away, hidden or only drawn', () => {
    expect(
      sentences(
        '<nav>On this page</nav><button>Why?</button><p>Kept.</p><cite>Menz, 2013</cite><details><summary>3 sources</summary><p>No</p></details>' +
          '<details open><summary>How</summary><p>Step.</p></details><p hidden>No</p><span aria-hidden="true">–</span>' +
          '<p style="display:none">No</p><div data-aloud="skip"><h2>Sources</h2></div><p>·</p>',
      ),
    ).toEqual(['Kept.', 'How.', 'Step.']);
  });

  it('[RA6] of a real page: its title, its texts, none of its sources', async () => {
    const { container } = open(knowledge, '#/condition/plantar-fasciitis');
    await waitFor(() => expect(container.querySelector('#section-sources')).not.toBeNull());
    const said = sentencesOf(container.querySelector('article') as Element, 'en');
    expect(said[0]).toBe('Heel pain under the foot.');
    expect(said.length).toBeGreaterThan(40);
    expect(said.join(' ')).not.toMatch(/doi|and others, \d{4}|Sources|On this page/);
  });
});
