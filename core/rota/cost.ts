import { type Agreed, agreedFor } from '#core/book/agreed';
import { type Nation } from '#core/contract/shapes/people';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { allowanceMet } from '#core/pay/allowance';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { type NiLetter, type YearTable } from '#core/payroll/year-table';
import { type DatedAgreement, type ShiftCharge, type WorkLine, type WorkedShift, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { type Span } from '#core/time/day';
import { type PlannedShift } from './planShifts.ts';
import { whenInWords } from './words.ts';

export type CostJob = {
  readonly employmentId: string;
  readonly employerId: string;
  readonly name: string;
  readonly agreements: readonly DatedAgreement[];
  readonly nation: Nation;
  readonly letter: NiLetter;
};

export type CostFacts = {
  readonly week: Span;
  /** Those of the week that are to be worked. */
  readonly shifts: readonly PlannedShift[];
  readonly jobs: readonly CostJob[];
  readonly chargesOf: (shift: PlannedShift) => readonly ShiftCharge[];
  readonly lines: readonly (Agreed & { readonly id: string; readonly name: string; readonly isForWages: boolean })[];
  /** Of the tax year in which the week ends; National Insurance is left out where its figures are not known. */
  readonly table: YearTable | undefined;
  /** What is left of each employer's Employment Allowance, where it is claimed. */
  readonly allowances: ReadonlyMap<string, Pence>;
};

/** What a plan line bears of the week, beside what was agreed for it in these days. Below nothing is left where it is more. */
export type LineCost = {
  readonly id: string;
  readonly name: string;
  readonly wages: Pence;
  readonly ni: Pence;
  readonly planned: Pence;
  readonly agreed: Pence;
  readonly left: Pence;
};

export type RotaCost = {
  readonly lines: readonly LineCost[];
  readonly wages: Pence;
  /** Employer's National Insurance after the Employment Allowance. */
  readonly ni: Pence;
  readonly allowance: Pence;
  readonly whole: Pence;
  /** What could not be costed and why, as sentences. */
  readonly uncosted: readonly string[];
};

type JobCost = {
  readonly employerId: string;
  readonly lines: readonly WorkLine[];
  readonly ni: Pence;
  readonly uncosted: readonly string[];
};

function workedOf(shift: PlannedShift, chargesOf: CostFacts['chargesOf']): WorkedShift {
  const { from, to, on: day, duty, breaks } = shift;
  return { from, to, day, kind: duty.kind, breaks, woken: [], charges: chargesOf(shift) };
}

function jobCost({ agreements, nation, letter, name, employerId, employmentId }: CostJob, facts: CostFacts): JobCost {
  const uncosted: string[] = [];
  const worked: WorkedShift[] = [];
  for (const shift of facts.shifts.filter(({ duty }) => duty.employmentId === employmentId)) {
    const one = workedOf(shift, facts.chargesOf);
    const parts = partsOf(one, agreements, nation);
    if (parts.ok) worked.push(one);
    else uncosted.push(`${name}, ${whenInWords(shift)}: ${parts.problem.sentence}`);
  }
  const pay = payLinesOf(worked, agreements, nation);
  if (!pay.ok) throw new RangeError('each shift was worked out by itself');
  const ni =
    facts.table === undefined ? nothing : nationalInsurance(facts.table.nationalInsurance, letter, 'weekly', pay.value.gross).employer;
  return { employerId, lines: pay.value.lines, ni, uncosted };
}

type Sums = Map<string, Pence>;

function addTo(sums: Sums, key: string, sum: Pence): void {
  sums.set(key, add(sums.get(key) ?? nothing, sum));
}

/** What each plan line bears of lines of pay. */
export function wagesByLine(lines: readonly WorkLine[]): Sums {
  const sums: Sums = new Map();
  for (const { amount, charges } of lines) {
    const parts = share(
      amount,
      charges.map(({ weight }) => weight),
    );
    for (const [at, { planLineId }] of charges.entries()) addTo(sums, planLineId, parts[at] ?? nothing);
  }
  return sums;
}

/** National Insurance goes where the wages that it is on go; whoever earns nothing has none. */
export function alongWages(ni: Pence, wages: ReadonlyMap<string, Pence>): readonly (readonly [string, Pence])[] {
  const own = [...wages].filter(([, sum]) => sum > nothing);
  if (own.length === 0) return [];
  const parts = share(
    ni,
    own.map(([, sum]) => sum),
  );
  return own.map(([id], at) => [id, parts[at] ?? nothing] as const);
}

/** The allowance meets each employer's contributions as far as it goes, in the order of the jobs. */
function afterAllowance(
  costs: readonly JobCost[],
  allowances: CostFacts['allowances'],
): { readonly due: readonly Pence[]; readonly met: Pence } {
  const left = new Map(allowances);
  const met = costs.map(({ employerId, ni }) => {
    const part = allowanceMet(ni, left.get(employerId) ?? nothing);
    left.set(employerId, subtract(left.get(employerId) ?? nothing, part));
    return part;
  });
  return { due: costs.map(({ ni }, at) => subtract(ni, met[at] ?? nothing)), met: total(met) };
}

/**
 * What a week's rota costs: pay by the agreements, and the employer's National Insurance as if the week were paid by itself. What was
 * planned for nobody is not in it, nor holiday, pension or sick pay. Each shift belongs to the day on which it starts.
 */
export function costOf(facts: CostFacts): RotaCost {
  const costs = facts.jobs.map((job) => jobCost(job, facts));
  const { due, met } = afterAllowance(costs, facts.allowances);
  const [wages, ni]: [Sums, Sums] = [new Map(), new Map()];
  for (const [at, cost] of costs.entries()) {
    const own = wagesByLine(cost.lines);
    for (const [id, sum] of own) addTo(wages, id, sum);
    for (const [id, sum] of alongWages(due[at] ?? nothing, own)) addTo(ni, id, sum);
  }
  const told = facts.lines.flatMap((line): readonly LineCost[] => {
    const agreed = agreedFor(line, facts.week);
    const isTold = wages.has(line.id) || (line.isForWages && agreed > nothing);
    const [earned, contributed] = [wages.get(line.id) ?? nothing, ni.get(line.id) ?? nothing];
    const planned = add(earned, contributed);
    return isTold
      ? [{ id: line.id, name: line.name, wages: earned, ni: contributed, planned, agreed, left: subtract(agreed, planned) }]
      : [];
  });
  const [allWages, allNi] = [total(wages.values()), total(ni.values())];
  return {
    lines: told,
    wages: allWages,
    ni: allNi,
    allowance: met,
    whole: add(allWages, allNi),
    uncosted: costs.flatMap((cost) => cost.uncosted),
  };
}
