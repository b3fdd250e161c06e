import { taxYearOf } from '#core/pay/taxCalendar';
import { payPeriodOn, type PayTimes } from '#core/pay/payPeriods';
import { type Pence } from '#core/money/pence';
import { type PlannedShift } from '#core/rota/planShifts';
import { isStanding } from '#core/rota/warning';
import { type WorkCost, allowanceKey, workCost } from '#core/plan/workCost';
import { type UnpaidShift } from '#core/plan/workPaydays';
import { type ShiftCharge } from '#core/shifts/payLinesOf';
import { type Day, addDays, isWithin, later } from '#core/time/day';
import { awayOn } from '#db/actions/away/awayOn';
import { allowanceOf } from '#db/actions/pay/allowanceOf';
import { type Employment } from '#db/actions/people/employments';
import { chargesAhead } from '#db/actions/plan/chargesAhead';
import { type Job, costJobs, daysBack, jobsOn } from '#db/actions/plan/jobsToCome';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
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
  /** Planned shifts to come that nobody works yet: the plan lines that would bear each. */
  readonly unfilled: readonly (readonly string[])[];
  /** Planned shifts to come of PAs who are on leave then: the leave is paid, and the shift not, until somebody else has it. */
  readonly leaveShifts: readonly (readonly string[])[];
};

const paidBy = `
  SELECT min(payslip.payday) AS payday FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
  WHERE payslip_timesheet.timesheet_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  HAVING count(*) > 0`;

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

type Planned = Pick<WorkToCome, 'leaveShifts' | 'unfilled'> & { readonly shifts: readonly UnpaidShift[] };

/** What each job has to come on the rota; not beside leave of the same PA, which is paid in its place. */
function plannedFor(reading: Reading, jobs: readonly Job[], standing: readonly PlannedShift[], on: Day, to: Day): Planned {
  const charged = chargesAhead(reading);
  const leave = awayOn(reading.sql, { from: on, to: later(to, on) }).people.filter(({ kind }) => kind === 'leave');
  const isOnLeave = ({ employment }: Job, day: Day): boolean =>
    leave.some((one) => one.employmentId === employment.id && isWithin(day, one));
  const all = jobs.flatMap((job) =>
    plannedOf(reading, job, standing, on).map((one) => {
      const { from, to: until, on: when, duty, breaks } = one;
      const shift = { from, to: until, day: when, kind: duty.kind, breaks, woken: [], charges: charged(one) };
      const payday = paydayOf(job.times, when, on);
      return { is: 'rota' as const, employmentId: job.employment.id, payday, shift, isOnLeave: isOnLeave(job, when) };
    }),
  );
  const shifts = all.filter((one) => !one.isOnLeave).map(({ isOnLeave: _, ...shift }) => shift);
  const linesOf = (charges: readonly ShiftCharge[]): readonly string[] => charges.map(({ planLineId }) => planLineId);
  const open = standing.filter(({ duty, on: when }) => duty.employmentId === undefined && when > on);
  return {
    shifts,
    leaveShifts: all.filter((one) => one.isOnLeave).map(({ shift }) => linesOf(shift.charges)),
    unfilled: open.map((one) => linesOf(charged(one))),
  };
}

/**
 * What is worked and on no payslip, holiday earned and not taken, and what the rota has to come, up to a day: all count in the year in
 * which they are paid.
 */
export function workToCome(reading: Reading, on: Day, to: Day): WorkToCome {
  const jobs = jobsOn(reading, on);
  const span = { from: addDays(on, -daysToRecord), to: later(to, on) };
  const standing = plannedShifts(reading.sql, span).filter(isStanding);
  const planned = plannedFor(reading, jobs, standing, on, to);
  const shifts = [...jobs.flatMap((job) => workedOf(reading, job, on, to)), ...planned.shifts.filter(({ payday }) => payday <= to)];
  const cost = workCost({
    shifts,
    jobs: costJobs(reading, jobs, { on, to, shifts }),
    tables: tablesOf(reading),
    allowances: allowancesOf(reading, jobs, on, to),
  });
  return {
    cost,
    plannedDays: daysByLine(planned.shifts),
    unfilled: planned.unfilled,
    leaveShifts: planned.leaveShifts,
  };
}

/** The ids of every kind of money, as they were set up. */
export function streamIds({ sql }: Reading): readonly string[] {
  return sql.all("SELECT id FROM stream WHERE id NOT IN ('none', 'unknown') ORDER BY rowid", [], { id: text }).map(({ id }) => id);
}
