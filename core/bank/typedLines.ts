import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Pence } from '#core/money/pence';
import { type Day, day, daysBetween } from '#core/time/day';
import { type FileLine } from './types.ts';

/** A line of the account that a person typed from paper, and that no file has been said to hold yet. */
export type TypedLine = {
  readonly id: string;
  readonly day: Day;
  readonly amount: Pence;
  readonly text: string;
  /** Left out: typed. A line that a file of another kind gave has other words for the same payment. */
  readonly from?: 'typed' | 'file';
};

/** A new line of a file that looks like one typed by hand. */
export type TypedAsk = { readonly line: FileLine; readonly typed: TypedLine };

type TypedAnswer = { readonly row: number; readonly typedId: string; readonly is: 'same' | 'second' };

/** A person may type the day they paid, the bank the day it moved: so many days apart, two lines may still be one payment. */
export const typedWithin = 3;

type Candidate = TypedAsk & { readonly apart: number };

const epoch = day('2000-01-01');

/** A line typed may be a few days off; one that another kind of file gave stands on the bank's own day. */
function keyOf({ from, amount, day: on }: Pick<TypedLine, 'from' | 'amount' | 'day'>): string {
  return from === 'file' ? `${String(amount)} ${on}` : String(amount);
}

function candidates(fresh: readonly FileLine[], typed: readonly TypedLine[]): readonly Candidate[] {
  const byKey = new Map<string, (TypedLine & { readonly number: number })[]>();
  for (const one of typed) {
    const group = byKey.get(keyOf(one)) ?? [];
    group.push({ ...one, number: daysBetween(epoch, one.day) });
    byKey.set(keyOf(one), group);
  }
  return fresh.flatMap((line) => {
    const { amount, day: on } = line;
    const alike = [...(byKey.get(keyOf({ amount, day: on })) ?? []), ...(byKey.get(keyOf({ from: 'file', amount, day: on })) ?? [])];
    if (alike.length === 0) return [];
    const number = daysBetween(epoch, on);
    return alike
      .map(({ number: of, ...one }) => ({ line, typed: one, apart: Math.abs(number - of) }))
      .filter(({ apart }) => apart <= typedWithin);
  });
}

/**
 * The new lines to ask about: same amount as a line typed by hand, at most three days apart. Each is asked about once, with the nearest
 * typed line that no other is asked with; where lines outnumber the typed ones, with the nearest. A line that a file of another kind gave is
 * asked about where it has the day as well. Nothing is decided here.
 */
export function askAboutTyped(fresh: readonly FileLine[], typed: readonly TypedLine[]): readonly TypedAsk[] {
  const nearestFirst = candidates(fresh, typed).toSorted((a, b) => a.apart - b.apart || a.line.row - b.line.row);
  const asks = new Map<FileLine, TypedAsk>();
  const taken = new Set<string>();
  for (const { line, typed: one } of nearestFirst) {
    if (asks.has(line) || taken.has(one.id)) continue;
    asks.set(line, { line, typed: one });
    taken.add(one.id);
  }
  for (const { line, typed: one } of nearestFirst) if (!asks.has(line)) asks.set(line, { line, typed: one });
  return fresh.flatMap((line) => asks.get(line) ?? []);
}

/** What was called the same payment. Problems: bank.typedUnclear while a line has no answer; bank.typedTwice where two are called one. */
export function sameAsTyped(asks: readonly TypedAsk[], answers: readonly TypedAnswer[]): Result<readonly TypedAsk[]> {
  const answerOf = ({ line, typed }: TypedAsk): TypedAnswer['is'] | undefined =>
    answers.find(({ row, typedId }) => row === line.row && typedId === typed.id)?.is;
  const unclear = asks.filter((ask) => answerOf(ask) === undefined).length;
  if (unclear > 0) return refused(problem('bank.typedUnclear', { count: String(unclear) }, 'answers'));
  const same = asks.filter((ask) => answerOf(ask) === 'same');
  const taken = new Set<string>();
  for (const { line, typed } of same) {
    if (taken.has(typed.id)) return refused(problem('bank.typedTwice', { row: String(line.row) }, 'answers'));
    taken.add(typed.id);
  }
  return done(same);
}
