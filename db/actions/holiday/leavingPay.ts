import { balanceOf } from '#core/holiday/balance';
import { type Step } from '#core/holiday/entitlement';
import { owedOnLeaving } from '#core/holiday/inLieu';
import { fraction } from '#core/holiday/fraction';
import { type Pence, nothing } from '#core/money/pence';
import { minutesInWords } from '#core/pay/words';
import { type Day, type Span } from '#core/time/day';
import { type Kept, factsOf, termsFor, yearOn } from '#db/actions/holiday/balances';
import { type HolidaySum } from '#db/actions/holiday/holidaySum';
import { type Job } from '#db/actions/holiday/job';
import { leaveRateOn, payAt } from '#db/actions/holiday/leaveRate';
import { type Reading } from '#db/kernel/handlers';

/** What is paid for leave not taken when the work ends. Minutes are 0 where too much was taken. */
export type LeavingPay = {
  readonly minutes: number;
  readonly pay: Pence;
  readonly sums: readonly HolidaySum[];
  readonly working: readonly Step[];
  readonly unpriced: readonly string[];
  readonly leaveYearFrom: Day;
};

/**
 * Leave owed to a PA whose last day is in the period or before it, as far as no payslip has paid for it. Nothing where its pay was rolled
 * up with each pay, or where the work ended before this book began to pay.
 */
export function leavingPay(
  reading: Reading,
  job: Job,
  kept: Kept,
  { on, period, earnedNow }: { readonly on: Day; readonly period: Span; readonly earnedNow: number },
): LeavingPay | undefined {
  const { endsOn } = job.employment;
  if (endsOn === null || endsOn > period.to || endsOn < job.group.times.firstFrom) return undefined;
  const [terms, year] = [termsFor(job, endsOn), yearOn(job, endsOn)];
  if (terms === undefined || year === undefined || terms.paid === 'rolled_up') return undefined;
  const facts = factsOf(reading, job, kept, year, { on, earnedNow });
  const balance = balanceOf(facts, year, endsOn);
  const isIrregular = terms.kind !== 'regular';
  const entitled = fraction(balance.entitled);
  const carried = balance.carriedIn - balance.carriedOut;
  const rate = leaveRateOn(reading, job, endsOn);
  const from = { leaveYearFrom: year.from };
  if (balance.left <= 0 || rate === undefined) {
    const { working } = owedOnLeaving({ entitled, taken: balance.taken, carried }, { pay: nothing, minutes: 60 }, isIrregular);
    const unpriced =
      balance.left > 0
        ? ['leave is owed on leaving, and no pay agreement is known to pay it by. Record the pay agreement under Team.']
        : [];
    return { minutes: 0, pay: nothing, sums: [], working: balance.left < 0 ? working : [], unpriced, ...from };
  }
  const { amount, working } = payAt(rate, { minutes: balance.left, takenBefore: balance.taken, terms });
  const owed = owedOnLeaving({ entitled, taken: balance.taken, carried }, rate.normal, isIrregular);
  const name = `Holiday owed on leaving, ${minutesInWords(balance.left)}`;
  const steps = [...owed.working, ...working];
  return {
    minutes: balance.left,
    pay: amount,
    sums: [{ kind: 'holiday', name, amount, working: steps }],
    working: steps,
    unpriced: [],
    ...from,
  };
}
