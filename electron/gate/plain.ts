/** The most that one call's input may hold: characters and values together, and levels of nesting. A 2,000-letter note is 1 % of it. */
export const mostWeight = 1_000_000;
const mostDepth = 24;

function weigh(value: unknown, depth: number, left: number): number {
  if (left < 0 || depth > mostDepth) return -1;
  if (value === null || value === undefined || typeof value === 'boolean') return left - 1;
  if (typeof value === 'number') return Number.isFinite(value) ? left - 1 : -1;
  if (typeof value === 'string') return left - 1 - value.length;
  if (typeof value !== 'object') return -1;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return -1;
  let rest = left - 1;
  for (const [name, member] of Object.entries(value)) {
    rest = weigh(member, depth + 1, rest - name.length);
    if (rest < 0) return -1;
  }
  return rest;
}

/** Whether a value is plain data of a sensible size: no Date, class, function or cycle ever crosses. */
export function isPlainAndSmall(value: unknown): boolean {
  return weigh(value, 0, mostWeight) >= 0;
}
