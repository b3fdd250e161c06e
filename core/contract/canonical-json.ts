function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

const quotedKeys = new Map<string, string>();
const mostKeys = 1_000;

/** Keys are few and come again and again; where data brings its own, no more than so many are remembered. */
function quoted(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(key);
  if (quotedKeys.size < mostKeys) quotedKeys.set(key, text);
  return text;
}

// A loop and not a chain of lists: tens of thousands of rows of a bank file pass here in one command.
function membersOf(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/**
 * The one way data is written before it is digested. The whole specification: JSON with no white space; object keys in the
 * order of their UTF-16 code units; members whose value is undefined left out; numbers only as safe integers, never -0;
 * strings escaped as JSON.stringify does; no other kinds of value. Equal data always gives equal text.
 * Throws TypeError for anything that has no canonical form (a fraction, a Date, a function, a cycle): our mistake.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`no canonical form for the number ${String(value)}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlain(value)) return membersOf(value);
  throw new TypeError(`no canonical form for a ${typeof value}`);
}
