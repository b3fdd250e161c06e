import { type YearTable } from '#core/payroll/year-table';
import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { allowanceMet } from '#core/pay/allowance';
import { taxYearOf } from '#core/pay/taxCalendar';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { contributionsOf } from '#core/pension/contributions';
import { alongWages } from '#core/rota/cost';
import { type Day } from '#core/time/day';
import { type ToCome } from './line.ts';
import { type Paid, type Wages, type WorkFacts, paydaysOf, tiersOf } from './workPaydays.ts';

type ByLine = ReadonlyMap<string, readonly ToCome[]>;

/** By name, the plan lines. */
export type Without = ReadonlyMap<string, ReadonlySet<string>>;

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
  /** Who is in no pension scheme, and whose holiday nobody has recorded, with the plan lines that bear them: nothing is counted for it. */
  readonly withoutPension: Without;
  readonly withoutHoliday: Without;
};

export function allowanceKey(employerId: string, taxYear: string): string {
  return `${employerId} ${taxYear}`;
}

type Sums = Map<string, ToCome[]>;

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

/** Employer's National Insurance and pension on a payday's pay; nothing where the figures of its tax year are not known. */
function onCosts({ job, payday }: Paid, table: YearTable | undefined, gross: Pence): { readonly ni: Pence; readonly pension: Pence } {
  if (table === undefined) return { ni: nothing, pension: nothing };
  const ni = nationalInsurance(table.nationalInsurance, job.letter, job.frequency, gross).employer;
  const terms = job.pensionOn(payday);
  const thresholds = table.employers.pensions[job.frequency];
  const pension = terms === undefined ? nothing : contributionsOf(terms, { earnings: gross, pensionable: gross }, thresholds).employer;
  return { ni, pension };
}

type LinesByName = Map<string, Set<string>>;

function borneBy(without: LinesByName, name: string, lines: readonly string[]): void {
  const so = without.get(name) ?? new Set();
  for (const line of lines) so.add(line);
  without.set(name, so);
}

/**
 * What unpaid shifts and holiday cost, each pay period as it will be paid: pay by the agreements, the employer's National Insurance and
 * pension by the figures of the payday's tax year, and the Employment Allowance as far as it goes. What is worked comes before holiday
 * earned, and that before what is planned.
 */
export function workCost(facts: WorkFacts): WorkCost {
  const [worked, holiday, rota]: [Sums, Sums, Sums] = [new Map(), new Map(), new Map()];
  const left = new Map(facts.allowances);
  const [uncosted, unknown] = [new Set<string>(), new Set<string>()];
  const withoutPension: LinesByName = new Map();
  const withoutHoliday: LinesByName = new Map();
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
    let gross: Pence = nothing;
    let before = onCosts(paid, table, gross);
    const key = allowanceKey(job.employerId, taxYear);
    const tiers = tiersOf(paid, uncosted);
    const lines = tiers.flatMap((wages) => [...wages.keys()]);
    if (job.pensionOn(payday) === undefined) borneBy(withoutPension, job.name, lines);
    if (job.holiday.kind === 'unknown') borneBy(withoutHoliday, job.name, lines);
    for (const [at, wages] of tiers.entries()) {
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
    withoutPension,
    withoutHoliday,
  };
}
