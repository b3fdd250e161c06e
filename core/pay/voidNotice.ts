import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence } from '#core/money/pence';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { moreSums } from './payslipMore.ts';

/** One payslip as a void notice names it. */
export type NamedPayslip = { readonly number: number; readonly code: string; readonly gross: Pence; readonly paid: Pence };

/** What a void notice says: which payslip does not count since when, and which stands in its place. */
export type VoidNotice = {
  readonly form: 'void_notice';
  readonly assistant: string;
  readonly employer: string;
  readonly period: { readonly from: Span['from']; readonly to: Span['to'] };
  readonly payday: Day;
  readonly voidedOn: Day;
  readonly payslip: NamedPayslip;
  /** The payslip of the same job and payday that counts instead; absent while there is none. */
  readonly instead?: NamedPayslip;
};

export function namedPayslip(data: PayslipData, code: string): NamedPayslip {
  return { number: data.number, code, gross: data.sums.gross, paid: moreSums(data).paid };
}

function compared({ payslip, instead }: VoidNotice): Block {
  const row = ({ number, code, gross, paid }: NamedPayslip, state: string) => ({
    kind: 'row' as const,
    cells: [`Payslip ${String(number)}`, code, state, gross, paid],
  });
  return {
    kind: 'table',
    columns: [
      { name: 'Payslip', kind: 'text', rowHeader: true },
      { name: 'Code', kind: 'text' },
      { name: 'Counts', kind: 'text' },
      { name: 'Gross pay', kind: 'money' },
      { name: 'Net pay', kind: 'money' },
    ],
    rows: [row(payslip, 'No: void'), ...(instead === undefined ? [] : [row(instead, 'Yes')])],
  };
}

/** The page that goes with a payslip that was made void: the payslip itself is never changed. Why is the employer’s to tell, not printed. */
export function voidNoticeSheet(notice: VoidNotice): Sheet {
  const { assistant, employer, period, payday, voidedOn, payslip, instead } = notice;
  const number = String(payslip.number);
  const next =
    instead === undefined
      ? 'No other payslip of this payday stands yet. When there is one, it has a number of its own.'
      : `Payslip ${String(instead.number)} counts instead. Keep that one.`;
  return {
    title: `Payslip ${number} is void`,
    over: 'Void notice',
    language: 'en-GB',
    subject: `Payslip ${number} of ${assistant} does not count`,
    author: employer,
    reference: `Void notice for payslip ${number}, ${assistant}.`,
    blocks: [
      {
        kind: 'note',
        tone: 'attention',
        title: 'This payslip does not count.',
        words: `Payslip ${number} of ${assistant}, for ${spanInWords(period)} and paid on ${dayInWords(payday)}, was made void on ${dayInWords(voidedOn)}. Its pay, tax and National Insurance are not part of the year.`,
      },
      { kind: 'paragraph', tone: 'lead', words: next },
      compared(notice),
      {
        kind: 'paragraph',
        words: `A payslip is never changed once it is made, so the old pages themselves do not say this. Keep this page with them. Do not show payslip ${number} to anyone as proof of pay. Ask ${employer} if you want to know why.`,
      },
    ],
  };
}
