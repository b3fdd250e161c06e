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

function addUp(payslips: readonly Payslip[]): Assistant[] {
  const rows = new Map<string, Assistant>();
  for (const { reference, gross, employerNi, allowance, net, hmrc } of payslips) {
    const so = rows.get(reference) ?? {
      reference,
      payslips: 0,
      gross: nothing,
      employerNi: nothing,
      allowance: nothing,
      net: nothing,
      hmrc: nothing,
      cost: nothing,
    };
    rows.set(reference, {
      reference,
      payslips: so.payslips + 1,
      gross: add(so.gross, gross),
      employerNi: add(so.employerNi, employerNi),
      allowance: add(so.allowance, allowance),
      net: add(so.net, net),
      hmrc: add(so.hmrc, hmrc),
      cost: subtract(add(so.cost, gross, employerNi), allowance),
    });
  }
  return [...rows.values()].toSorted((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));
}

/** Wages as the statement tells them: each payslip with the lines that paid it, and the period's own added up for each PA. */
export function wagesOf({ wages, period }: StatementFacts, lines: readonly StatementLine[]): Pick<StatementData, 'wages'> {
  if (wages === undefined || wages.payslips.length + wages.bills.length === 0) return {};
  const payslips = wages.payslips.map((payslip) => ({
    ...payslip,
    timesheets: [...payslip.timesheets],
    lines: linesThat(lines, ({ taxMonth, payslips: numbers }) => taxMonth === undefined && numbers.includes(payslip.number)),
    inPeriod: isWithin(payslip.payday, period),
  }));
  const bills = wages.bills.map((bill) => ({
    ...bill,
    payslips: [...bill.payslips],
    lines: linesThat(lines, ({ taxMonth, payslips: numbers }) => taxMonth === bill.taxMonth && numbers.join() === bill.payslips.join()),
  }));
  return { wages: { payslips, bills, assistants: addUp(payslips.filter(({ inPeriod }) => inPeriod)) } };
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
