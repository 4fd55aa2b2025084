/** What no Spanish text for the visitor may do; as `text-rules.ts` for English. */

import { sentences } from './sentences.ts';
import type { TextRule } from './text-rules.ts';
import { choppedProse, sentencesUpTo } from './text-rules.ts';

/** Words in a sentence at most: Spanish takes a fifth more of them than English to say the same. */
const longSentence = sentencesUpTo(24);

/** "Si tiene diabetes" asks; "tiene que" tells no illness. */
const ASKS =
  /(?<!\p{L})(?:si|cuando|a menos que|salvo que|hasta que|en caso de que)(?!\p{L})[^.!?]*(?<!\p{L})usted (?:tiene|padece|sufre)/iu;
const TELLS = /(?<!\p{L})usted (?:tiene|padece|sufre)(?! que\b)/iu;

const diagnosing: TextRule = ({ text }) =>
  sentences(text)
    .filter((each) => TELLS.test(each) && !ASKS.test(each))
    .map((sentence) => ({
      found: `"usted tiene": "${sentence}"`,
      accepted: 'words that tell of the foot problem, not of the reader',
    }));

const promising: TextRule = ({ text }) => {
  const promise = /(?<!\p{L})(?:cura|curan|curará|garantiza|garantizan|elimina el dolor)(?!\p{L})/iu.exec(text)?.[0];
  return promise ? [{ found: `"${promise}", a promise`, accepted: '"ayuda", "puede ayudar"' }] : [];
};

const TIMES =
  /\d+ veces (?:más|menos|mayor|menor)|(?:dos|tres|cuatro|cinco) veces (?:más|menos|mayor|menor)|el doble de|el triple de/iu;

const ratioInWords: TextRule = ({ text, tellsLink }) => {
  const told = tellsLink ? TIMES.exec(text)?.[0] : undefined;
  return told
    ? [
        {
          found: `"${told}", a ratio told as a number`,
          accepted: '"un poco más a menudo", "más a menudo" or "mucho más a menudo"',
        },
      ]
    : [];
};

/** Every rule, by name. */
export const SPANISH_RULES = {
  longSentence,
  choppedProse,
  diagnosing,
  promising,
  ratioInWords,
} as const satisfies Record<string, TextRule>;
