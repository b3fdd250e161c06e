/** A PDF value as read back. Names and texts are told apart; a dictionary is a Map. */
export type Value =
  | null
  | boolean
  | number
  | { readonly name: string }
  | { readonly text: string }
  | { readonly to: number }
  | readonly Value[]
  | ReadonlyMap<string, Value>;

const space = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decoded(raw: string): string {
  if (!raw.startsWith('\u00fe\u00ff')) return raw;
  let text = '';
  for (let place = 2; place + 1 < raw.length; place += 2)
    text += String.fromCharCode(raw.charCodeAt(place) * 256 + raw.charCodeAt(place + 1));
  return text;
}

/** Reads values one after the other from a file held as Latin-1 text. Throws Error where it makes no sense as PDF. */
export class Reader {
  place: number;
  readonly #source: string;

  constructor(source: string, place: number) {
    this.#source = source;
    this.place = place;
  }

  skip(): void {
    while (this.place < this.#source.length && space.test(this.#source.charAt(this.place))) this.place += 1;
  }

  takes(word: string): boolean {
    this.skip();
    if (!this.#source.startsWith(word, this.place)) return false;
    this.place += word.length;
    return true;
  }

  value(): Value {
    if (this.takes('<<')) return this.#dictionary();
    if (this.takes('[')) return this.#array();
    if (this.takes('(')) return { text: decoded(this.#literal()) };
    if (this.takes('<')) return { text: decoded(this.#hexadecimal()) };
    if (this.takes('/')) return { name: this.#word() };
    const word = this.#word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new Error(`not a PDF value at ${String(this.place)}`);
    const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.#source.slice(this.place, this.place + 24));
    if (reference === null || !Number.isInteger(number)) return number;
    this.place += reference[0].length;
    return { to: number };
  }

  #word(): string {
    const start = this.place;
    while (this.place < this.#source.length && !delimiter.test(this.#source.charAt(this.place))) this.place += 1;
    return this.#source.slice(start, this.place);
  }

  #array(): readonly Value[] {
    const values: Value[] = [];
    while (!this.takes(']')) values.push(this.value());
    return values;
  }

  #dictionary(): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>();
    while (!this.takes('>>')) {
      if (!this.takes('/')) throw new Error(`not a PDF dictionary at ${String(this.place)}`);
      const key = this.#word();
      entries.set(key, this.value());
    }
    return entries;
  }

  #hexadecimal(): string {
    const end = this.#source.indexOf('>', this.place);
    if (end === -1) throw new Error('a PDF text without its end');
    const digits = this.#source.slice(this.place, end).replaceAll(/\s/g, '');
    this.place = end + 1;
    return digits.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  }

  #literal(): string {
    let text = '';
    for (let depth = 1; ; this.place += 1) {
      const letter = this.#source.charAt(this.place);
      if (letter === '') throw new Error('a PDF text without its end');
      if (letter === '\\') {
        this.place += 1;
        const escaped = this.#source.charAt(this.place);
        text += escapes[escaped] ?? escaped;
        continue;
      }
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      if (depth === 0) break;
      text += letter;
    }
    this.place += 1;
    return text;
  }
}
