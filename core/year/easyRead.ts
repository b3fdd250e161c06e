import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, absolute, add, nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { moreSums } from '#core/pay/payslipMore';
import { hoursInWords } from './easyWords.ts';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';

/** What the simple page is made from: the payslip it covers, by number and code, and the few sums it tells. */
export type EasyReadData = {
  readonly form: 'easy_read';
  readonly payslipNumber: number;
  readonly payslipCode: string;
  readonly assistant: string;
  readonly employer: string;
  readonly period: { readonly from: PayslipData['period']['from']; readonly to: PayslipData['period']['to'] };
  readonly payday: PayslipData['payday'];
  readonly minutes: number;
  readonly earned: Pence;
  readonly taken: readonly { readonly words: string; readonly amount: Pence }[];
  readonly expenses: Pence;
  readonly paid: Pence;
  readonly paidHow: string;
};

export function easyReadData(payslip: PayslipData, code: string): EasyReadData {
  const { sums, assistant, employer, period, payday, minutes, number, paidHow } = payslip;
  const more = moreSums(payslip);
  const taken: readonly (readonly [string, Pence])[] = [
    ['tax. This goes to the government', sums.tax],
    ['National Insurance. This helps to pay for pensions and benefits', sums.employeeNi],
    ['your student loan', add(sums.studentLoan, sums.postgraduateLoan)],
    ['your pension. This is saved for when you are older', more.pension],
    ['other things. Your payslip says what they are', more.taken],
  ];
  return {
    form: 'easy_read',
    payslipNumber: number,
    payslipCode: code,
    assistant: assistant.name,
    employer: employer.name,
    period,
    payday,
    minutes,
    earned: sums.gross,
    taken: taken.filter(([, amount]) => amount !== nothing).map(([words, amount]) => ({ words, amount })),
    expenses: more.expenses,
    paid: more.paid,
    paidHow,
  };
}

function takenBlocks({ taken }: EasyReadData): readonly Block[] {
  if (taken.length === 0) return [{ kind: 'paragraph', tone: 'lead', words: 'Nothing is taken away from your pay.' }];
  return [
    { kind: 'paragraph', tone: 'lead', words: 'Some money is taken away:' },
    {
      kind: 'list',
      items: taken.map(({ words, amount }) =>
        amount < 0 ? `You get ${pounds(absolute(amount))} of tax back.` : `${pounds(amount)} for ${words}.`,
      ),
    },
  ];
}

/** A simple page to go in front of a payslip: short sentences, one idea in each, the few sums that matter. */
export function easyReadSheet(data: EasyReadData): Sheet {
  const { assistant, employer, period, payday, minutes, earned, expenses, paid, payslipNumber } = data;
  return {
    title: `Your pay, ${dayInWords(payday)}`,
    over: 'Easy Read',
    language: 'en-GB',
    subject: `The pay of ${assistant} on ${dayInWords(payday)}, in Easy Read`,
    author: employer,
    reference: `Easy Read of payslip ${String(payslipNumber)}.`,
    footer: { left: `This page goes with payslip ${String(payslipNumber)}.`, right: 'Data attached (JSON)' },
    blocks: [
      { kind: 'paragraph', tone: 'lead', words: `This page is for ${assistant}.` },
      { kind: 'figures', figures: [{ name: 'You get', sum: paid }] },
      { kind: 'paragraph', tone: 'lead', words: `You get it on ${dayInWords(payday)}.` },
      { kind: 'heading', level: 2, words: 'Your work' },
      { kind: 'paragraph', tone: 'lead', words: `This pay is for ${spanInWords(period)}.` },
      ...(minutes === 0 ? [] : ([{ kind: 'paragraph', tone: 'lead', words: `You worked ${hoursInWords(minutes)}.` }] as const)),
      { kind: 'paragraph', tone: 'lead', words: `You earned ${pounds(earned)}.` },
      { kind: 'heading', level: 2, words: 'What is taken away' },
      ...takenBlocks(data),
      ...(expenses === nothing
        ? []
        : ([
            { kind: 'heading', level: 2, words: 'What is added' },
            { kind: 'paragraph', tone: 'lead', words: `${pounds(expenses)} is added. It is for money that you spent at work.` },
          ] as const)),
      { kind: 'heading', level: 2, words: 'If something looks wrong' },
      { kind: 'paragraph', tone: 'lead', words: `Ask ${employer}. You can bring someone with you.` },
      { kind: 'paragraph', words: `Keep this page with payslip ${String(payslipNumber)}. The payslip has every detail.` },
    ],
  };
}

/** A sentence where the page’s few sums do not make what is paid. */
export function checkEasyRead({
  earned,
  taken,
  expenses,
  paid,
}: Pick<EasyReadData, 'earned' | 'taken' | 'expenses' | 'paid'>): readonly string[] {
  const left = subtract(add(earned, expenses), ...taken.map(({ amount }) => amount));
  return left === paid ? [] : ['What is earned, less what is taken away, is not what is paid.'];
}
