import { type NiLetter, type YearTable } from '#core/payroll/year-table';
import { type Frequency } from '#core/payroll/tax-period';
import { type Nation } from '#core/contract/shapes/people';
import { rolledUpPay } from '#core/holiday/accrual';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Charge } from '#core/pay/shareCost';
import { type PensionTerms } from '#core/pension/contributions';
import { alongWages, wagesByLine } from '#core/rota/cost';
import { type DatedAgreement, type WorkPay, type WorkedShift, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type JobHoliday, type LeavePart, leaveCost } from './leaveCost.ts';

export type WorkJob = {
  readonly employmentId: string;
  readonly employerId: string;
  readonly name: string;
  readonly frequency: Frequency;
  readonly agreements: readonly DatedAgreement[];
  readonly nation: Nation;
  readonly letter: NiLetter;
  readonly holiday: JobHoliday;
  /** What a payday pays into a pension; undefined for who is in no scheme then. */
  readonly pensionOn: (payday: Day) => PensionTerms | undefined;
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

/** A sum by plan line. */
export type Wages = ReadonlyMap<string, Pence>;

type Group = { readonly job: WorkJob; readonly payday: Day; readonly worked: WorkedShift[]; readonly rota: WorkedShift[] };
/** A payday of one job, with what it pays. */
export type Paid = Group & {
  readonly leave: LeavePart;
  /** Who bears the job's pay where a payday has no hours: as its known hours are shared, or as the last payslip was. */
  readonly usual: readonly Charge[];
};

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
  return byPayday([...groups.values()]);
}

function byPayday<Of extends Group>(groups: readonly Of[]): readonly Of[] {
  const key = ({ payday, job }: Group): string => `${payday} ${job.employmentId}`;
  return groups.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** How a job's known hours are shared between plan lines, by their minutes. */
function chargesOf(shifts: readonly WorkedShift[]): readonly Charge[] {
  const weights = new Map<string, number>();
  for (const { from, to, charges } of shifts)
    for (const { planLineId, hundredths } of charges) weights.set(planLineId, (weights.get(planLineId) ?? 0) + (to - from) * hundredths);
  return [...weights].map(([planLineId, weight]) => ({ planLineId, weight }));
}

const noLeave: LeavePart = { earned: nothing, toEarn: nothing };

/** Every payday with what it pays: its shifts, and its part of the leave that is owed. */
export function paydaysOf(facts: WorkFacts): readonly Paid[] {
  const groups = grouped(facts);
  const paid = facts.jobs.flatMap((job): readonly Paid[] => {
    const own = groups.filter((group) => group.job === job);
    const leave = job.holiday.kind === 'when_taken' ? leaveCost(job.holiday, own) : new Map<Day, LeavePart>();
    const known = chargesOf(own.flatMap(({ worked, rota }) => [...worked, ...rota]));
    const usual = known.length > 0 || job.holiday.kind !== 'when_taken' ? known : job.holiday.charges;
    const rest = [...leave.keys()].filter((payday) => own.every((group) => group.payday !== payday));
    return [...own, ...rest.map((payday): Group => ({ job, payday, worked: [], rota: [] }))].map((group) => ({
      ...group,
      usual,
      leave: leave.get(group.payday) ?? noLeave,
    }));
  });
  return byPayday(paid);
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

function joined(...all: readonly Wages[]): Wages {
  const found = new Map<string, Pence>();
  for (const [line, sum] of all.flatMap((one) => [...one])) found.set(line, add(found.get(line) ?? nothing, sum));
  return found;
}

function rolledUp({ holiday }: WorkJob, gross: Pence): Pence {
  return holiday.kind === 'rolled_up' && gross > nothing ? rolledUpPay(gross, holiday.weeks).amount : nothing;
}

/** Leave falls on whoever bears the payday's own hours, as payroll has it, or on who usually bears this PA. */
function leaveByLine({ usual }: Paid, sum: Pence, hours: Wages): Wages {
  const own = alongWages(sum, hours);
  if (own.length > 0 || usual.length === 0) return new Map(own);
  const parts = share(
    sum,
    usual.map(({ weight }) => weight),
  );
  return new Map(usual.map(({ planLineId }, at) => [planLineId, parts[at] ?? nothing]));
}

/** What a payday pays, in the order in which it is certain: worked, holiday earned, planned. */
export function tiersOf(paid: Paid, uncosted: Set<string>): readonly [Wages, Wages, Wages] {
  const { job, worked, rota, leave } = paid;
  const [done, planned] = [payOf(job, worked, uncosted), payOf(job, rota, uncosted)];
  const [doneWages, plannedWages] = [wagesByLine(done.lines), wagesByLine(planned.lines)];
  const hours = joined(doneWages, plannedWages);
  const first = rolledUp(job, done.gross);
  const then = subtract(rolledUp(job, total([done.gross, planned.gross])), first);
  if (leave.earned !== nothing && leaveByLine(paid, leave.earned, hours).size === 0)
    uncosted.add(`${job.name}: no plan line is known that bears their holiday, so it is left out.`);
  return [
    joined(doneWages, new Map(alongWages(first, doneWages))),
    leaveByLine(paid, leave.earned, hours),
    joined(plannedWages, new Map(alongWages(then, plannedWages)), leaveByLine(paid, leave.toEarn, hours)),
  ];
}
