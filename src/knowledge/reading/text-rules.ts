/** What no text for the visitor may do, however short it is. */
import { JARGON } from './jargon.ts';
import type { PageText } from './pages.ts';
import { holds } from './plain-words.ts';
import { sentences, words } from './sentences.ts';

/** Words in a sentence at most. */
const MOST_WORDS = 20;
/** From this many words on, a sentence is not chopped. */
const WHOLE_SENTENCE = 4;

export interface Broken {
  readonly found: string;
  readonly accepted: string;
}

/** One rule: what is wrong with a text that stands under a title. */
export type TextRule = (text: PageText, title: string) => readonly Broken[];

/** The rule that no sentence has more than `most` words. */
export const sentencesUpTo =
  (most: number): TextRule =>
  ({ text }) =>
    sentences(text)
      .map((sentence) => ({ sentence, count: words(sentence).length }))
      .filter(({ count }) => count > most)
      .map(({ sentence, count }) => ({
        found: `a sentence of ${count} words: "${sentence}"`,
        accepted: `at most ${most} words a sentence`,
      }));

const longSentence = sentencesUpTo(MOST_WORDS);

export const choppedProse: TextRule = ({ text }) => {
  const short = sentences(text).map((sentence) => words(sentence).length < WHOLE_SENTENCE);
  const chopped = short.some((isShort, at) => isShort && short[at + 1] && short[at + 2]);
  return chopped
    ? [{ found: `three sentences under four words in a row: "${text}"`, accepted: 'whole sentences' }]
    : [];
};

const jargon: TextRule = ({ text }, title) =>
  Object.entries(JARGON)
    .filter(([term, plain]) => holds(text, term) && !plain.some((each) => holds(text, each) || holds(title, each)))
    .map(([term, plain]) => ({
      found: `"${term}" without its plain word`,
      accepted: `one of "${plain.join('", "')}" beside it`,
    }));

/** "If you have diabetes" asks; "you have had a fall" and "you have to" tell no illness. */
const ASKS = /\b(?:if|when|whether|unless|until|do|in case)\b[^.!?]*\byou have\b/iu;
const TELLS_NO_ILLNESS = /\byou have (?:had|been|fallen|to)\b/iu;

const diagnosing: TextRule = ({ text }) =>
  sentences(text)
    .filter((each) => /\byou have\b/iu.test(each) && !ASKS.test(each) && !TELLS_NO_ILLNESS.test(each))
    .map((sentence) => ({
      found: `"you have": "${sentence}"`,
      accepted: 'words that tell of the foot problem, not of the reader',
    }));

const matching: TextRule = ({ text }) =>
  /\d\s*(?:%|percent)\s*(?:match|likely|chance|sure|certain)/iu.test(text)
    ? [{ found: `a percent match: "${text}"`, accepted: 'a certainty word' }]
    : [];

const TIMES =
  /\btimes (?:as|more|less|higher|lower|greater|the)\b|\b(?:twice|thrice) (?:as|more|the)\b|\b(?:doubl|tripl)(?:es?|ed)\b/iu;
const ONE_IN = /\b(?:1|one) in (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/iu;
const PERCENT_MORE = /(?:%|percent) (?:more|less|higher|lower|greater|as)\b/iu;
const RATIO = /\b(?:odds|hazard|risk|rate|incidence|prevalence) ratio|\b(?:a?OR|HR|RR|IRR|SMD)\b|standardi[sz]ed mean/u;

const ratioInWords: TextRule = ({ text, tellsLink, figures }) => {
  if (!tellsLink) return [];
  const fromRatio = figures !== null && RATIO.test(figures);
  const told = [TIMES, PERCENT_MORE, ...(fromRatio ? [ONE_IN] : [])].map((each) => each.exec(text)?.[0]);
  return told
    .filter((words) => words !== undefined)
    .map((words) => ({
      found: `"${words}", a ratio told as a number`,
      accepted: '"a little more often", "more often" or "much more often"; the ratio stands in "figures"',
    }));
};

/** Every rule, by name. */
export const TEXT_RULES = {
  longSentence,
  choppedProse,
  jargon,
  diagnosing,
  matching,
  ratioInWords,
} as const satisfies Record<string, TextRule>;
