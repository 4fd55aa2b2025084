/** "20.19" as three numbers; what is left out is zero. */
const parts = (text) => [0, 1, 2].map((at) => Number(text.split('.')[at] ?? 0));
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether one comparator ("^20.19.0", ">=18", "20", "6.*") lets a version in; null when it cannot be read. */
function admits(comparator, version) {
  if (comparator === '*' || comparator === 'x') return true;
  const [, sign = '', from] = /^(\^|~|>=|<=|>|<|=)?v?(\d+(?:\.\d+){0,2})(?:\.[*x])?$/.exec(comparator) ?? [];
  if (from === undefined) return null;
  const [wanted, named] = [parts(from), from.split('.').length];
  const order = compare(version, wanted);
  switch (sign) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '^':
      return order >= 0 && version[0] === wanted[0];
    case '~':
      return order >= 0 && version.slice(0, Math.min(2, named)).join() === wanted.slice(0, Math.min(2, named)).join();
    default:
      return version.slice(0, named).join() === wanted.slice(0, named).join();
  }
}

/** Whether a range of `engines` lets a version of Node in; null when it cannot be read. */
export function allows(range, version) {
  const alternatives = range.split('||').map((alternative) =>
    alternative
      .trim()
      .replaceAll(/(\^|~|>=|<=|>|<|=)\s+/g, '$1')
      .split(/\s+/)
      .map((comparator) => admits(comparator, parts(version))),
  );
  if (alternatives.flat().includes(null)) return null;
  return alternatives.some((all) => all.every(Boolean));
}

/** The packages of a lock file that exclude a version of Node, or whose range cannot be read, each in a line. */
export function excluding(lock, version) {
  const found = [];
  let checked = 0;
  for (const [path, { engines }] of Object.entries(lock.packages)) {
    if (path === '' || typeof engines?.node !== 'string') continue;
    checked += 1;
    const name = path.replace(/^.*node_modules\//, '');
    const allowed = allows(engines.node, version);
    if (allowed === null) found.push(`${name}: the range "${engines.node}" cannot be read`);
    if (allowed === false) found.push(`${name} asks for Node ${engines.node}, which excludes ${version}`);
  }
  return { checked, found };
}
