import { taxYearOf } from '#core/pay/taxCalendar';
import { payPeriodOn, type PayTimes } from '#core/pay/payPeriods';
import { isNiLetter } from '#core/payroll/national-insurance';
import { type Pence } from '#core/money/pence';
import { type PlannedShift } from '#core/rota/planShifts';
import { isStanding } from '#core/rota/warning';
import { type UnpaidShift, type WorkCost, type WorkJob, allowanceKey, workCost } from '#core/plan/workCost';
import { type Day, addDays, later } from '#core/time/day';
import { allowanceOf } from '#db/actions/pay/allowanceOf';
import { taxOn } from '#db/actions/pay/employments';
import { type Employment, agreementsOf, allPayGroups, employmentsInGroup, nationOf } from '#db/actions/people/employments';
import { chargesAhead } from '#db/actions/plan/chargesAhead';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
import { nameFor } from '#db/actions/named';
import { type StoredShift, shiftsWithin } from '#db/actions/shifts/shifts';
import { standingTimesheet } from '#db/actions/shifts/timesheets';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

/** What is worked and planned costs to the end of a day, each shift once. */
export type WorkToCome = {
  readonly cost: WorkCost;
  /** By plan line, the days to come on which somebody works. */
  readonly plannedDays: ReadonlyMap<string, readonly Day[]>;
  /** Planned shifts to come that nobody works yet. */
  readonly unfilled: number;
};

type Job = { readonly employment: Employment; readonly times: PayTimes; readonly cost: WorkJob };

/** Hours older than this that nobody paid are no money to come any more: they are asked for where timesheets are. */
const daysBack = 120;

const paidBy = `
  SELECT min(payslip.payday) AS payday FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
  WHERE payslip_timesheet.timesheet_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  HAVING count(*) > 0`;

function jobsOf(reading: Reading, on: Day): readonly Job[] {
  return allPayGroups(reading).flatMap((group) =>
    employmentsInGroup(reading, group.id)
      .filter(({ endsOn }) => endsOn === undefined || endsOn >= addDays(on, -daysBack))
      .map((employment): Job => {
        const letter = taxOn(reading, employment.id, on)?.niLetter;
        const cost = {
          employmentId: employment.id,
          employerId: employment.employerId,
          name: nameFor(reading, 'employment', employment.id) ?? '',
          frequency: group.frequency,
          agreements: agreementsOf(reading, employment.id),
          nation: nationOf(reading, employment.employerId),
          letter: letter !== undefined && isNiLetter(letter) ? letter : ('A' as const),
        };
        return { employment, times: group, cost };
      }),
  );
}

/** Whether a payslip of a payday by then has paid it: what it paid is in the journal. */
function isPaid({ sql }: Reading, { timesheetId }: StoredShift, on: Day): boolean {
  if (timesheetId === null) return false;
  const paid = sql.one(paidBy, [timesheetId], { payday: day });
  return paid !== undefined && paid.payday <= on;
}

/** The payday of the hours' own period, or of the next one where that has gone. */
function paydayOf(times: PayTimes, worked: Day, on: Day): Day {
  let period = payPeriodOn(times, worked) ?? payPeriodOn(times, times.firstFrom);
  while (period !== undefined && period.payday <= on) period = payPeriodOn(times, addDays(period.to, 1));
  return period?.payday ?? addDays(on, 1);
}

function workedOf(reading: Reading, { employment, times }: Job, on: Day, to: Day): readonly UnpaidShift[] {
  const known = new Map<string | null, boolean>();
  const isSettled = (shift: StoredShift): boolean => {
    const found = known.get(shift.timesheetId) ?? isPaid(reading, shift, on);
    known.set(shift.timesheetId, found);
    return found;
  };
  return shiftsWithin(reading, employment.id, addDays(on, -daysBack), on)
    .filter((shift) => !isSettled(shift))
    .map((shift) => ({ is: 'worked' as const, employmentId: employment.id, shift, payday: paydayOf(times, shift.day, on) }))
    .filter(({ payday }) => payday <= to);
}

/** A planned shift of the past counts only while its period is not signed and nothing was recorded in its time. */
function isWaiting(reading: Reading, { employment, times }: Job, shift: PlannedShift, recorded: readonly StoredShift[]): boolean {
  const period = payPeriodOn(times, shift.on);
  if (period === undefined || standingTimesheet(reading, employment.id, period.from) !== undefined) return false;
  return recorded.every((one) => one.to <= shift.from || one.from >= shift.to);
}

function isEmployed({ startsOn, endsOn }: Employment, on: Day): boolean {
  return startsOn <= on && (endsOn === undefined || endsOn >= on);
}

const daysToRecord = 35;

function plannedOf(reading: Reading, job: Job, shifts: readonly PlannedShift[], on: Day): readonly PlannedShift[] {
  const own = shifts.filter(({ duty, on: when }) => duty.employmentId === job.employment.id && isEmployed(job.employment, when));
  const past = own.filter((shift) => shift.on <= on);
  const recorded = past.length === 0 ? [] : shiftsWithin(reading, job.employment.id, addDays(on, -daysToRecord - 1), addDays(on, 1));
  return own.filter((shift) => shift.on > on || isWaiting(reading, job, shift, recorded));
}

function allowancesOf(reading: Reading, jobs: readonly Job[], on: Day, to: Day): ReadonlyMap<string, Pence> {
  const found = new Map<string, Pence>();
  for (const employerId of new Set(jobs.map(({ employment }) => employment.employerId)))
    for (const taxYear of new Set([taxYearOf(on), taxYearOf(to)])) {
      const left = allowanceOf(reading, employerId, taxYear);
      if (left !== undefined) found.set(allowanceKey(employerId, taxYear), left);
    }
  return found;
}

function daysByLine(shifts: readonly UnpaidShift[]): ReadonlyMap<string, readonly Day[]> {
  const found = new Map<string, Set<Day>>();
  for (const { shift } of shifts)
    for (const { planLineId } of shift.charges) found.set(planLineId, (found.get(planLineId) ?? new Set()).add(shift.day));
  return new Map([...found].map(([line, days]) => [line, [...days].toSorted()]));
}

/** What is worked and on no payslip, and what the rota has to come, up to a day: hours count in the year in which they are paid. */
export function workToCome(reading: Reading, on: Day, to: Day): WorkToCome {
  const jobs = jobsOf(reading, on);
  const span = { from: addDays(on, -daysToRecord), to: later(to, on) };
  const standing = plannedShifts(reading.sql, span).filter(isStanding);
  const charged = chargesAhead(reading);
  const planned = jobs.flatMap((job) =>
    plannedOf(reading, job, standing, on).map((one): UnpaidShift => {
      const { from, to: until, on: when, duty, breaks } = one;
      const shift = { from, to: until, day: when, kind: duty.kind, breaks, woken: [], charges: charged(one) };
      return { is: 'rota', employmentId: job.employment.id, payday: paydayOf(job.times, when, on), shift };
    }),
  );
  const cost = workCost({
    shifts: [...jobs.flatMap((job) => workedOf(reading, job, on, to)), ...planned.filter(({ payday }) => payday <= to)],
    jobs: jobs.map((job) => job.cost),
    tables: tablesOf(reading),
    allowances: allowancesOf(reading, jobs, on, to),
  });
  return {
    cost,
    plannedDays: daysByLine(planned),
    unfilled: standing.filter(({ duty, on: when }) => duty.employmentId === undefined && when > on).length,
  };
}

/** The ids of every kind of money, as they were set up. */
export function streamIds({ sql }: Reading): readonly string[] {
  return sql.all("SELECT id FROM stream WHERE id NOT IN ('none', 'unknown') ORDER BY rowid", [], { id: text }).map(({ id }) => id);
}
