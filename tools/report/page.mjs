/** The report as one HTML page that needs nothing else: style, typeface and pictures stand in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { kib } from '../table.mjs';
import { FIELD } from './field.mjs';
import { bars, html, raw, stones, table } from './html.mjs';

const read = (path) => readFileSync(join(ROOT, path));
const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const CERTAINTY = {
  'well-shown': ['Well shown', 4],
  likely: ['Likely', 3],
  'some-signs': ['Some signs', 2],
  'only-an-idea': ['Only an idea so far', 1],
  'no-link-found': ['Studied, no link found', 0],
};
const HELP = {
  'well-shown': ['Well shown to help', 4],
  likely: ['Likely helps', 3],
  'some-signs': ['Some signs it helps', 2],
  'not-tested': ['Not tested well', 1],
  'no-benefit': ['Tested: no benefit', 0],
};

const number = (value) => value.toLocaleString('en-US');
const percent = (part, whole) => `${Math.floor((100 * part) / whole)} %`;
const sentence = (id) => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const notMeasured = (command) => html`<p class="note">Not measured here. <code>${command}</code> measures it.</p>`;
const worded = (counts, names) => counts.map(([id, count]) => [names[id]?.[0] ?? id, count]);
const marked = (names) => (name) => stones(Object.values(names).find(([word]) => word === name)?.[1] ?? 1);

/** How many values fall into each step: [label, count]. */
function spread(values, edges, label) {
  return edges.map((from, at) => {
    const to = edges[at + 1] ?? Number.POSITIVE_INFINITY;
    return [label(from, to), values.filter((value) => value >= from && value < to).length];
  });
}

const headline = ({ value, says, field }) => html`
<li><strong>${value}</strong><span>${says}</span>${field ? html`<small><b>The field today</b> ${field}</small>` : ''}</li>`;

/** The middle of what the bench measured of the app on a large screen; null where it did not. */
const measuredTime = (bench, what) => {
  const own = bench.find(({ name }) => name.startsWith('The app, 1080'));
  return own?.rows.find(([name]) => name === what)?.[1] ?? null;
};

function inShort({ knowledge, sizes, accessibility, bench }) {
  const lit = measuredTime(bench, 'touch → lit, painted');
  const grades = knowledge.english.pages.map(({ grade }) => grade);
  const pass = knowledge.actionability.filter(({ actionability }) => actionability >= 70).length;
  const whole = sizes.value?.measured.find(({ name }) => name.startsWith('First load'));
  const found = accessibility?.checks.reduce((sum, { findings }) => sum + findings.length, 0);
  const looked = accessibility?.checks.reduce((sum, { cases }) => sum + cases, 0);
  const linked = knowledge.links.reduce((sum, [, count]) => sum + count, 0);
  return [
    {
      value: `Grade ${mean(grades).toFixed(1)}`,
      says: `to read an average page; the hardest is ${Math.max(...grades).toFixed(1)}`,
      field: FIELD.grade,
    },
    {
      value: percent(grades.filter((grade) => grade <= 6).length, grades.length),
      says: 'of the pages read at grade 6 or easier',
      field: FIELD.easy,
    },
    {
      value: `${pass} of ${knowledge.actionability.length}`,
      says: 'pages on a foot problem tell people what they can do (70 % or more of a checklist after the PEMAT)',
      field: FIELD.actionable,
    },
    ...(accessibility
      ? [
          {
            value: number(found),
            says: `accessibility faults in ${number(looked)} looks at ${accessibility.screens ?? 'all'} screens`,
            field: FIELD.faults,
          },
        ]
      : []),
    { value: 'All', says: 'of it works by keyboard alone, the picture of the body too', field: FIELD.keyboard },
    ...(whole
      ? [
          {
            value: kib(whole.value),
            says: `to open the first screen, in ${sizes.value.loaded.length} requests`,
            field: FIELD.weight,
          },
        ]
      : []),
    {
      value: number(linked),
      says: `links between the foot and the body, each graded by a fixed rule from ${number(knowledge.findable)} sources that anyone can look up`,
      field: null,
    },
    ...(lit
      ? [{ value: lit, says: 'from a touch to the lit place, on a machine slowed down four times', field: null }]
      : []),
    { value: '6', says: 'foot problems at most before “more”, the surest first', field: FIELD.causes },
    { value: '2', says: 'whole languages, English and Spanish; built for more', field: FIELD.languages },
  ].map(headline);
}

const knowledgePart = ({ knowledge }) => html`
<section id="knowledge"><h2>What it knows, and how sure it is</h2>
<p>Every link and every claim rests on named studies. How sure it is follows from the kinds of study by one fixed rule. Nobody can type a stronger word in.</p>
<ul class="counts">${knowledge.counts.map(([name, count]) => html`<li><strong>${number(count)}</strong> ${name}</li>`)}</ul>
<div class="two">
<div><h3>Links up the body</h3>${bars(worded(knowledge.links, CERTAINTY), { mark: marked(CERTAINTY) })}
<p class="small">On ${knowledge.disagree} of them the best studies disagree, and the page says so.</p></div>
<div><h3>What treatments were shown to do</h3>${bars(worded(knowledge.claims, HELP), { mark: marked(HELP) })}
<p class="small">What was tested without benefit is shown as plainly as what helps.</p></div>
</div>
<h3>Sources by kind of study</h3>${bars(knowledge.designs.map(([id, count]) => [sentence(id), count]))}
<h3>Looked for and left out</h3>
<p>${knowledge.leftOut.length} links were looked for and not taken in, each with its reason.</p>
${table(
  ['From', 'To', 'Why'],
  knowledge.leftOut.map(({ from, to, reason }) => [from, to, reason.replaceAll('whatItIs', 'the text')]),
)}</section>`;

function readingPart({ knowledge: { english, spanish, actionability } }) {
  const grades = english.pages.map(({ grade }) => grade);
  const eases = spanish.pages.map(({ ease }) => ease);
  const hardest = english.pages.slice(0, 5);
  const full = actionability.filter((each) => each.actionability === 100).length;
  const missing = new Map();
  for (const item of actionability.flatMap((each) => each.missing)) missing.set(item, (missing.get(item) ?? 0) + 1);
  return html`
<section id="reading"><h2>Can people read it and act on it?</h2>
<div class="two">
<div><h3>English: school grade to read a page</h3>
${bars(spread(grades, [0, 2, 3, 4, 5, 6], (from, to) => (to > 20 ? 'Grade 6 and over' : from === 0 ? 'Under grade 2' : `Grade ${from} to ${to}`)))}
<p class="small">${grades.length} pages of 100 words or more, Flesch-Kincaid. Hardest: ${hardest.map(({ page, grade }) => `${page} (${grade.toFixed(1)})`).join(', ')}.</p></div>
<div><h3>Spanish: ease of reading (INFLESZ)</h3>
${bars(spread(eases, [0, 55, 65, 75, 80, 85], (from, to) => (to > 200 ? '85 and over' : from === 0 ? 'Under 55' : `${from} to ${to}`)))}
<p class="small">${eases.length} pages, mean ${mean(eases).toFixed(0)}. 55 to 65 is usual, 65 to 80 is easy, over 80 very easy.</p></div>
</div>
<h3>What to do</h3>
<p>The page of each of the ${actionability.length} foot problems was held against a checklist after the PEMAT, as far as a machine can judge. ${full} reach all of it, and none is under ${Math.min(...actionability.map((each) => each.actionability))} %. For understanding, none is under ${Math.min(...actionability.map((each) => each.understandability))} %.</p>
${missing.size > 0 ? html`<p class="small">What a page may lack: ${[...missing].map(([item, count]) => `${item} (${count})`).join('; ')}.</p>` : ''}
<p class="small">A machine cannot judge whether a real person understands and acts. That needs readers.</p></section>`;
}

const accessibilityPart = ({ accessibility, wcag }) => html`
<section id="accessibility"><h2>Can everyone use it?</h2>
${
  accessibility
    ? html`<p>Measured in a real browser on ${accessibility.date}, screen by screen.</p>
${table(
  ['Check', 'Looks', 'Faults', 'What was measured'],
  accessibility.checks.map(({ name, how, cases, findings, measured }) => [
    name,
    number(cases),
    number(findings.length),
    html`${how}${measured.length > 0 ? html` <b>${measured.join('; ')}.</b>` : ''}`,
  ]),
)}`
    : notMeasured('npm run accessibility')
}
<h3>WCAG 2.2, levels A and AA, row by row</h3>
<p class="small">The numbers are those of promises in <code>tests/behavior.md</code>; each promise has its test. No outside expert has audited it, and no person with a disability has tested it yet.</p>
${table(
  ['Criterion', 'Level', 'How it is met', 'Kept by'],
  wcag.map(({ id, name, level, how, promises }) => [`${id} ${name}`, level, how, promises.join(', ') || '–']),
)}</section>`;

const budgetRow = ({ name, value, most, show }) => [
  name.replace(/ \(\d+ files\)/, ''),
  show(value),
  show(most),
  html`<span class="bar-line"><span style="width:${Math.min(100, (100 * value) / most).toFixed(0)}%"></span></span>`,
];

const benchTable = ({ name, heads, rows, machine, date }) => html`
<h4>${name}</h4>
<div class="numbers">${table(heads, rows)}</div>
<p class="small">${date}, ${machine}</p>`;

const speedPart = ({ sizes, bench }) => html`
<section id="speed"><h2>Is it small and quick?</h2>
${
  sizes.value
    ? html`<p>Sizes as they travel (gzip), against the limit that the build may not pass.</p>
<div class="numbers">${table(['What', 'Measured', 'Limit', ''], sizes.value.measured.map(budgetRow))}</div>`
    : notMeasured(`npm run build (${sizes.problem})`)
}
<h3>Times</h3>
${
  bench.length > 0
    ? html`<p>Measured in a real browser. “Slowed 4x” makes this machine about as slow as an old kiosk. “Others” are pages of well-known libraries that show the same knowledge and answer the same touch.</p>${bench.map(benchTable)}`
    : notMeasured('npm run bench')
}</section>`;

const supplyPart = ({ bill, audit }) => html`
<section id="supply"><h2>What it is built on</h2>
${
  bill.value
    ? html`<p>${bill.value.components.length} open-source packages are part of the app. All licenses allow use, change and sharing. The bill of materials (CycloneDX ${bill.value.specVersion}) lies beside this page as <code>sbom.cdx.json</code>; About in the app shows each license in full.</p>
${bars(bill.licenses)}`
    : html`<p class="note">No bill of materials: ${bill.problem}</p>`
}
${
  audit?.counts
    ? html`<p>Known weaknesses (npm audit, ${audit.date}): <strong>${audit.counts.total}</strong>.</p>`
    : html`<p class="note">Known weaknesses were not asked for here${audit?.problem ? `: ${audit.problem}` : ''}. <code>npm run supply</code> asks.</p>`
}</section>`;

const openPart = ({ knowledge }) => html`
<section id="open"><h2>What nobody knows yet</h2>
<ul class="plain">
<li>${knowledge.reviewed} of ${knowledge.entries} entries were reviewed by a named clinician. ${knowledge.reviewed === 0 ? 'Until somebody has, treat it as a draft. The app says so too.' : ''}</li>
<li>No bilingual clinician has reviewed the Spanish.</li>
<li>It has not been tested with patients, nor with people who have a disability.</li>
<li>It explores links; it does not find out what a person has. Most knee and back pain does not come from the foot.</li>
</ul></section>`;

/** The whole page. `facts` are those of gather.mjs. */
export function page(facts) {
  const tokens = read('src/styles/tokens.css').toString().split('\n}')[0];
  const { pictures } = facts;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ground Up: the report</title>
<style>
@font-face { font-family: "Atkinson Hyperlegible Next Variable"; font-weight: 200 800; src: url(data:font/woff2;base64,${raw(read(FONT).toString('base64'))}) format("woff2"); }
${raw(`${tokens}\n}`)}
${raw(read('tools/report/report.css').toString())}
</style></head><body>
<header class="top"><p class="brand"><svg viewBox="0 0 32 30" aria-hidden="true"><rect class="lit" x="11.5" y="1" width="9" height="5" rx="2.5"/><rect x="8.5" y="8" width="15" height="5" rx="2.5"/><rect x="5.5" y="15" width="21" height="5" rx="2.5"/><rect x="2.5" y="22" width="27" height="5" rx="2.5"/></svg>Ground Up</p>
<p class="made">Version ${facts.knowledge.version} · ${facts.date}</p></header>
<main>
<section class="hero"><div><h1>Ground Up in numbers</h1>
<p class="lead">A picture of the body for the waiting room. A person touches a sore knee, hip or back and sees which foot problems have been linked to it, how sure science is, and what to ask at the visit.</p>
<p>This page is for whoever decides whether it goes up in a clinic. The numbers come first, what they rest on below.</p></div>
${pictures.value ? html`<div class="pictures"><img src="${pictures.value.kiosk}" alt="The answer for the left knee on a large screen"><img src="${pictures.value.phone}" alt="The same answer on a phone"></div>` : ''}
</section>
<section><h2 class="first">In short</h2><ul class="headlines">${inShort(facts)}</ul></section>
${openPart(facts)}${knowledgePart(facts)}${readingPart(facts)}${accessibilityPart(facts)}${speedPart(facts)}${supplyPart(facts)}
</main>
<footer><p>Made by <code>npm run report</code>. Learn how foot problems and pain higher up have been linked. This does not tell anyone what they have.</p></footer>
</body></html>
`.toString();
}
