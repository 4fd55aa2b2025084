// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/language/words.ts';
import { realPage, textOf } from './realPage.tsx';

const stepsOf = async (hash: string) => {
  const page = await realPage(hash, '.link-evidence');
  const mechanism = page.querySelector<HTMLElement>('.mechanism:has(> .steps)');
  return { mechanism, steps: [...(mechanism?.querySelectorAll<HTMLElement>('.steps > li') ?? [])] };
};
const note = (proven: number) => words('mechanism.unmarked', { proven });

describe('how it may work', () => {
  it('[GU50] a step on another link shows its word and leads to that evidence', async () => {
    const { steps } = await stepsOf('#/link/overpronation/patellofemoral-pain');
    const { certainty } = knowledge.links.find((link) => link.to === 'tibial-internal-rotation') ?? {};
    const turned = steps.find((step) => textOf(step).startsWith('The shin bone turns in.'));
    expect(textOf(turned)).toContain(words(`certainty.${certainty ?? 'well-shown'}`));
    const way = turned?.querySelector('a');
    expect(way?.getAttribute('href')).toBe('#/link/overpronation/tibial-internal-rotation');
    expect(textOf(way)).toBe('Feet that roll in and shin turns in');
  });

  it('[GU50] a step with studies of its own opens them in place', async () => {
    const { steps } = await stepsOf('#/link/flat-foot/lumbar-curve');
    const tilted = steps.find((step) => textOf(step).includes('It is said that the pelvis'));
    expect(textOf(tilted)).toContain(words('certainty.no-link-found'));
    expect(tilted?.querySelectorAll('.evidence-list > li > .source a')).toHaveLength(2);
  });

  it('[GU50] a step that nobody studied says so', async () => {
    const { steps } = await stepsOf('#/link/metatarsalgia/low-back-pain');
    expect(textOf(steps.find((step) => textOf(step).includes('limp')))).toContain(words('proof.no-study'));
  });

  it('[GU50] one note, and one only, tells what steps without a word are', async () => {
    const some = await stepsOf('#/link/flat-foot/low-back-pain');
    expect(some.steps.filter((step) => step.querySelector('.step-proof'))).toHaveLength(3);
    expect(textOf(some.mechanism).split(note(3))).toHaveLength(2);
    const none = await stepsOf('#/link/overpronation/shin-splints');
    expect(none.steps.filter((step) => step.querySelector('.step-proof'))).toHaveLength(0);
    expect(textOf(none.mechanism)).toContain(note(0));
    const all = await stepsOf('#/link/hallux-valgus/gait-change');
    expect(all.steps).toHaveLength(3);
    expect(all.mechanism?.querySelector(':scope > p')).toBeNull();
  });

  it('[GU50] a study that found one thing and not another counts once', async () => {
    const { steps } = await stepsOf('#/link/hallux-valgus/gait-change');
    expect(textOf(steps.at(-1))).toContain('1 study');
    expect(steps.at(-1)?.querySelectorAll('.evidence-list > li')).toHaveLength(2);
  });
});
