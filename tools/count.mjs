/** A number of an option, at least 1. Ends the command where it is none: what did nothing must not pass. */
export function count(option, value) {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  console.error(`--${option} ${value}: a whole number of at least 1 is needed.`);
  process.exit(2);
}
