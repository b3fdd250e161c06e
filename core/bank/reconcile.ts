import { add, negate, nothing, type Pence, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays, type Day, daysBetween, isWithin, later, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { isBalanceTrail } from './balanceTrail.ts';
import { type Proof, type ReconcileInput, type Reconciliation } from './types.ts';

/** Quiet for longer than this, an account is worth a second look; it is a note, never a refusal. */
const quietDays = 31;

/** The parts of a span that none of the covered spans reaches, oldest first. */
export function gapsIn(span: Span, covered: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let from: Day = span.from;
  for (const file of covered.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (file.to < from || file.from > span.to) continue;
    if (file.from > from) gaps.push({ from, to: addDays(file.from, -1) });
    from = later(from, addDays(file.to, 1));
  }
  return from > span.to ? gaps : [...gaps, { from, to: span.to }];
}

function addsUp({ opening, closing }: ReconcileInput, moneyIn: Pence, moneyOut: Pence, difference: Pence): Proof {
  const sum = `${pounds(opening)} at the start, ${pounds(moneyIn)} in and ${pounds(moneyOut)} out make ${pounds(add(closing, difference))}`;
  if (difference === 0) return { holds: true, words: `${sum}, which is the bank’s closing balance.` };
  return { holds: false, words: `${sum}; the bank’s closing balance is ${pounds(closing)}, so ${pounds(difference)} is unexplained.` };
}

function bookAgrees({ span, closing, ledgerBalance }: ReconcileInput, difference: Pence): Proof {
  const on = dayInWords(span.to);
  if (difference === 0) return { holds: true, words: `The book and the bank both say ${pounds(closing)} at the end of ${on}.` };
  return {
    holds: false,
    words: `At the end of ${on} the book says ${pounds(ledgerBalance)} and the bank ${pounds(closing)}: a difference of ${pounds(difference)}.`,
  };
}

/** Where the bank printed a balance on every line, each day must lead from the balance before it to the next, up to the closing. */
function balancesFollow({ opening, closing, lines }: ReconcileInput): readonly Proof[] {
  const carried = lines.flatMap(({ day, amount, balance }) => (balance === undefined ? [] : [{ day, amount, balance }]));
  if (lines.length === 0 || carried.length < lines.length) return [];
  let running = opening;
  for (const day of new Set(carried.map((line) => line.day).toSorted())) {
    const ofDay = carried.filter((line) => line.day === day);
    if (!isBalanceTrail(running, ofDay)) {
      const words = `On ${dayInWords(day)} the bank’s running balances do not follow on from ${pounds(running)}, so a line may be missing.`;
      return [{ holds: false, words }];
    }
    running = add(running, ...ofDay.map(({ amount }) => amount));
  }
  const through = lines.length === 1 ? 'the one line' : `all ${String(lines.length)} lines`;
  if (running === closing) return [{ holds: true, words: `The bank’s own running balance follows on through ${through}.` }];
  const words = `The bank’s own running balance follows on through ${through}, and ends at ${pounds(running)}, not ${pounds(closing)}.`;
  return [{ holds: false, words }];
}

function quietNotes({ span, lines }: ReconcileInput): readonly string[] {
  const days = [addDays(span.from, -1), ...lines.map(({ day }) => day).toSorted(), addDays(span.to, 1)];
  return days.flatMap((day, place) => {
    const next = days[place + 1];
    if (next === undefined || daysBetween(day, next) <= quietDays) return [];
    return [`Nothing passed through the account from ${spanInWords({ from: addDays(day, 1), to: addDays(next, -1) })}.`];
  });
}

function gapNotes({ span, covered }: ReconcileInput): readonly string[] {
  const gaps = covered === undefined ? [] : gapsIn(span, covered);
  return gaps.map((gap) => {
    const days = gap.from === gap.to ? dayInWords(gap.from) : spanInWords(gap);
    return `No bank file reaches ${days}.`;
  });
}

/**
 * A period proved: opening + lines = closing by the bank, and the book agrees with the bank on the last day. All in pence.
 * It refuses nothing: a proof that does not hold says by how much. Throws RangeError where a line is outside the span (ours).
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const stray = input.lines.find(({ day }) => !isWithin(day, input.span));
  if (stray !== undefined) throw new RangeError(`a line of ${stray.day} is outside ${input.span.from} to ${input.span.to}`);
  const amounts = input.lines.map(({ amount }) => amount);
  const moneyIn = total(amounts.filter((amount) => amount > nothing));
  const moneyOut = negate(total(amounts.filter((amount) => amount < nothing)));
  const difference = subtract(add(input.opening, moneyIn), moneyOut, input.closing);
  const ledgerDifference = subtract(input.ledgerBalance, input.closing);
  return {
    moneyIn,
    moneyOut,
    difference,
    ledgerDifference,
    proofs: [addsUp(input, moneyIn, moneyOut, difference), bookAgrees(input, ledgerDifference), ...balancesFollow(input)],
    notes: [...gapNotes(input), ...quietNotes(input)],
  };
}
