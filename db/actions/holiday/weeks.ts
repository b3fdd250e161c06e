import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { type PaidWeek } from '#core/holiday/average';
import { type PaidSum, weeksFrom, weeksTogether } from '#core/holiday/weeks';
import { type Pence, nothing } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { holidayLaw } from '#core/payroll/years/holiday';
import { type Day, type Span, addDays, daysIn, earlier, later, weekday } from '#core/time/day';
import { agreementsOf } from '#db/actions/people/employments';
import { awaySpans } from '#db/actions/holiday/away';
import { historyOf } from '#db/actions/holiday/records';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { type PayGroup } from '#db/actions/pay/payGroups';
import { jobsServed } from '#db/actions/people/service';
import { shiftsWithin } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, whole } from '#db/rows';

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

const extrasPaid = `
  SELECT pay_extra.day, pay_extra.amount_pence, pay_extra_kind.minutes, pay_extra_kind.from_day, pay_extra_kind.to_day
  FROM pay_extra
    CROSS JOIN payslip_extra ON payslip_extra.pay_extra_id = pay_extra.id CROSS JOIN payslip ON payslip.id = payslip_extra.payslip_id
    LEFT JOIN pay_extra_kind ON pay_extra_kind.pay_extra_id = pay_extra.id
  WHERE pay_extra.employment_id = ? AND coalesce(pay_extra_kind.from_day, pay_extra.day) <= ?
    AND coalesce(pay_extra_kind.to_day, pay_extra.day) >= ? AND ${standing}`;

const travelPaid = `
  SELECT travel_time.day, travel_time.minutes, travel_time.per_hour_pence FROM travel_time
    CROSS JOIN payslip_travel ON payslip_travel.travel_time_id = travel_time.id CROSS JOIN payslip ON payslip.id = payslip_travel.payslip_id
  WHERE travel_time.employment_id = ? AND travel_time.day BETWEEN ? AND ? AND ${standing}`;

const leavePaid = `
  SELECT holiday_leave.from_day, holiday_leave.to_day, payslip_leave.minutes, payslip_leave.pay_pence FROM holiday_leave
    CROSS JOIN payslip_leave ON payslip_leave.holiday_leave_id = holiday_leave.id CROSS JOIN payslip ON payslip.id = payslip_leave.payslip_id
  WHERE holiday_leave.employment_id = ? AND holiday_leave.from_day BETWEEN ? AND ? AND payslip_leave.pay_pence <> 0 AND ${standing}`;

/** Back-pay, as much of it as is for days of the span: by its days, since it tells no hours. */
function withinSpan({ from, to, pay }: Span & { readonly pay: Pence }, span: Span): PaidSum {
  const part = { from: later(from, span.from), to: earlier(to, span.to) };
  return { ...part, minutes: 0, pay: portion(pay, rate(daysIn(part), daysIn({ from, to })), nearestPenny), isBackPay: true };
}

/** Pay that is in no shift: overtime and travel with their minutes, other sums without, leave with its own. */
function sumsPaid({ sql }: Reading, employmentId: string, from: Day, to: Day): readonly PaidSum[] {
  const extraShape = { day, amount_pence: money, minutes: orNull(whole), from_day: orNull(day), to_day: orNull(day) };
  const extras = sql.all(extrasPaid, [employmentId, to, from], extraShape);
  const travel = sql.all(travelPaid, [employmentId, from, to], { day, minutes: whole, per_hour_pence: orNull(money) });
  const leave = sql.all(leavePaid, [employmentId, from, to], { from_day: day, to_day: day, minutes: whole, pay_pence: money });
  return [
    ...extras.map(({ amount_pence: pay, minutes, ...row }) =>
      row.from_day === null || row.to_day === null
        ? { from: row.day, to: row.day, minutes: minutes ?? 0, pay }
        : withinSpan({ from: row.from_day, to: row.to_day, pay }, { from, to }),
    ),
    ...travel.map((row) => ({
      from: row.day,
      to: row.day,
      minutes: row.minutes,
      pay: portion(row.per_hour_pence ?? nothing, rate(row.minutes, 60), nearestPenny),
    })),
    ...leave.map((row) => ({ from: row.from_day, to: row.to_day, minutes: row.minutes, pay: row.pay_pence })),
  ];
}

/** The last day of the weeks that pay is counted by: the period's where pay is weekly, else Saturday (ERA 1996 s235). */
export function weekEndsOn({ times }: PayGroup): number {
  return times.frequency === 'weekly' ? weekday(addDays(times.firstFrom, 6)) : 6;
}

type Asked = {
  readonly employment: Employment;
  readonly group: PayGroup;
  readonly sleepIns: HolidayTerms['sleepIns'];
  readonly before: Day;
  /** The weekday on which weeks end, where they are not those that pay is counted by. */
  readonly weekEnds?: number;
};

function weeksOfJob(reading: Reading, { employment, group, sleepIns, before, weekEnds }: Asked): readonly PaidWeek[] {
  const history = historyOf(reading, employment.id);
  const oldest = later(employment.startsOn, addDays(before, -7 * (holidayLaw.lookBackWeeks.value + 1)));
  const known = history[0];
  const from = known === undefined ? oldest : later(oldest, addDays(known.to, 1));
  const weeks = weeksFrom({
    shifts: shiftsWithin(reading, employment.id, from, before),
    agreements: agreementsOf(reading, employment.id),
    nation: group.employer.nation,
    sleepIns,
    paid: sumsPaid(reading, employment.id, from, before),
    away: awaySpans(reading, employment.id, { from: oldest, to: before }),
    weekEndsOn: weekEnds ?? weekEndsOn(group),
  });
  return [...weeks, ...history];
}

/**
 * Weeks of pay up to a day: what the book knows from its shifts, and before that what was typed of an earlier payroll. Shifts count as
 * they stand, signed or not. Reaches back 104 weeks and a little, into the jobs that ran into this one too.
 */
export function paidWeeks(reading: Reading, asked: Asked): readonly PaidWeek[] {
  const jobs = jobsServed(reading, asked.employment).flatMap((id) => employmentById(reading, id) ?? []);
  return weeksTogether(jobs.map((employment) => weeksOfJob(reading, { ...asked, employment })));
}
