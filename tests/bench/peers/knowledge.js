// The app's own knowledge and its own answer: the pages differ only in what draws and lists them.
import index from 'virtual:bench/knowledge';
import { linkedProblems } from '../../../src/knowledge/causes.ts';

export { index };

export const regionName = (id) => index.regions.find((region) => region.id === id).names.plain;

/** The foot problems linked to a region, in the app's order. */
export const answerFor = (region) =>
  linkedProblems(index, [{ region }]).all.map(({ condition, how, certainty }) => ({
    id: condition.id,
    name: condition.names.plain,
    text: how ?? condition.summary,
    certainty,
  }));
