import { type StatementData, type StatementLine, type StatementVehicle, type StatementWages } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { isWithin } from '#core/time/day';
import { type StatementFacts } from './facts.ts';

type Payslip = StatementWages['payslips'][number];
type Assistant = StatementWages['assistants'][number];

/** The lines that paid one payslip's net pay, and those that paid a bill, which names its tax month. */
function linesThat(lines: readonly StatementLine[], paid: (payroll: NonNullable<StatementLine['payroll']>) => boolean): number[] {
  return lines.flatMap(({ number, payroll }) => (payroll !== undefined && paid(payroll) ? [number] : []));
}

const further = ['expenses', 'employerPension', 'recovered', 'pension', 'others'] as const;

/** What wages are besides pay, tax and National Insurance; none of nothing. */
export type FurtherSums = Readonly<Partial<Record<(typeof further)[number], Pence>>>;

/** Only what is something: a statement without pensions or expenses says nothing of them. */
export function furtherSums(sums: Readonly<Record<(typeof further)[number], Pence>>): FurtherSums {
  return Object.fromEntries(further.flatMap((name) => (sums[name] === nothing ? [] : [[name, sums[name]]])));
}

/** Every further sum, with nothing where none is said. */
export function everyFurther(row: {
  readonly [Name in (typeof further)[number]]?: Pence | undefined;
}): Readonly<Record<(typeof further)[number], Pence>> {
  const { expenses = nothing, employerPension = nothing, recovered = nothing, pension = nothing, others = nothing } = row;
  return { expenses, employerPension, recovered, pension, others };
}

/** What a row of wages costs: all that is earned and added to it, less what HMRC meets. */
export function costOfWages(row: Pick<Payslip, 'gross' | 'employerNi' | 'allowance'> & Parameters<typeof everyFurther>[0]): Pence {
  const { expenses, employerPension, recovered } = everyFurther(row);
  return subtract(add(row.gross, expenses, row.employerNi, employerPension), row.allowance, recovered);
}

function together(rows: readonly Payslip[]): Omit<Assistant, 'reference' | 'payslips'> {
  const all = rows.map((row) => ({ ...row, ...everyFurther(row) }));
  const of = (name: 'gross' | 'employerNi' | 'allowance' | 'net' | 'hmrc' | (typeof further)[number]): Pence =>
    total(all.map((row) => row[name]));
  return {
    gross: of('gross'),
    employerNi: of('employerNi'),
    allowance: of('allowance'),
    net: of('net'),
    hmrc: of('hmrc'),
    cost: total(rows.map(costOfWages)),
    ...furtherSums({
      expenses: of('expenses'),
      employerPension: of('employerPension'),
      recovered: of('recovered'),
      pension: of('pension'),
      others: of('others'),
    }),
  };
}

function addUp(payslips: readonly Payslip[]): Assistant[] {
  const references = [...new Set(payslips.map(({ reference }) => reference))].toSorted();
  return references.map((reference) => {
    const rows = payslips.filter((row) => row.reference === reference);
    return { reference, payslips: rows.length, ...together(rows) };
  });
}

/** Wages as the statement tells them: each payslip with the lines that paid it, and the period's own added up for each PA. */
export function wagesOf({ wages, period }: StatementFacts, lines: readonly StatementLine[]): Pick<StatementData, 'wages'> {
  if (wages === undefined || wages.payslips.length + wages.bills.length === 0) return {};
  const payslips = wages.payslips.map((payslip) => ({
    ...payslip,
    timesheets: [...payslip.timesheets],
    lines: linesThat(
      lines,
      ({ taxMonth, besides, payslips: numbers }) => taxMonth === undefined && besides === undefined && numbers.includes(payslip.number),
    ),
    inPeriod: isWithin(payslip.payday, period),
  }));
  const bills = wages.bills.map((bill) => ({
    ...bill,
    payslips: [...bill.payslips],
    lines: linesThat(lines, ({ taxMonth, payslips: numbers }) => taxMonth === bill.taxMonth && numbers.join() === bill.payslips.join()),
  }));
  const assistants = addUp(payslips.filter(({ inPeriod }) => inPeriod));
  return { wages: { payslips, bills, assistants, ...(wages.areNamed === true ? { areNamed: true } : {}) } };
}

/** The leased vehicles with the lines that paid each of their dues. */
export function vehiclesOf({ vehicles }: StatementFacts): Pick<StatementData, 'vehicles'> {
  if (vehicles === undefined || vehicles.length === 0) return {};
  const told = vehicles.map(({ payments, ...vehicle }): StatementVehicle => ({
    ...vehicle,
    payments: payments.map(({ places, ...payment }) => ({ ...payment, lines: places.map((place) => place + 1) })),
  }));
  return { vehicles: told };
}

/** What the lines of this statement paid of a payslip or a bill. */
export function paidIn(data: Pick<StatementData, 'lines'>, numbers: readonly number[]): Pence {
  return negate(total(numbers.map((number) => data.lines[number - 1]?.amount ?? nothing)));
}
