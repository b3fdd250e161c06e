import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { accrue, minutesWhileAway, rolledUpPay } from '#core/holiday/accrual';
import { weeksBeforeAway } from '#core/holiday/average';
import { isAccrued } from '#core/holiday/balance';
import { type Step } from '#core/holiday/entitlement';
import { daysWithin, workedForHoliday } from '#core/holiday/weeks';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { type Day, type Span, addDays, daysIn, earlier, later, weekday } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { awaySpans } from '#db/actions/holiday/away';
import { type WorkedBesides, workedBesides } from '#db/actions/holiday/besides';
import { type Kept, accruedBefore } from '#db/actions/holiday/balances';
import { type HolidaySum } from '#db/actions/holiday/holidaySum';
import { accrualsOf } from '#db/actions/holiday/records';
import { lateWorked } from '#db/actions/holiday/late';
import { type Job } from '#db/actions/holiday/job';
import { paidWeeks } from '#db/actions/holiday/weeks';
import { type PartContext } from '#db/actions/pay/parts/part';
import { serviceSince } from '#db/actions/people/service';

/** What a payslip earns of holiday. Minutes. */
export type Earned = {
  readonly isAccrued: boolean;
  readonly worked: number;
  readonly daysWorked: number;
  readonly away: number;
  readonly legal: number;
  readonly credited: number;
  readonly rolledUp: Pence;
  readonly sums: readonly HolidaySum[];
  readonly working: readonly Step[];
};

type Now = { readonly terms: HolidayTerms; readonly year: Span; readonly on: Day };

/** Days since the last payslip that counted any: a period without a payslip is made up for by the next. */
function notCounted({ employment, period }: PartContext, { accruals }: Kept): Span {
  const last = accruals.at(-1)?.to;
  const from = last === undefined ? period.from : earlier(addDays(last, 1), period.from);
  return { from: later(from, employment.startsOn), to: earlier(period.to, employment.endsOn ?? period.to) };
}

type Away = { readonly days: number; readonly minutes: number; readonly spans: readonly Span[]; readonly working: readonly Step[] };

const notAway: Away = { days: 0, minutes: 0, spans: [], working: [] };

function awayIn(context: PartContext, job: Job, kept: Kept, { terms }: Now): Away {
  const { reading, employment, group } = context;
  const span = notCounted(context, kept);
  if (span.from > span.to) return notAway;
  const spans = awaySpans(reading, employment.id, span);
  const days = daysWithin(spans, span);
  const first = spans[0];
  if (days === 0 || first === undefined) return notAway;
  const eve = addDays(first.from, -1);
  const weeks = paidWeeks(reading, { employment, group, sleepIns: terms.sleepIns, before: eve, weekEnds: weekday(eve) });
  const before = weeksBeforeAway(weeks, { on: first.from, startsOn: serviceSince(reading, employment) });
  const minutes = minutesWhileAway({ ...before, daysAway: days });
  const words = `${String(days)} days on sick or family leave count as worked for holiday: the ${String(before.weeks)} weeks before ${dayInWords(first.from)} had ${minutesInWords(before.minutes)}, which makes ${minutesInWords(minutes)} for these days.`;
  return { days, minutes, spans, working: [{ words, sources: [holidaySources.accrualWhileAway] }] };
}

/** Rolled-up pay while away: the average of the last year's, for the share of the period away (reg 16A(5)). */
function rolledUpAway({ reading, employment, period }: PartContext, away: Away): HolidaySum | undefined {
  const first = away.spans[0];
  if (away.days === 0 || first === undefined) return undefined;
  // They may have been away for years.
  const paid = accrualsOf(reading, employment.id).filter(
    ({ to, rolledUp }) => rolledUp > 0 && to < first.from && to >= addDays(first.from, -364),
  );
  if (paid.length === 0) return undefined;
  const days = Math.min(away.days, daysIn(period));
  const amount = portion(total(paid.map(({ rolledUp }) => rolledUp)), rate(days, paid.length * daysIn(period)), nearestPenny);
  const words = `While on sick or family leave, rolled-up holiday pay goes on at its average of the last ${String(paid.length)} pay periods, for ${String(days)} of ${String(daysIn(period))} days: ${pounds(amount)}.`;
  return {
    kind: 'rolled_up',
    name: 'Holiday pay, rolled up, while away',
    amount,
    working: [{ words, sources: [holidaySources.rolledUp] }],
  };
}

function rolledUpIn(
  context: PartContext,
  kept: Kept,
  { terms }: Now,
  { away, travelPay }: { readonly away: Away } & Pick<WorkedBesides, 'travelPay'>,
): readonly HolidaySum[] {
  const payForWork = add(total(context.worked.map(({ amount }) => amount)), travelPay);
  const { amount, working } = rolledUpPay(payForWork > 0 ? payForWork : nothing, terms.weeks);
  const forWork: readonly HolidaySum[] = amount > 0 ? [{ kind: 'rolled_up', name: 'Holiday pay, rolled up', amount, working }] : [];
  const forAway = rolledUpAway(context, away);
  return forAway === undefined ? forWork : [...forWork, forAway];
}

/** What a pay period earns of holiday by its hours, with pay for it where that is rolled up. Nothing is earned so for regular hours. */
export function earnedIn(context: PartContext, job: Job, kept: Kept, asked: Now): Earned {
  const { terms, year } = asked;
  const own = workedForHoliday(context.shifts, terms.sleepIns);
  const besides = workedBesides(context);
  const late = lateWorked(context, terms.sleepIns);
  const now = own.worked + besides.minutes;
  const worked = Math.max(0, now + late.minutes);
  const daysWorked = Math.max(0, own.daysWorked + late.days);
  const none = { isAccrued: false, worked, daysWorked, away: 0, legal: 0, credited: 0, rolledUp: nothing, sums: [], working: [] };
  if (!isAccrued(terms, job.group.employer.nation)) return none;
  const away = awayIn(context, job, kept, asked);
  const accrual = accrue({ method: terms.accrual, weeks: terms.weeks }, accruedBefore(kept, year), {
    worked: now + away.minutes,
    daysWorked,
    late,
  });
  const sums = terms.paid === 'rolled_up' ? rolledUpIn(context, kept, asked, { away, travelPay: besides.travelPay }) : [];
  return {
    isAccrued: true,
    worked,
    daysWorked,
    away: away.minutes,
    legal: accrual.legal,
    credited: accrual.credited,
    rolledUp: total(sums.map(({ amount }) => amount)),
    sums,
    working: [...away.working, ...accrual.working],
  };
}
