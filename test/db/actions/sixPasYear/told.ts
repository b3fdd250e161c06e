import { type PayslipData } from '#core/contract/shapes/pay';
import { type Row, type Sheet } from '#core/sheet/sheet';
import { dayInWords } from '#core/time/words';
import { day, text, whole } from '#db/rows';
import { pounds } from './document.ts';
import { type Home } from './home.ts';
import { type Told } from './year.ts';

const firstName = (name: string): string => name.slice(0, name.indexOf(' '));

function sumOf(sums: readonly number[]): number {
  return sums.reduce((so, sum) => so + sum, 0);
}

function linesOf({ lines }: PayslipData, ...kinds: readonly string[]): number {
  return sumOf(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
}

/** Free pay stands in the steps of the tax, or is nothing. */
export function freePayOf({ working }: PayslipData, free: string): boolean {
  const words = working.filter(({ about }) => about === 'tax').map((step) => step.words);
  return free === '0.00' || words.join(' ').replaceAll(',', '').includes(free);
}

/** A payslip as a row of the document, but for the free pay. */
export function payslipRow(data: PayslipData): readonly string[] {
  const { sums, more, yearToDate, basis, taxCode, payday, taxPeriod } = data;
  if (more === undefined) throw new Error('a payslip that says nothing more');
  const taken = (to: string): number => sumOf(more.takings.filter((one) => one.to === to).map(({ amount }) => amount));
  const isAlone = basis === 'non-cumulative';
  return [
    dayInWords(payday),
    String(taxPeriod),
    isAlone ? `${taxCode} W1` : taxCode,
    ...[
      linesOf(data, 'hours'),
      linesOf(data, 'holiday', 'rolled_up'),
      linesOf(data, 'sick'),
      linesOf(data, 'extra'),
      sums.gross,
      isAlone ? sums.gross : yearToDate.taxableWithP45,
      sums.tax,
      sums.employeeNi,
      sums.employerNi,
      sums.studentLoan,
      sums.postgraduateLoan,
      more.pension,
      more.employerPension,
      taken('order'),
      taken('kept'),
      more.expenses,
      more.paid,
    ].map(pounds),
  ];
}

/** Of shifts alone: overtime that is paid as a sum is not among them. */
export function minutesWorked({ lines }: PayslipData): number {
  return sumOf(lines.filter(({ kind }) => kind === 'hours').map(({ minutes = 0 }) => minutes));
}

/** Every standing payslip of a PA, oldest first. */
export function payslipsOf({ runs }: Told, name: string): readonly PayslipData[] {
  return runs.flatMap(({ payslips }) => payslips.map(({ data }) => data).filter(({ assistant }) => firstName(assistant.name) === name));
}

/** What each payday puts into the pension, both sides, and by when. */
export function pensionRows({ runs }: Told): readonly (readonly string[])[] {
  return runs.map(({ payday, payslips }) => {
    const all = payslips.flatMap(({ data }) => (data.more?.pensionTo === undefined ? [] : [data.more]));
    const [own, employer] = [sumOf(all.map(({ pension }) => pension)), sumOf(all.map(({ employerPension }) => employerPension))];
    const [by] = all.flatMap(({ pensionTo }) => (pensionTo === undefined ? [] : [pensionTo.payOn]));
    return [dayInWords(payday), ...[own, employer, own + employer].map(pounds), by === undefined ? '' : dayInWords(by)];
  });
}

/** HMRC’s months as the payment record has them. */
export function monthRows({ ask }: Home): readonly (readonly string[])[] {
  let left = 1_050_000;
  return ask('hmrc.read', {})
    .months.toReversed()
    .map((month) => {
      left -= month.allowance;
      const { tax, studentLoan, postgraduateLoan, employeeNi, employerNi, allowance, owed, bill } = month;
      const sums = [tax, studentLoan, postgraduateLoan, employeeNi, employerNi, allowance, left, owed].map(pounds);
      return [String(month.taxMonth), ...sums, dayInWords(month.payBy), (bill?.paidOn ?? []).map(dayInWords).join(', ')];
    });
}

function cells(row: Row | undefined): readonly string[] {
  if (row === undefined || row.kind === 'group') return [];
  return row.cells.map((cell) => (typeof cell === 'number' ? pounds(cell) : typeof cell === 'string' ? cell : ''));
}

function pairOf({ blocks }: Sheet, name: string): string | undefined {
  const pairs = blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
  return pairs.find((pair) => pair.name === name)?.value;
}

function poundsIn(words: string | undefined): string {
  return (words ?? '£0.00').replace('£', '').replaceAll(',', '');
}

/** A P60’s page as a row of the document. */
export function p60Row(sheet: Sheet): readonly string[] {
  const [pay, insurance] = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  return [
    firstName(pairOf(sheet, 'Employee') ?? ''),
    ...(pay ?? []).flatMap((row) => cells(row).slice(1)),
    pairOf(sheet, 'Final tax code') ?? '',
    ...cells(insurance?.[0]),
    poundsIn(pairOf(sheet, 'Student loan deductions')),
    poundsIn(pairOf(sheet, 'Postgraduate loan deductions')),
  ];
}

/** Boxes 4, 6 and 7 of a P45. */
export function p45Row(sheet: Sheet): readonly string[] {
  return [
    pairOf(sheet, '4 Leaving date') ?? '',
    (pairOf(sheet, '7 Last entry on the payroll record') ?? '').replace('Week ', ''),
    pairOf(sheet, '6 Tax code at leaving date') ?? '',
    poundsIn(pairOf(sheet, '7 Total pay to date')),
    poundsIn(pairOf(sheet, '7 Total tax to date')),
  ];
}

/** One report’s employees as its XML has them: the payroll number and the sums named. */
export function employeesOf(xml: string): readonly ((tag: string) => string)[] {
  return [...xml.matchAll(/<Employee>([\s\S]*?)<\/Employee>/gu)].map(
    ([, part = '']) =>
      (tag) =>
        new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'u').exec(part)?.[1] ?? '',
  );
}

/** Fay’s paydays under the order, with what was left of the debt after each. */
export function orderRows(told: Told): readonly (readonly string[])[] {
  let left = 30_000;
  return payslipsOf(told, 'Fay').flatMap((data) => {
    const { sums, more } = data;
    const order = more?.takings.find(({ to }) => to === 'order');
    const charge = more?.takings.find(({ to }) => to === 'kept');
    if (more === undefined || order === undefined) return [];
    left -= order.amount;
    const net = sums.gross - sums.tax - sums.employeeNi - more.pension;
    const [, percent = ''] =
      /: (\d+%) of/u.exec(data.working.find(({ words }) => words.startsWith('Direct earnings attachment'))?.words ?? '') ?? [];
    const before = [sums.gross, sums.tax, sums.employeeNi, more.pension, net].map(pounds);
    return [[dayInWords(data.payday), ...before, percent, ...[order.amount, left, charge?.amount ?? 0].map(pounds)]];
  });
}

/** Cleo’s hours, what they earned of leave, what was taken and what the payslip says is left. */
export function holidayRows(told: Told): readonly (readonly string[])[] {
  return payslipsOf(told, 'Cleo').map((data) => {
    const { lines, minutes, more, payday } = data;
    const value = more?.told.find(({ name }) => name === 'Holiday')?.value ?? '';
    const [, earned = '', left = ''] = /^(\d+) h earned with this pay, (\d+) h left of the leave year to 31 March 2026$/u.exec(value) ?? [];
    const [, taken = ''] = /, (\d+) h$/u.exec(lines.find(({ kind }) => kind === 'holiday')?.name ?? '') ?? [];
    const part = (minutes * 1_207) / 600_000;
    return [dayInWords(payday), String(minutes / 60), part.toFixed(4), earned, taken, left];
  });
}

/** The minimum wage of a PA’s period as the book checked it; the age is the document’s. */
export function minimumWageRow({ book, jobs }: Home, on: string, name: string, age: string): readonly string[] {
  const row = book().opened.kernel.handle.sql.all(
    `SELECT payslip.payday, payslip.employment_id, rate_pence, minutes, least_pence, pay_pence
     FROM payslip_minimum_wage JOIN payslip ON payslip.id = payslip_minimum_wage.payslip_id ORDER BY payslip.number DESC`,
    [],
    { payday: day, employment_id: text, rate_pence: whole, minutes: whole, least_pence: whole, pay_pence: whole },
  );
  const job = Object.entries(jobs).find(([full]) => firstName(full) === name)?.[1];
  const found = row.find((one) => dayInWords(one.payday) === on && one.employment_id === job);
  if (found === undefined) return [on, name, age];
  const hours = String(found.minutes / 60);
  return [on, name, age, pounds(found.rate_pence), hours, pounds(found.least_pence), pounds(found.pay_pence)];
}
