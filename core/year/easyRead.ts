import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, absolute, add, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { moreSums } from '#core/pay/payslipMore';
import { hoursInWords } from './easyWords.ts';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';

type Words = { readonly words: string; readonly amount: Pence };

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
  /** What of it was not paid for work. Pages made before it was told have none. */
  readonly notWorked: readonly Words[];
  /** Below nothing where it is given back. */
  readonly taken: readonly Words[];
  readonly expenses: Pence;
  readonly paid: Pence;
  readonly paidHow: string;
};

type LineKind = PayslipData['lines'][number]['kind'];

/** Hours worked do not make what was earned where leave or sickness was paid, too. */
function notWorkedOf({ lines }: PayslipData): readonly Words[] {
  const of = (words: string, ...kinds: readonly LineKind[]): Words => ({
    words,
    amount: total(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount)),
  });
  const all = [of('holiday pay', 'holiday', 'rolled_up'), of('sick pay', 'sick'), of('pay for family leave', 'family')];
  return all.filter(({ amount }) => amount > 0);
}

function takenFrom(payslip: PayslipData): readonly Words[] {
  const { sums } = payslip;
  const more = moreSums(payslip);
  const taken: readonly Words[] = [
    {
      words: sums.tax < 0 ? 'tax. Too much was taken before' : 'tax. This goes to the government',
      amount: sums.tax,
    },
    { words: 'National Insurance. This helps to pay for pensions and benefits', amount: sums.employeeNi },
    { words: 'your student loan', amount: add(sums.studentLoan, sums.postgraduateLoan) },
    {
      words: more.pension < 0 ? 'your pension money' : 'your pension. This is saved for when you are older',
      amount: more.pension,
    },
    { words: 'other things. Your payslip says what they are', amount: more.taken },
  ];
  return taken.filter(({ amount }) => amount !== nothing);
}

export function easyReadData(payslip: PayslipData, code: string): EasyReadData {
  const { sums, assistant, employer, period, payday, minutes, number, paidHow } = payslip;
  const more = moreSums(payslip);
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
    notWorked: notWorkedOf(payslip),
    taken: takenFrom(payslip),
    expenses: more.expenses,
    paid: more.paid,
    paidHow,
  };
}

function lead(words: string): Block {
  return { kind: 'paragraph', tone: 'lead', words };
}

function takenBlocks({ taken }: EasyReadData): readonly Block[] {
  const away = taken.filter(({ amount }) => amount > 0);
  const heading: Block = { kind: 'heading', level: 2, words: 'What is taken away' };
  if (away.length === 0) return [heading, lead('Nothing is taken away from your pay.')];
  return [
    heading,
    lead('Some money is taken away:'),
    { kind: 'list', items: away.map(({ words, amount }) => `${pounds(amount)} for ${words}.`) },
  ];
}

/** Tax or pension that comes back is no money taken away. */
function backBlocks({ taken }: EasyReadData): readonly Block[] {
  const back = taken.filter(({ amount }) => amount < 0);
  if (back.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: 'What you get back' },
    lead('Some money comes back to you:'),
    { kind: 'list', items: back.map(({ words, amount }) => `${pounds(absolute(amount))} of ${words}.`) },
  ];
}

function workBlocks({ period, minutes, earned, notWorked }: EasyReadData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Your work' },
    lead(`This pay is for ${spanInWords(period)}.`),
    ...(minutes === 0 ? [] : [lead(`You worked ${hoursInWords(minutes)}.`)]),
    lead(`You earned ${pounds(earned)}.`),
    ...notWorked.map(({ words, amount }) => lead(`${pounds(amount)} of this is ${words}.`)),
  ];
}

/** A simple page to go in front of a payslip: short sentences, one idea in each, the few sums that matter. */
export function easyReadSheet(data: EasyReadData): Sheet {
  const { assistant, employer, payday, expenses, paid, payslipNumber } = data;
  return {
    title: `Your pay, ${dayInWords(payday)}`,
    over: 'Easy Read',
    language: 'en-GB',
    subject: `The pay of ${assistant} on ${dayInWords(payday)}, in Easy Read`,
    author: employer,
    reference: `Easy Read of payslip ${String(payslipNumber)}.`,
    footer: { left: `This page goes with payslip ${String(payslipNumber)}.`, right: 'Data attached (JSON)' },
    blocks: [
      lead(`This page is for ${assistant}.`),
      { kind: 'figures', figures: [{ name: 'You get', sum: paid }] },
      lead(`You get it on ${dayInWords(payday)}.`),
      ...workBlocks(data),
      ...takenBlocks(data),
      ...backBlocks(data),
      ...(expenses === nothing
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, words: 'What is added' },
            lead(`${pounds(expenses)} is added. It is for money that you spent at work.`),
          ]),
      { kind: 'heading', level: 2, words: 'If something looks wrong' },
      lead(`Ask ${employer}. You can bring someone with you.`),
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
