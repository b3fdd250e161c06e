import { type NiLetter, type YearTable } from '#core/payroll/year-table';
import { type Frequency } from '#core/payroll/tax-period';
import { type Nation } from '#core/contract/shapes/people';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { allowanceMet } from '#core/pay/allowance';
import { taxYearOf } from '#core/pay/taxCalendar';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { alongWages, wagesByLine } from '#core/rota/cost';
import { type DatedAgreement, type WorkPay, type WorkedShift, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type ToCome } from './line.ts';

export type WorkJob = {
  readonly employmentId: string;
  readonly employerId: string;
  readonly name: string;
  readonly frequency: Frequency;
  readonly agreements: readonly DatedAgreement[];
  readonly nation: Nation;
  readonly letter: NiLetter;
};

/** A shift that is worked or planned and on no payslip yet, with the day on which it will be paid. */
export type UnpaidShift = {
  readonly is: 'worked' | 'rota';
  readonly employmentId: string;
  readonly payday: Day;
  readonly shift: WorkedShift;
};

export type WorkFacts = {
  readonly shifts: readonly UnpaidShift[];
  readonly jobs: readonly WorkJob[];
  readonly tables: readonly YearTable[];
  /** What is left of each employer's Employment Allowance in a tax year, by `allowanceKey`; absent where it is not claimed. */
  readonly allowances: ReadonlyMap<string, Pence>;
};

type ByLine = ReadonlyMap<string, readonly ToCome[]>;

export type WorkCost = {
  /** By plan line: wages with the employer's National Insurance, on the day they are paid. */
  readonly worked: ByLine;
  readonly rota: ByLine;
  readonly uncosted: readonly string[];
  /** Tax years whose figures are not known: National Insurance is left out there. */
  readonly unknownYears: readonly string[];
};

export function allowanceKey(employerId: string, taxYear: string): string {
  return `${employerId} ${taxYear}`;
}

type Group = { readonly job: WorkJob; readonly payday: Day; readonly worked: WorkedShift[]; readonly rota: WorkedShift[] };

/** Each job's shifts by the payday that pays them, in the order of the paydays. */
function grouped({ shifts, jobs }: WorkFacts): readonly Group[] {
  const known = new Map(jobs.map((job) => [job.employmentId, job]));
  const groups = new Map<string, Group>();
  for (const { is, employmentId, payday, shift } of shifts) {
    const job = known.get(employmentId);
    if (job === undefined) continue;
    const key = `${payday} ${employmentId}`;
    const group = groups.get(key) ?? { job, payday, worked: [], rota: [] };
    group[is].push(shift);
    groups.set(key, group);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** What can be paid by the agreements; what cannot is said. */
function payOf({ agreements, nation, name }: WorkJob, shifts: readonly WorkedShift[], uncosted: Set<string>): WorkPay {
  const all = payLinesOf(shifts, agreements, nation);
  if (all.ok) return all.value;
  const good = shifts.filter((shift) => {
    const parts = partsOf(shift, agreements, nation);
    if (!parts.ok) uncosted.add(`${name}, ${shortDay(shift.day)}: ${parts.problem.sentence}`);
    return parts.ok;
  });
  const pay = payLinesOf(good, agreements, nation);
  if (!pay.ok) throw new RangeError('each shift was worked out by itself');
  return pay.value;
}

type Sums = Map<string, ToCome[]>;

function addTo(sums: Sums, payday: Day, pay: WorkPay, ni: Pence): void {
  const wages = wagesByLine(pay.lines);
  const besides = new Map(alongWages(ni, wages));
  for (const [line, earned] of wages) {
    const amount = add(earned, besides.get(line) ?? nothing);
    if (amount === nothing) continue;
    const one = { day: payday, amount, words: payday };
    const so = sums.get(line);
    if (so === undefined) sums.set(line, [one]);
    else so.push(one);
  }
}

/**
 * What unpaid shifts cost, each pay period as it will be paid: pay by the agreements, the employer's National Insurance by the figures of
 * the payday's tax year, and the Employment Allowance as far as it goes. What is worked comes before what is planned.
 */
export function workCost(facts: WorkFacts): WorkCost {
  const [worked, rota]: [Sums, Sums] = [new Map(), new Map()];
  const left = new Map(facts.allowances);
  const uncosted = new Set<string>();
  const unknown = new Set<string>();
  const afterAllowance = (ni: Pence, key: string): Pence => {
    const allowance = left.get(key);
    if (allowance === undefined) return ni;
    const met = allowanceMet(ni, allowance);
    left.set(key, subtract(allowance, met));
    return subtract(ni, met);
  };
  for (const { job, payday, ...shifts } of grouped(facts)) {
    const taxYear = taxYearOf(payday);
    const table = facts.tables.find((one) => one.taxYear === taxYear);
    if (table === undefined) unknown.add(taxYear);
    const niOn = (gross: Pence): Pence =>
      table === undefined ? nothing : nationalInsurance(table.nationalInsurance, job.letter, job.frequency, gross).employer;
    const done = payOf(job, shifts.worked, uncosted);
    const planned = payOf(job, shifts.rota, uncosted);
    const first = niOn(done.gross);
    const both = niOn(total([done.gross, planned.gross]));
    const key = allowanceKey(job.employerId, taxYear);
    addTo(worked, payday, done, afterAllowance(first, key));
    addTo(rota, payday, planned, afterAllowance(subtract(both, first), key));
  }
  return { worked, rota, uncosted: [...uncosted], unknownYears: [...unknown] };
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
