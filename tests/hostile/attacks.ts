/** What somebody may write to break the app or to get something into it, and how to tell that it got in. */
import fc from 'fast-check';
import { formatAddress } from '../../src/explorer/address.ts';
import { aHostileHash, anAddress } from '../explorer/arbitraries.ts';

/** Sets `window.attacked` when it runs, in any of the ways a text becomes code. */
const PAYLOADS = [
  '<script>window.attacked=1</script>',
  '<img src=x onerror="window.attacked=1">',
  '"><svg onload=window.attacked=1>',
  '</style><style>*{display:none}</style>',
  "'-window.attacked=1-'",
  'javascript:window.attacked=1',
  'JaVaScRiPt:window.attacked=1//',
  'data:text/html,<script>window.attacked=1</script>',
  '<iframe srcdoc="<script>parent.attacked=1</script>">',
  '<base href="https://elsewhere.example/">',
  '<a href="https://elsewhere.example/">x</a>',
  '//elsewhere.example/x.js',
  '../../../etc/passwd',
  '{0} {count, plural, one {#}',
  '$'.concat('{window.attacked=1}'),
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '%00',
  '\u202Egnp.exe',
  '\uD800',
  'e\u0301\u0301\u0301'.repeat(50),
  'x'.repeat(20_000),
  'x '.repeat(5_000),
] as const;

/** A payload, alone or in a sentence, or any characters at all. */
export const anAttack: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...PAYLOADS))
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** An address somebody may type: nearly right, or anything at all. */
export const aHash = fc.oneof(
  aHostileHash.map((hash) => `#${hash.replace(/^#/, '')}`),
  anAttack.map((attack) => `#/${attack}`),
  fc.tuple(anAddress, anAttack).map(([address, attack]) => `${formatAddress(address)}&of=${attack}`),
);

/** How many cases all parts have together: few in every test run, many with `npm run hostile`. */
const CASES = Number(process.env.HOSTILE_CASES ?? 500);

/** What part of all cases each test has. */
const SHARES = {
  address: 0.2,
  infobutton: 0.2,
  clinicFile: 0.2,
  texts: 0.02,
  storage: 0.14,
  clock: 0.12,
  /** Of each of the six browsers that lack something. */
  browser: 0.018,
  fingers: 0.012,
} as const;

/** The cases of one test; a run that failed is repeated with its seed. */
export const cases = (part: keyof typeof SHARES): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: Math.max(1, Math.round(CASES * SHARES[part])),
  ...(process.env.HOSTILE_SEED && { seed: Number(process.env.HOSTILE_SEED) }),
});

const NEVER = 'script, style, iframe, frame, object, embed, base, meta, link, form[action], img:not([src^="logo"])';
/** Where links may lead: into the app, out to a page, to a telephone. */
const LEADS = /^(#|https?:|tel:)/;

/** What stands in the document that no text may put there; empty where all is well. */
export function injected(root: ParentNode): readonly string[] {
  const elements = [...root.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  return [
    ...[...root.querySelectorAll(NEVER)].map(({ outerHTML }) => outerHTML),
    ...attributes.flatMap(({ name, value }) => {
      const faulty =
        name.startsWith('on') ||
        name === 'srcdoc' ||
        (name === 'href' && !LEADS.test(value)) ||
        (name === 'style' && /url\(|expression|@import|</i.test(value));
      return faulty ? [`${name}="${value}"`] : [];
    }),
    ...('attacked' in window ? ['a text was run'] : []),
  ];
}

/** The same value with every sentence in it (what holds a space) replaced, each by its own words; ids and keys stay. */
export function withSentences<Value>(value: Value, attack: string): Value {
  let count = 0;
  const replace = (inner: unknown): unknown => {
    if (typeof inner === 'string') {
      if (!inner.includes(' ')) return inner;
      count += 1;
      return `${attack} ${count}`;
    }
    if (Array.isArray(inner)) return inner.map(replace);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, replace(each)]));
  };
  return replace(value) as Value;
}
