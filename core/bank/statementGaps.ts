import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays, type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

/** One of the bank's own statements, as far as it says what it covers. */
type Covering = {
  readonly day: Day;
  readonly closing: Pence;
  readonly covers?:
    | {
        readonly from: Day;
        readonly opening?: Pence | undefined;
        readonly sheets?: { readonly first: number; readonly last: number } | undefined;
      }
    | undefined;
};

function daysBetweenThem(before: Covering, next: Required<Covering>['covers']): string | undefined {
  const [from, to] = [addDays(before.day, 1), addDays(next?.from ?? before.day, -1)];
  if (to < from) return undefined;
  return `No statement covers ${from === to ? dayInWords(from) : spanInWords({ from, to })}. Add the one in between.`;
}

function sheetsBetweenThem(before: Covering, next: Covering): string | undefined {
  const [last, first] = [before.covers?.sheets?.last, next.covers?.sheets?.first];
  if (last === undefined || first === undefined || first === last + 1 || first <= last) return undefined;
  const missing = first - last === 2 ? `sheet ${String(last + 1)} is` : `sheets ${String(last + 1)} to ${String(first - 1)} are`;
  return `The statement up to ${dayInWords(before.day)} ends with sheet ${String(last)} and the next begins with sheet ${String(first)}: ${missing} missing.`;
}

function balanceBetweenThem(before: Covering, next: Covering): string | undefined {
  const opening = next.covers?.opening;
  if (opening === undefined || opening === before.closing) return undefined;
  return `The statement up to ${dayInWords(before.day)} ends at ${pounds(before.closing)}, and the one up to ${dayInWords(next.day)} begins at ${pounds(opening)}.`;
}

/** What the bank's statements leave out between one and the next: days, sheets, and balances that do not meet. Those that do not say what they cover tell nothing. */
export function statementGaps(statements: readonly Covering[]): readonly string[] {
  const oldestFirst = statements.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return oldestFirst.flatMap((next, place) => {
    const before = oldestFirst[place - 1];
    if (before === undefined || next.covers === undefined || before.day === next.day) return [];
    const days = daysBetweenThem(before, next.covers);
    const found = [days, sheetsBetweenThem(before, next), days === undefined ? balanceBetweenThem(before, next) : undefined];
    return found.filter((sentence) => sentence !== undefined);
  });
}
