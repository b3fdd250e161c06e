import { z } from 'zod';
import { rotaRowShape, type RotaBeside } from '#core/contract/shapes/timesheets';
import { subtract } from '#core/money/pence';
import { type Duty } from '#core/rota/pattern';
import { type TimeSpan } from '#core/shifts/cutShift';
import { timeInWords } from '#core/shifts/words';
import { type WithId, type Worth, compareWithRota } from '#core/timesheet/compare';
import { type Span, isWithin } from '#core/time/day';
import { instantOfMinute } from '#core/time/london';
import { given } from '#db/actions/given';
import { type Employment, agreementsOf, nationOf } from '#db/actions/people/employments';
import { asWorked, plannedFor } from '#db/actions/shifts/planned';
import { type StoredShift } from '#db/actions/shifts/shifts';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { money, text, whole } from '#db/rows';

type Row = RotaBeside['rows'][number];

function payerOf(duty: Duty | undefined): { readonly planLineIds: string[]; readonly splitId?: string } {
  const { planLineIds = [], splitId } = duty ?? {};
  return { planLineIds: [...planLineIds], ...given({ splitId }) };
}

function clockOf({ from, to }: TimeSpan): { readonly from: string; readonly to: string } {
  return { from: timeInWords(from), to: timeInWords(to) };
}

function timesOf({ day, from, to }: WithId, { minutes, pay }: Worth) {
  return { day, from: timeInWords(from), to: timeInWords(to), minutes, pay };
}

function rowOf(
  { now }: Reading,
  duty: Duty | undefined,
  { planned, worked, plannedWorth, workedWorth, isSame }: ReturnType<typeof compareWithRota>['rows'][number],
): Row {
  return {
    kind: planned?.kind ?? worked?.kind ?? 'work',
    ...(planned === undefined
      ? {}
      : { planned: { id: planned.id, ...timesOf(planned, plannedWorth), breaks: planned.breaks.map(clockOf), ...payerOf(duty) } }),
    ...(worked === undefined ? {} : { worked: { id: worked.id, ...timesOf(worked, workedWorth) } }),
    isSame,
    isOpen: worked === undefined && planned !== undefined && instantOfMinute(planned.to) <= now,
  };
}

/** A pay period's shifts beside the rota as it is now; undefined where the rota has nothing for it. */
export function besideRota(
  reading: Reading,
  { id, employerId }: Employment,
  span: Span,
  shifts: readonly StoredShift[],
): RotaBeside | undefined {
  const found = plannedFor(reading, id, span);
  const duties = new Map(found.map((one) => [one.id, one.duty]));
  const planned = found.map(asWorked);
  if (planned.length === 0) return undefined;
  const own = shifts.filter((shift) => isWithin(shift.day, span));
  const { rows, ...sums } = compareWithRota(planned, own, agreementsOf(reading, id), nationOf(reading, employerId));
  return { isKept: false, rows: rows.map((row) => rowOf(reading, duties.get(row.planned?.id ?? ''), row)), ...sums };
}

const kept = 'SELECT planned_minutes, worked_minutes, planned_pence, worked_pence, rows FROM timesheet_rota WHERE timesheet_id = ?';

/** What the rota had when a timesheet was signed; undefined where it had nothing. */
export function keptBesideRota({ sql }: Reading, timesheetId: string): RotaBeside | undefined {
  const shape = { planned_minutes: whole, worked_minutes: whole, planned_pence: money, worked_pence: money, rows: text };
  const row = sql.one(kept, [timesheetId], shape);
  if (row === undefined) return undefined;
  const planned = { minutes: row.planned_minutes, pay: row.planned_pence };
  const worked = { minutes: row.worked_minutes, pay: row.worked_pence };
  const more = { minutes: worked.minutes - planned.minutes, pay: subtract(worked.pay, planned.pay) };
  return { isKept: true, rows: z.array(rotaRowShape).parse(JSON.parse(row.rows)), planned, worked, more };
}

/** Keeps what the rota has beside the shifts that are being signed for, so that an audit sees the difference for ever. */
export function keepBesideRota(
  writing: Writing,
  timesheetId: string,
  employment: Employment,
  span: Span,
  shifts: readonly StoredShift[],
): void {
  const beside = besideRota(writing, employment, span, shifts);
  if (beside === undefined) return;
  const { planned, worked, rows } = beside;
  writing.append('timesheet_rota', {
    timesheet_id: timesheetId,
    planned_minutes: planned.minutes,
    worked_minutes: worked.minutes,
    planned_pence: planned.pay,
    worked_pence: worked.pay,
    rows: JSON.stringify(rows.map((row) => ({ ...row, isOpen: false }))),
  });
}
