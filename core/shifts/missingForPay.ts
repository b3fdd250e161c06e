import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

type Recorded = {
  /** The first day of work that is paid with this book: an earlier payroll paid what came before. */
  readonly paidFrom: Day;
  readonly hasTax: boolean;
  /** The first day on which some pay agreement is in force. */
  readonly agreedFrom: Day | undefined;
  readonly hasBank: boolean;
};

/** What still has to be said before a PA can be paid, as sentences in the order of the form. */
export function missingForPay({ paidFrom, hasTax, agreedFrom, hasBank }: Recorded): readonly string[] {
  const found: string[] = [];
  if (!hasTax) found.push('No tax code and National Insurance letter are recorded yet.');
  if (agreedFrom === undefined) found.push('No pay agreement is recorded yet.');
  else if (agreedFrom > paidFrom)
    found.push(
      `The first pay agreement begins on ${dayInWords(agreedFrom)}, and the work on ${dayInWords(paidFrom)}: the days between have none.`,
    );
  if (!hasBank) found.push('No bank details are recorded yet.');
  return found;
}
