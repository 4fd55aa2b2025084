import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { hideEntries, hideInClaims, hideInDetail, hideInSayings, unknownEntries } from '../../src/knowledge/hide.ts';
import type { ConditionDetail, SayingsDetail, ShortClaim } from '../../src/knowledge/types.ts';

describe('entries that a clinic hides', () => {
  it('[CL8] are gone from the index with every link that starts or ends in them; warning signs stay', () => {
    const shown = hideEntries(knowledge, ['flat-foot', 'knee-osteoarthritis', 'custom-orthoses']);
    const left = JSON.stringify([shown.conditions, shown.effects, shown.treatments, shown.links]);
    for (const id of ['flat-foot', 'knee-osteoarthritis', 'custom-orthoses']) {
      expect(JSON.stringify(knowledge)).toContain(`"${id}"`);
      expect(left).not.toContain(`"${id}"`);
    }
    expect(shown.links.length).toBeLessThan(knowledge.links.length);
    expect(shown.regions).toBe(knowledge.regions);
  });

  it('[CL8] nothing hidden leaves the index as it is', () => {
    expect(hideEntries(knowledge, [])).toBe(knowledge);
  });

  it('[CL8] ids that name no entry are told apart', () => {
    expect(unknownEntries(knowledge, ['flat-foot', 'nope', 'custom-orthoses'])).toEqual(['nope']);
  });

  it('[CL8] the text of another entry does not speak of them', () => {
    const link = (from: string, to: string) => ({ from, to });
    const detail = {
      kind: 'condition',
      links: [link('bunion', 'knee-pain'), link('bunion', 'falls')],
      linksIn: [link('flat-foot', 'bunion')],
      claims: [
        { treatment: 'surgery', target: 'bunion' },
        { treatment: 'wide-shoes', target: 'bunion' },
      ],
    } as unknown as ConditionDetail;
    const shown = hideInDetail(detail, ['falls', 'flat-foot', 'surgery']);
    expect(shown.links).toEqual([link('bunion', 'knee-pain')]);
    expect(shown.linksIn).toEqual([]);
    expect(shown.claims).toEqual([{ treatment: 'wide-shoes', target: 'bunion' }]);
  });

  it('[CL8] nothing is browsed that treats them or that they are', () => {
    const claim = (treatment: string, target: string) => ({ treatment, target }) as ShortClaim;
    const all = { claims: [claim('surgery', 'bunion'), claim('rest', 'bunion'), claim('rest', 'gout')] };
    expect(hideInClaims(all, ['surgery', 'gout']).claims).toEqual([claim('rest', 'bunion')]);
    expect(hideInClaims(all, [])).toBe(all);
  });

  it('[CL8] a saying that is answered by them is not shown', () => {
    const said = {
      sayings: [
        { id: 'a', proof: { kind: 'link', from: 'flat-foot', to: 'knee-pain' } },
        { id: 'b', proof: { kind: 'claim', treatment: 'surgery' } },
        { id: 'c', proof: { kind: 'sources' } },
      ],
    } as unknown as SayingsDetail;
    expect(hideInSayings(said, ['flat-foot']).sayings.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(hideInSayings(said, ['surgery']).sayings.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
