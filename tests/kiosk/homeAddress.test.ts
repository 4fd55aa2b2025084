import { describe, expect, it } from 'vitest';
import { homeAddress } from '../../src/kiosk/handover/homeAddress.ts';

const at = (url: string) => {
  const { protocol, hostname, origin, pathname } = new URL(url);
  return { protocol, hostname, origin, pathname };
};

describe('the way home', () => {
  it('[HO5] leaves out the query of the outside world, keeps that of the page, and names the language', () => {
    const hash = '#/summary?of=left-knee+flat-foot';
    expect(homeAddress(null, at('https://feet.example/app/?kiosk&x=1'), hash, 'es')).toEqual({
      kind: 'address',
      url: 'https://feet.example/app/#/summary?of=left-knee+flat-foot&lang=es',
    });
    expect(homeAddress('https://clinic.example/?site=2', at('http://localhost:4173/'), '#/', 'en')).toEqual({
      kind: 'address',
      url: 'https://clinic.example/?site=2#/?lang=en',
    });
  });

  it('[HO2] says why no phone can reach the app', () => {
    for (const own of ['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/', 'http://kiosk.localhost/'])
      expect(homeAddress(null, at(own), '#/', 'en'), own).toEqual({ kind: 'none', why: 'this-device' });
    expect(homeAddress(null, { protocol: 'file:', hostname: '', origin: 'null', pathname: '/a' }, '#/', 'en')).toEqual({
      kind: 'none',
      why: 'file',
    });
  });
});
