import { describe, expect, it } from 'vitest';
import { checkIntegrity, MEANING_CHECKS, REFERENCE_CHECKS } from '../../src/knowledge/integrity.ts';
import { problemMessage } from '../../src/knowledge/problem.ts';
import { TEXT_RULES } from '../../src/knowledge/reading/text-rules.ts';
import { checkReading } from '../../src/knowledge/reading.ts';
import type { BadExample } from '../data/bad/example.ts';
import { theKnowledge } from './builders/knowledge.ts';

const modules = import.meta.glob<{ default: BadExample }>('../data/bad/*.ts', { eager: true });
const examples = Object.entries(modules)
  .filter(([path]) => !path.endsWith('/example.ts'))
  .map(([path, { default: example }]) => ({ name: path.slice(path.lastIndexOf('/') + 1, -3), ...example }));

const CHECKS = { ...REFERENCE_CHECKS, ...MEANING_CHECKS };
const messages = (entries: BadExample['entries']) =>
  [...checkIntegrity(entries), ...checkReading(entries).problems].map(problemMessage);

describe('integrity', () => {
  it('[K9] a whole knowledge has no problem', () => {
    expect(messages(theKnowledge())).toEqual([]);
  });

  it.each(examples)('[K9] $name is reported in exactly one message', ({ entries, message }) => {
    expect(messages(entries)).toEqual([message]);
  });

  it.each(Object.keys({ ...CHECKS, ...TEXT_RULES }))('[K9] the check %s has a broken example', (check) => {
    expect(examples.filter((example) => example.check === check)).not.toEqual([]);
  });

  it.each(Object.entries(CHECKS))('[K9] the check %s finds its own examples', (name, check) => {
    for (const { entries, message } of examples.filter((example) => example.check === name)) {
      expect(check(entries).map(problemMessage)).toContain(message);
    }
  });

  it('[K9] what the knowledge means is looked at only once every reference resolves', () => {
    const loose = theKnowledge({ clues: [], exceptions: [staleException] });
    expect(checkIntegrity(loose).map(({ field }) => field)).toEqual(['clues[0].clue', 'clues[0].clue']);
  });
});

const staleException = { from: 'a', to: 'b', derived: 'likely', readerGrade: 'limited', reason: 'Gone.' } as const;
