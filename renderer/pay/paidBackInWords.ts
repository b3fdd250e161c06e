import { type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { yearToInWords } from '#core/year/words';
import { payBackWords as words } from '#renderer/words/payBack';

type Recorded = OutputOf<'hmrc.read'>['paidBack'][number];

/** How something that HMRC pays back stands: whose it is, and what of it the bank has yet to have. */
export function paidBackInWords({ employer, taxYear, amount, open, day }: Recorded): string {
  const [sum, year] = [pounds(amount), yearToInWords(taxYear)];
  if (open === nothing) return words.came(employer, sum, year, dayInWords(day));
  return open === amount ? words.waits(employer, sum, year) : words.waitsInPart(employer, sum, pounds(open), year);
}
