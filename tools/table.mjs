/** Lines of a table: the first column to the left, the others to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n');
}

export const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** "87 %" of a limit. */
export const share = (value, limit) => `${Math.round((100 * value) / limit)} %`;
