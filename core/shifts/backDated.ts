import { type Pence, nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

/** Hours that payslips paid, by the agreement as it was then and as it is now. Pence. */
export type BackDated = {
  readonly from: Day;
  readonly days: Span;
  readonly was: Pence;
  readonly now: Pence;
  /** Recorded for those days since, as back-pay or as a correction. */
  readonly madeGood: Pence;
};

/** What a person should see of a pay agreement that reaches back over hours paid before it; undefined where nothing is owed for them. */
export function backDatedWords(name: string, { from, days, was, now, madeGood }: BackDated): string | undefined {
  const owed = subtract(now, was, madeGood);
  if (owed <= nothing) return undefined;
  return `${name}’s pay agreement from ${dayInWords(from)} reaches back over hours that are paid already: ${days.from === days.to ? dayInWords(days.from) : spanInWords(days)} was paid ${pounds(was)} and comes to ${pounds(now)} by it. Where the rise was agreed from then on, add back-pay of ${pounds(owed)} for those days under Extra pay.`;
}
