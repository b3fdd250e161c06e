import { createHash } from 'node:crypto';
import { dataKey } from './draw.ts';
import { type ReadPdf, readPdf } from './pdf/read.ts';
import { checkSeal } from './seal.ts';

/** One thing that was looked at, whether it holds, and the sentence that says so. */
export type Fact = { readonly about: 'seal' | 'data' | 'digest' | 'arithmetic'; readonly holds: boolean; readonly words: string };

/**
 * `dataDigest` and `fileDigest` (SHA-256, hexadecimal) are what a book's log is asked for: the seal itself proves no author.
 * `data` is the attached JSON, unparsed by any shape.
 */
export type Verified = {
  readonly holds: boolean;
  readonly facts: readonly Fact[];
  readonly fileDigest: string;
  readonly dataDigest?: string;
  readonly data?: unknown;
};

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sealFact(bytes: Uint8Array): Fact {
  const found = checkSeal(bytes);
  const words = {
    'unchanged since sealed': 'The file is unchanged since it was sealed.',
    changed: 'The file has been changed since it was sealed. Ask the sender for it again.',
    'no seal': 'The file has no seal: it was not drawn by PA Ledger, or the seal was taken out.',
  };
  return { about: 'seal', holds: found === 'unchanged since sealed', words: words[found] };
}

function opened(bytes: Uint8Array): ReadPdf | undefined {
  try {
    return readPdf(bytes);
  } catch {
    // A damaged or foreign file is a finding about the file, not a fault of ours.
    return undefined;
  }
}

function parsed(bytes: Uint8Array): { readonly data: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { data };
  } catch {
    return undefined;
  }
}

function arithmeticFacts(complaints: readonly string[]): readonly Fact[] {
  if (complaints.length === 0) return [{ about: 'arithmetic', holds: true, words: 'The attached data adds up.' }];
  return complaints.map((words) => ({ about: 'arithmetic', holds: false, words }));
}

/**
 * Looks at a PDF as it came: is it unchanged since sealed, is its data attached, does that data's digest equal the one in the
 * file, does it add up. `complaintsAbout` is the statement's own checker: a sentence for every sum that does not add up, none
 * where all do. Never throws for what is in the file.
 */
export function verifyPdf(bytes: Uint8Array, complaintsAbout: (data: unknown) => readonly string[]): Verified {
  const facts: Fact[] = [sealFact(bytes)];
  const fileDigest = digest(bytes);
  const read = opened(bytes);
  const held = read?.files.find(({ relationship, name }) => relationship === 'Data' && name.endsWith('.json'));
  if (read === undefined || held === undefined) {
    const words =
      read === undefined
        ? 'The attached data cannot be reached: the file is damaged or of another make.'
        : 'No data is attached to the file.';
    return { holds: false, facts: [...facts, { about: 'data', holds: false, words }], fileDigest };
  }
  facts.push({ about: 'data', holds: true, words: `The data is attached as ${held.name}.` });
  const dataDigest = digest(held.bytes);
  const isSame = read.info.get(dataKey) === `sha256:${dataDigest} ${held.name}`;
  const said = isSame
    ? 'The attached data has the digest that the file names.'
    : 'The attached data is not the data that the file names: its digest differs.';
  facts.push({ about: 'digest', holds: isSame, words: said });
  const json = parsed(held.bytes);
  if (json === undefined) facts.push({ about: 'arithmetic', holds: false, words: 'The attached data is not JSON and cannot be added up.' });
  else facts.push(...arithmeticFacts(complaintsAbout(json.data)));
  return { holds: facts.every(({ holds }) => holds), facts, fileDigest, dataDigest, ...(json === undefined ? {} : { data: json.data }) };
}
