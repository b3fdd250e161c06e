import { type DueWords, dueInWords } from '#core/book/dueWords';
import { absolute, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { daysOfTaxMonth } from '#core/pay/taxCalendar';
import { type StatementLine } from '#core/contract/shapes/statement';
import { spanInWords } from '#core/time/words';
import { isAskedFor } from '#db/actions/deductions/whereToPay';
import { type Due } from '#db/actions/dues';
import { calledFor, withoutNames } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';
import { flag, money, text, whole } from '#db/rows';

/** The tax month as an auditor's copy names it: '6 August to 5 September 2026'. */
export function taxMonthInWords(taxYear: string, taxMonth: number): string {
  return spanInWords(daysOfTaxMonth(taxYear, taxMonth));
}

const payslipOf = `
  SELECT payslip.id, payslip.number, assistant.name, assistant.reference FROM payslip JOIN employment ON employment.id = payslip.employment_id
    JOIN assistant ON assistant.id = employment.assistant_id
  WHERE payslip.due_id = ?`;

const timesheetsOf = `
  SELECT timesheet.number FROM payslip_timesheet JOIN timesheet ON timesheet.id = payslip_timesheet.timesheet_id
  WHERE payslip_timesheet.payslip_id = ? ORDER BY timesheet.number`;

const payslipsOfBill = `
  SELECT payslip.number FROM tax_bill_run JOIN payslip ON payslip.pay_run_id = tax_bill_run.pay_run_id
  WHERE tax_bill_run.tax_bill_id = ? ORDER BY payslip.number`;

const billOf = `
  SELECT pay_run_bill.kind, pay_run_bill.about, pay_run_bill.pay_run_id, pay_run.number FROM pay_run_bill JOIN pay_run ON pay_run.id = pay_run_bill.pay_run_id
  WHERE pay_run_bill.due_id = ?`;

const payslipsOfRun = 'SELECT number FROM payslip WHERE pay_run_id = ? ORDER BY number';

/** The numbers of the timesheets that a payslip pays. */
export function timesheetNumbers({ sql }: Reading, payslipId: string): readonly number[] {
  return sql.all(timesheetsOf, [payslipId], { number: whole }).map(({ number }) => number);
}

/** The numbers of the payslips whose tax and National Insurance a bill passes on. */
export function billedPayslips({ sql }: Reading, billId: string): readonly number[] {
  return sql.all(payslipsOfBill, [billId], { number: whole }).map(({ number }) => number);
}

export type ForAuditor = { readonly words: string; readonly payroll?: NonNullable<StatementLine['payroll']> };

type Besides = NonNullable<NonNullable<StatementLine['payroll']>['besides']>;

const takenFromPay = { order: 'Taken from pay under an order', agreed: 'Taken from pay and paid on, as the PA asked' } as const;

/** A bill that an approval made. Whose pay an order or a wish takes from, and for whom, is nobody's business but theirs. */
function billForAuditor(reading: Reading, dueId: string, { payee }: DueWords): ForAuditor | undefined {
  const { sql } = reading;
  const bill = sql.one(billOf, [dueId], { kind: text, about: text, pay_run_id: text, number: whole });
  if (bill === undefined) return undefined;
  const payslips = sql.all(payslipsOfRun, [bill.pay_run_id], { number: whole }).map(({ number }) => number);
  const run = `pay run ${String(bill.number)}`;
  const besides: Besides = bill.kind !== 'order' ? 'pension' : isAskedFor(reading, dueId) ? 'agreed' : 'order';
  const words = besides === 'pension' ? `${payee}: pension contributions, ${run}` : `${takenFromPay[besides]}, ${run}`;
  return { words, payroll: { payslips, timesheets: [], besides } };
}

const taxBillOf = `
  SELECT tax_bill.id, tax_bill.tax_year, tax_bill.tax_month, due.direction = 'in' AS back
  FROM tax_bill CROSS JOIN due ON due.id = tax_bill.due_id WHERE tax_bill.due_id = ?`;

const setOffOfStream = `
  SELECT coalesce(-sum(posting.amount_pence), 0) AS taken FROM tax_bill CROSS JOIN posting ON posting.entry_id = tax_bill.entry_id
  WHERE tax_bill.id = ? AND +posting.account_id = 'spent:allowance' AND +posting.stream_id = ?`;

/** Why the stream’s part of a bill is not what its payslips say: a set-off of the allowance; no words where there is none. */
function setOffWords({ sql }: Reading, billId: string, streamId: string): string {
  const taken = sql.one(setOffOfStream, [billId, streamId], { taken: money })?.taken ?? nothing;
  if (taken === nothing) return '';
  const sum = pounds(absolute(taken));
  return taken > nothing
    ? `, less ${sum} of the Employment Allowance for paydays before`
    : `, with ${sum} of the Employment Allowance of paydays before asked for again`;
}

/** What a due says in the copy for the stream's auditor, PAs as its funder asks; a wage names its payslip, a bill its payslips. */
export function forAuditor(reading: Reading, streamId: string, due: Pick<Due, 'id' | 'kind'> & { readonly words: DueWords }): ForAuditor {
  const { sql } = reading;
  if (due.kind === 'wages') {
    const found = sql.one(payslipOf, [due.id], { id: text, number: whole, name: text, reference: text });
    if (found !== undefined) {
      const timesheets = [...timesheetNumbers(reading, found.id)];
      return {
        words: `${calledFor(reading, streamId, found)}: wages, payslip ${String(found.number)}`,
        payroll: { payslips: [found.number], timesheets },
      };
    }
  }
  if (due.kind === 'tax_bill') {
    const bill = sql.one(taxBillOf, [due.id], { id: text, tax_year: text, tax_month: whole, back: flag });
    if (bill !== undefined) {
      const taxMonth = taxMonthInWords(bill.tax_year, bill.tax_month);
      const payslips = [...billedPayslips(reading, bill.id)];
      const words = `HMRC: tax and National Insurance${bill.back ? ' paid back' : ''}, ${taxMonth}${setOffWords(reading, bill.id, streamId)}`;
      return payslips.length === 0 ? { words } : { words, payroll: { payslips, timesheets: [], taxMonth } };
    }
  }
  const bill = due.kind === 'pension' || due.kind === 'order' ? billForAuditor(reading, due.id, due.words) : undefined;
  return bill ?? { words: withoutNames(reading, streamId, dueInWords(due.words)) };
}
