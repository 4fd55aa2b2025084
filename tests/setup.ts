import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Which element was asked for is the news; the whole page, printed, buries it.
configure({
  // chunks that come late come later on a busy machine
  asyncUtilTimeout: 5000,
  getElementError: (message, container) => {
    const error = new Error(`${message?.split('\n\n')[0]} on: ${container.textContent?.slice(0, 300)}`);
    error.name = 'TestingLibraryElementError';
    return error;
  },
});

// jsdom knows the dialog element, but not how to open it.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

const LOUD = ['error', 'warn', 'info', 'log'] as const;

beforeEach(() => {
  for (const level of LOUD) vi.spyOn(console, level).mockImplementation(() => undefined);
});

// Any console output fails a test: a warning nobody reads today is the defect of tomorrow.
afterEach(() => {
  cleanup();
  const said = LOUD.flatMap((level) =>
    vi.mocked(console[level]).mock.calls.map((call) => `${level}: ${call.join(' ')}`),
  );
  vi.restoreAllMocks();
  expect(said, 'console output').toEqual([]);
});
