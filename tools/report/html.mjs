/** Small pieces of HTML. Every value is escaped; only what `html` and `raw` made is taken as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const shown = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);
};

export const raw = (text) => new Markup(text);
export const html = (strings, ...values) => raw(String.raw({ raw: strings }, ...values.map(shown)));

/** A table; the first column is a heading of its row. */
export const table = (heads, rows) => html`
<div class="table"><table>
  <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map(
    ([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;

/** Bars of one length scale, each with its name and number. `mark` gives a sign before a name. */
export function bars(rows, { unit = '', mark = () => '' } = {}) {
  const most = Math.max(...rows.map(([, value]) => value), 1);
  return html`
<ul class="bars">${rows.map(
    ([name, value]) => html`
  <li><span class="bar-name">${mark(name)}${name}</span>
    <span class="bar-line"><span style="width:${((100 * value) / most).toFixed(1)}%"></span></span>
    <span class="bar-value">${value}${unit}</span></li>`,
  )}
</ul>`;
}

/** Stones laid from the ground, as in the app: four for the surest; a slashed ring where no link was found. */
export function stones(count) {
  if (count === 0) {
    return html`<svg class="mark" viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="6.6" class="ring"/><path d="M4.4 13.6 13.6 4.4" class="ring"/></svg>`;
  }
  const widths = [16, 13, 10, 7];
  return html`<svg class="mark" viewBox="0 0 18 18" aria-hidden="true">${widths.map(
    (width, at) =>
      html`<rect x="${(18 - width) / 2}" y="${14 - at * 4}" width="${width}" height="3" rx="1.5" class="${at < count ? 'laid' : 'missing'}"/>`,
  )}</svg>`;
}
