/** Opens the reading side of the app at an address, in jsdom. */
import knowledge from 'virtual:knowledge/index';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { ExplorerProvider } from '../../src/explorer/ExplorerContext.tsx';
import { createExplorer } from '../../src/explorer/explorer.ts';
import { fetchLate } from '../../src/explorer/late.tsx';
import { browserHistory } from '../../src/explorer/visitHistory.ts';
import { GuidePage } from '../../src/guide/GuidePage.tsx';
import type { KnowledgeIndex } from '../../src/knowledge/types.ts';
import { type ClinicSettings, DEFAULT_SETTINGS, type SettingsProblem } from '../../src/settings/clinicSettings.ts';
import { createComfort } from '../../src/settings/comfort.ts';
import { SettingsProvider } from '../../src/settings/SettingsContext.tsx';

// Tests read pages, not the wait for them.
await fetchLate('next');
await fetchLate('asked');

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

// jsdom has no layout, so it has no scrolling.
Element.prototype.scrollIntoView ??= () => undefined;

/** The explorer of a visit that begins at `hash`, and what gives it to components. */
export function visit(index: KnowledgeIndex, hash: string) {
  window.history.pushState(null, '', `/${hash}`);
  const explorer = createExplorer(index, browserHistory(window));
  onTestFinished(() => explorer.stop());
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ExplorerProvider explorer={explorer}>{children}</ExplorerProvider>
  );
  return { explorer, wrapper };
}

export function open(index: KnowledgeIndex, hash: string, screen: ReactNode = <GuidePage />) {
  const { explorer, wrapper } = visit(index, hash);
  return { explorer, user: userEvent.setup(), ...render(screen, { wrapper }) };
}

interface Opening {
  readonly settings?: Partial<ClinicSettings>;
  readonly problems?: readonly SettingsProblem[];
  readonly page?: ReactNode;
}

/** Opens a page of the real knowledge where a clinic has set something. */
export function openAt(hash: string, { settings = {}, problems = [], page = <GuidePage /> }: Opening) {
  const { explorer, wrapper } = visit(knowledge, hash);
  const comfort = createComfort();
  const shown = (
    <SettingsProvider settings={{ ...DEFAULT_SETTINGS, ...settings }} problems={problems} comfort={comfort}>
      {page}
    </SettingsProvider>
  );
  return { explorer, comfort, user: userEvent.setup(), ...render(shown, { wrapper }) };
}

/** The texts of elements, without the space around them. */
export const textsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

/** Whether `later` stands after `earlier` in reading order. */
export const standsAfter = (later: Element, earlier: Element): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
