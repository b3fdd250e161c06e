import { type Asks, type BankLineFacts, type StreamFacts } from '../facts/money.ts';
import { type Facts } from '../facts.ts';
import { type FindingPlace, type FindingScreen } from '../rule.ts';

export function streamOf({ streams }: Facts, id: string): StreamFacts | undefined {
  return streams.find((stream) => stream.id === id);
}

/** What the funders of some streams ask, those that are known. */
export function asksOf(facts: Facts, streamIds: readonly string[]): readonly Asks[] {
  return streamIds.flatMap((id) => streamOf(facts, id)?.asks ?? []);
}

export function placeOf(screen: FindingScreen, about?: string): FindingPlace {
  return about === undefined ? { screen } : { screen, about };
}

/** The line itself while it waits to be matched; its account once it is. */
export function placeOfLine({ id, accountId, matches }: Pick<BankLineFacts, 'id' | 'accountId' | 'matches'>): FindingPlace {
  return matches.length === 0 ? { screen: 'bankLine', about: id, of: accountId } : placeOf('bank', accountId);
}

/** The first of them, as the stream that a finding belongs to. */
export function ofStream(streamIds: readonly string[]): { readonly streamId?: string } {
  const [streamId] = streamIds;
  return streamId === undefined ? {} : { streamId };
}

/** Words in small letters with one space before each and after the last. */
function padded(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

/** A list's own words, made ready once: every line of a bank is held beside it. */
const lists = new WeakMap<readonly string[], readonly string[]>();

function listed(words: readonly string[]): readonly string[] {
  const found = lists.get(words) ?? words.map(padded);
  lists.set(words, found);
  return found;
}

/** Whether whole words of a list stand in a text, and which: 'wine' is not in 'twine'. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const plain = padded(text);
  const made = listed(words);
  return words.filter((_, at) => plain.includes(made[at] ?? ''));
}

const extraWords = {
  bonus: ['bonus', 'bonuses', 'gift', 'gifts'],
  advance: ['advance', 'advances', 'loan', 'loans'],
} as const;

/** Whether words of the plan, or of what a funder agreed to, name a bonus or money lent. */
export function namesExtra(kind: keyof typeof extraWords, text: string): boolean {
  return wordsIn(text, extraWords[kind]).length > 0;
}

/** What banks write around a name: 'FASTER PAYMENT TO … REF 12'. */
const aroundNames = new Set([
  'faster',
  'payment',
  'fp',
  'fpo',
  'bp',
  'so',
  'standing',
  'order',
  'to',
  'ref',
  'transfer',
  'wages',
  'wage',
  'pay',
  'salary',
  'net',
]);

/**
 * Whether a bank's line names a person: by the whole name; or by the initial and surname alone, since 'J SAMPLE SPEECH' may be anybody.
 */
export function isNamed(text: string, name: string): boolean {
  const parts = name.split(/\s+/u).filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return false;
  if (wordsIn(text, [`${first} ${last}`, `${last} ${first}`]).length > 0) return true;
  const left = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !aroundNames.has(word) && !/^\d+$/u.test(word));
  return left.length === 2 && left.includes(last.toLowerCase()) && left.includes(first.slice(0, 1).toLowerCase());
}
