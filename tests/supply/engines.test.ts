import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allows, excluding } from '../../tools/supply/engines.mjs';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));

describe('the lock file', () => {
  it('[SC1] no package excludes the oldest Node the project runs on', () => {
    const { checked, found } = excluding(lock, '20.19.0');
    expect(checked).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it.each([
    ['^20.19.0 || >=22.12.0', true],
    ['>= 14.6', true],
    ['>=v12.22.7', true],
    ['20 || >=22', true],
    ['~20.19', true],
    ['6.* || 20.*', true],
    ['*', true],
    ['>=18 <21', true],
    ['^22.13.0 || >=24', false],
    ['>=20.19.1', false],
    ['>=18 <20', false],
    ['~20.18.0', false],
    ['18', false],
  ])('[SC1] "%s" read against Node 20.19.0: %s', (range, wanted) => {
    expect(allows(range, '20.19.0')).toBe(wanted);
  });

  it('[SC1] a package that excludes it, or whose range nobody can read, is told by name', () => {
    const packages = {
      '': { engines: { node: '>=99' } },
      'node_modules/a/node_modules/@b/c': { engines: { node: '>=22' } },
      'node_modules/d': { engines: { node: '18 - 22' } },
      'node_modules/e': {},
    };
    expect(excluding({ packages }, '20.19.0')).toEqual({
      checked: 2,
      found: ['@b/c asks for Node >=22, which excludes 20.19.0', 'd: the range "18 - 22" cannot be read'],
    });
  });
});
