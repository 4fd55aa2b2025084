import knowledge from 'virtual:knowledge/index';
import { cleanup, waitFor } from '@testing-library/react';
import { open } from './open.tsx';

const read = new Map<string, HTMLElement>();

/**
 * The page of an address as the real knowledge fills it: a still copy of its DOM, made once for all tests of a file.
 * A page has all its text when it has `whole` (by default the list of its sources).
 */
export async function realPage(hash: string, whole = '#section-sources'): Promise<HTMLElement> {
  const key = `${hash} ${whole}`;
  const known = read.get(key);
  if (known) return known;
  const { container } = open(knowledge, hash);
  await waitFor(() => {
    if (!container.querySelector(whole) || container.querySelector('main .waiting'))
      throw new Error(`${hash} never showed its text (${whole})`);
  });
  const copy = container.cloneNode(true) as HTMLElement;
  read.set(key, copy);
  cleanup();
  return copy;
}

/** The words of an element with single spaces; empty where there is no such element. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The part of an entry's page under one of its headings. */
export const part = (page: HTMLElement, id: string): Element | null =>
  page.querySelector(`[aria-labelledby="section-${id}"]`);
