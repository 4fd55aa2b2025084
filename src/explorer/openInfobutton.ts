import codes from 'virtual:knowledge/codes';
import { formatAddress } from './address.ts';
import { answerInfobutton, readInfobutton } from './infobutton.ts';

/** Parts of the query that say how the app is shown, not what was asked: they stay. */
const STAYING = /^(kiosk|embed)$/;

/**
 * Answers the request in the query of the address: the page it leads to stands there instead, so that no later copy of
 * the address holds the request. Returns the words to search for; empty where the code is known.
 */
export function openInfobutton(window: Window): string {
  const { pathname, search } = window.location;
  const request = readInfobutton(search);
  if (!request) return '';
  const address = answerInfobutton(request, codes);
  const query = `${new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => STAYING.test(key)))}`;
  const hash = formatAddress(address, request.language);
  window.history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`);
  return address.page.kind === 'search' ? request.name : '';
}
