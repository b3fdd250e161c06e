import { type Pence, nothing, subtract } from '#core/money/pence';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type YearTable } from '#core/payroll/year-table';
import { type CostJob, type CostShift, costOf } from '#core/rota/cost';
import { mondayOf } from '#core/rota/planShifts';
import { type ShiftCharge } from '#core/shifts/payLinesOf';
import { type Day, addDays } from '#core/time/day';
import { type ToCome } from './line.ts';

/** A shift that is worked or planned and on no payslip yet, with the day on which it will be paid. */
export type UnpaidShift = { readonly shift: CostShift; readonly payday: Day; readonly charges: readonly ShiftCharge[] };

export type WorkFacts = {
  readonly shifts: readonly UnpaidShift[];
  readonly jobs: readonly CostJob[];
  readonly tables: readonly YearTable[];
  /** What is left of each employer's Employment Allowance in a tax year, by `allowanceKey`; absent where it is not claimed. */
  readonly allowances: ReadonlyMap<string, Pence>;
};

export type WorkCost = {
  /** By plan line: wages with the employer's National Insurance, a week at a time, on the day they are paid. */
  readonly byLine: ReadonlyMap<string, readonly ToCome[]>;
  readonly uncosted: readonly string[];
  /** Tax years whose figures are not known: National Insurance is left out there. */
  readonly unknownYears: readonly string[];
  readonly allowances: ReadonlyMap<string, Pence>;
};

export function allowanceKey(employerId: string, taxYear: string): string {
  return `${employerId} ${taxYear}`;
}

function grouped(shifts: readonly UnpaidShift[]): readonly (readonly UnpaidShift[])[] {
  const groups = new Map<string, UnpaidShift[]>();
  for (const one of shifts) {
    const key = `${one.payday} ${mondayOf(one.shift.on)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * What unpaid shifts cost, as the rota's weeks are costed: each week's National Insurance as if it were paid by itself, by the figures
 * of the tax year of its payday, and the Employment Allowance as far as it goes, in the order of the paydays.
 */
export function workCost({ shifts, jobs, tables, allowances }: WorkFacts): WorkCost {
  const byLine = new Map<string, ToCome[]>();
  const left = new Map(allowances);
  const uncosted = new Set<string>();
  const unknown = new Set<string>();
  const charges = new Map(shifts.map((one) => [one.shift.id, one.charges]));
  for (const group of grouped(shifts)) {
    const [first] = group;
    if (first === undefined) continue;
    const { payday } = first;
    const from = mondayOf(first.shift.on);
    const taxYear = taxYearOf(payday);
    const table = tables.find((one) => one.taxYear === taxYear);
    if (table === undefined) unknown.add(taxYear);
    // Employer by employer, so that each one's allowance is known to be its own.
    for (const employerId of new Set(jobs.map((job) => job.employerId))) {
      const own = jobs.filter((job) => job.employerId === employerId);
      const key = allowanceKey(employerId, taxYear);
      const allowance = left.get(key);
      const mine = group.filter(({ shift }) => own.some((job) => job.employmentId === shift.duty.employmentId));
      if (mine.length === 0) continue;
      const lines = [...new Set(mine.flatMap((one) => one.charges.map(({ planLineId }) => planLineId)))];
      const cost = costOf({
        week: { from, to: addDays(from, 6) },
        shifts: mine.map(({ shift }) => shift),
        jobs: own,
        chargesOf: ({ id }) => charges.get(id) ?? [],
        lines: lines.map((id) => ({ id, name: id, isForWages: false, agreed: nothing, every: 'once', from })),
        table,
        allowances: new Map(allowance === undefined ? [] : [[employerId, allowance]]),
      });
      if (allowance !== undefined) left.set(key, subtract(allowance, cost.allowance));
      for (const sentence of cost.uncosted) uncosted.add(sentence);
      for (const { id, planned } of cost.lines) {
        const one = { day: payday, amount: planned, words: from };
        const so = byLine.get(id);
        if (so === undefined) byLine.set(id, [one]);
        else so.push(one);
      }
    }
  }
  return { byLine, uncosted: [...uncosted], unknownYears: [...unknown], allowances: left };
}

/** The longest time that a rota leaves a line without a shift before it is no rota any more. */
const longestGap = 28;

/**
 * The last day for which the rota says who works: its last shift before four weeks without one, and the year's end where it goes on
 * like that until then. Undefined where nothing is planned. `days` are those of the shifts, in order.
 */
export function plannedTo(days: readonly Day[], on: Day, end: Day): Day | undefined {
  let last: Day | undefined;
  let gap = 7;
  let before = on;
  for (const day of days.filter((one) => one > on)) {
    const next = addDays(before, longestGap);
    if (day > next) break;
    if (last !== undefined) while (addDays(before, gap) < day) gap += 1;
    last = day;
    before = day;
  }
  return last !== undefined && addDays(last, gap) > end ? end : last;
}
