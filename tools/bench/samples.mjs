import { median } from './figures.mjs';

const show = (value, { unit = 'ms', digits = 0 }) => `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;

/** What was measured: values by screen, page and measure, one a round. */
export class Samples {
  #values = new Map();

  add(viewport, page, values) {
    for (const [key, value] of Object.entries(values)) this.runs(viewport, page, key).push(value);
  }

  runs({ width }, { name }, key) {
    const place = `${width} ${name} ${key}`;
    const runs = this.#values.get(place) ?? [];
    this.#values.set(place, runs);
    return runs;
  }

  /** The middle of the rounds; undefined where nothing was measured. */
  middle = (viewport, page, key) => median(this.runs(viewport, page, key));

  /** One row of the app's own table: median, most, rounds, and what share of its budget the median is. */
  ownRow(viewport, page, row) {
    const runs = this.runs(viewport, page, row.key);
    if (runs.length === 0) return [];
    const used = row.budget ? `${(median(runs) / row.budget).toFixed(2)} of ${show(row.budget, row)}` : '';
    return [[row.name, show(median(runs), row), show(Math.max(...runs), row), runs.length, used]];
  }

  /** One row of the table of all pages: the median of each. */
  rowBeside(viewport, pages, row) {
    const middles = pages.map((page) => this.middle(viewport, page, row.key));
    if (middles[1] === undefined) return [];
    return [[row.name, ...middles.map((value) => (value === undefined ? '–' : show(value, row)))]];
  }
}
