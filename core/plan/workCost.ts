import { type NiLetter, type YearTable } from '#core/payroll/year-table';
import { type Frequency } from '#core/payroll/tax-period';
import { type Nation } from '#core/contract/shapes/people';
import { rolledUpPay } from '#core/holiday/accrual';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Charge } from '#core/pay/shareCost';
import { allowanceMet } from '#core/pay/allowance';
import { taxYearOf } from '#core/pay/taxCalendar';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { type PensionTerms, contributionsOf } from '#core/pension/contributions';
import { alongWages, wagesByLine } from '#core/rota/cost';
import { type DatedAgreement, type WorkPay, type WorkedShift, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type JobHoliday, type LeavePart, leaveCost } from './leaveCost.ts';
import { type ToCome } from './line.ts';

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

type ByLine = ReadonlyMap<string, readonly ToCome[]>;

export type WorkCost = {
  /** By plan line, on the day they are paid: wages with the employer's National Insurance and pension. */
  readonly worked: ByLine;
  /** The same of the rota, with the holiday that its hours will earn. */
  readonly rota: ByLine;
  /** Holiday earned and not taken, with the employer's National Insurance and pension on it. */
  readonly holiday: ByLine;
  readonly uncosted: readonly string[];
  /** Tax years whose figures are not known: National Insurance and pension are left out there. */
  readonly unknownYears: readonly string[];
  /** Who is in no pension scheme, and whose holiday nobody has recorded: nothing is counted for them. */
  readonly withoutPension: readonly string[];
  readonly withoutHoliday: readonly string[];
};

export function allowanceKey(employerId: string, taxYear: string): string {
  return `${employerId} ${taxYear}`;
}

type Group = { readonly job: WorkJob; readonly payday: Day; readonly worked: WorkedShift[]; readonly rota: WorkedShift[] };
type Paid = Group & {
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
function paydaysOf(facts: WorkFacts): readonly Paid[] {
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

type Sums = Map<string, ToCome[]>;
type Wages = ReadonlyMap<string, Pence>;

/** A sum on the lines that bear the wages, what follows from it on the same ones. */
function addTo(sums: Sums, payday: Day, wages: Wages, besides: Pence): void {
  const more = new Map(alongWages(besides, wages));
  for (const [line, earned] of wages) {
    const amount = add(earned, more.get(line) ?? nothing);
    if (amount === nothing) continue;
    const one = { day: payday, amount, words: payday };
    const so = sums.get(line);
    if (so === undefined) sums.set(line, [one]);
    else so.push(one);
  }
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
function tiersOf(paid: Paid, uncosted: Set<string>): readonly [Wages, Wages, Wages] {
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

/** Employer's National Insurance and pension on a payday's pay; nothing where the figures of its tax year are not known. */
function onCosts({ job, payday }: Paid, table: YearTable | undefined, gross: Pence): { readonly ni: Pence; readonly pension: Pence } {
  if (table === undefined) return { ni: nothing, pension: nothing };
  const ni = nationalInsurance(table.nationalInsurance, job.letter, job.frequency, gross).employer;
  const terms = job.pensionOn(payday);
  const thresholds = table.employers.pensions[job.frequency];
  const pension = terms === undefined ? nothing : contributionsOf(terms, { earnings: gross, pensionable: gross }, thresholds).employer;
  return { ni, pension };
}

/**
 * What unpaid shifts and holiday cost, each pay period as it will be paid: pay by the agreements, the employer's National Insurance and
 * pension by the figures of the payday's tax year, and the Employment Allowance as far as it goes. What is worked comes before holiday
 * earned, and that before what is planned.
 */
export function workCost(facts: WorkFacts): WorkCost {
  const [worked, holiday, rota]: [Sums, Sums, Sums] = [new Map(), new Map(), new Map()];
  const left = new Map(facts.allowances);
  const [uncosted, unknown, withoutPension, withoutHoliday] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const afterAllowance = (ni: Pence, key: string): Pence => {
    const allowance = left.get(key);
    if (allowance === undefined) return ni;
    const met = allowanceMet(ni, allowance);
    left.set(key, subtract(allowance, met));
    return subtract(ni, met);
  };
  for (const paid of paydaysOf(facts)) {
    const { job, payday } = paid;
    const taxYear = taxYearOf(payday);
    const table = facts.tables.find((one) => one.taxYear === taxYear);
    if (table === undefined) unknown.add(taxYear);
    if (job.pensionOn(payday) === undefined) withoutPension.add(job.name);
    if (job.holiday.kind === 'unknown') withoutHoliday.add(job.name);
    let gross: Pence = nothing;
    let before = onCosts(paid, table, gross);
    const key = allowanceKey(job.employerId, taxYear);
    for (const [at, wages] of tiersOf(paid, uncosted).entries()) {
      gross = add(gross, ...wages.values());
      const now = onCosts(paid, table, gross);
      const ni = afterAllowance(subtract(now.ni, before.ni), key);
      addTo([worked, holiday, rota][at] ?? rota, payday, wages, add(ni, subtract(now.pension, before.pension)));
      before = now;
    }
  }
  return {
    worked,
    rota,
    holiday,
    uncosted: [...uncosted],
    unknownYears: [...unknown],
    withoutPension: [...withoutPension],
    withoutHoliday: [...withoutHoliday],
  };
}
