import { describe, expect, it } from 'vitest';
import { billOf } from '../../tools/supply/bill.mjs';

const component = (name: string, version: string, group?: string) => ({
  'bom-ref': `${group ? `${group}/` : ''}${name}@${version}`,
  name,
  version,
  ...(group && { group }),
});
const WHOLE = {
  metadata: { component: { 'bom-ref': 'app@1.0.0', name: 'app' } },
  components: [
    component('react', '19.0.0'),
    component('react', '18.0.0'),
    component('core', '1.0.0', '@a'),
    component('tool', '2.0.0'),
  ],
  dependencies: [
    { ref: 'app@1.0.0', dependsOn: ['react@19.0.0', 'tool@2.0.0'] },
    { ref: 'tool@2.0.0', dependsOn: ['react@18.0.0'] },
    { ref: '@a/core@1.0.0', dependsOn: [] },
  ],
};

describe('the bill of materials', () => {
  it('[SC3] names exactly the packages of the build, in the version that is in it', () => {
    const bill = billOf(WHOLE, [
      { name: '@a/core', version: '1.0.0' },
      { name: 'react', version: '19.0.0' },
    ]);
    expect(bill.components.map((each: { 'bom-ref': string }) => each['bom-ref'])).toEqual([
      '@a/core@1.0.0',
      'react@19.0.0',
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'app@1.0.0', dependsOn: ['react@19.0.0'] },
      { ref: '@a/core@1.0.0', dependsOn: [] },
    ]);
  });

  it('[SC3] a package of the build that the bill does not know is told', () => {
    expect(() => billOf(WHOLE, [{ name: 'zod', version: '4.0.0' }])).toThrow('npm sbom does not know zod 4.0.0');
  });
});
