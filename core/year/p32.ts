import { type TaxMonth } from '#core/contract/shapes/paydays';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { setOffInWords, setOffOnBillInWords } from '#core/pay/allowance';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { type Block, type Cell, type Proof, type Row, type Sheet } from '#core/sheet/sheet';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { type GotBack, gotBackTable, isGotBackWhole } from './gotBack.ts';
import { yearToInWords } from './words.ts';

export type P32Line = Pick<
  TaxMonth,
  'taxMonth' | 'tax' | 'employeeNi' | 'employerNi' | 'studentLoan' | 'postgraduateLoan' | 'allowance' | 'recovered' | 'owed'
> & {
  readonly payBy: Day;
  readonly paymentReference?: string;
  /** What of the allowance bills took besides what payslips have; absent where that is nothing. In the allowance. */
  readonly setOff?: Pence;
  readonly paid: Pence;
  readonly paidOn: readonly Day[];
};

/** What HMRC's account showed on a day, beside what this book says was owed and not paid then. */
export type BalanceRead = {
  readonly day: Day;
  readonly theirs: Pence;
  readonly ours: Pence;
  readonly difference: Pence;
  readonly words?: string;
};

/** The employer's payment record of a tax year (P32), or of some of its months, as data. */
export type P32Data = {
  readonly form: 'P32';
  readonly employer: { readonly name: string; readonly payeReference?: string; readonly accountsOffice?: string };
  readonly taxYear: string;
  readonly pays: 'month' | 'quarter';
  readonly months: readonly P32Line[];
  readonly together: Omit<P32Line, 'taxMonth' | 'payBy' | 'paymentReference' | 'setOff' | 'paidOn'>;
  readonly balances: readonly BalanceRead[];
  /** What HMRC counts of the allowance besides what the months have; absent where that is nothing. In none of the sums. */
  readonly setOff?: Pence;
  /** There is such a sum, and the tax year had ended when the record was made. */
  readonly isOver?: boolean;
  /** Kind by kind; records issued before it was told so have none. */
  readonly gotBack?: readonly GotBack[];
};

const summed = ['tax', 'employeeNi', 'employerNi', 'studentLoan', 'postgraduateLoan', 'allowance', 'recovered', 'owed', 'paid'] as const;

/** Months added up column by column. */
export function p32Together(months: readonly Pick<P32Line, (typeof summed)[number]>[]): P32Data['together'] {
  const of = (name: (typeof summed)[number]): Pence => total(months.map((month) => month[name]));
  return {
    tax: of('tax'),
    employeeNi: of('employeeNi'),
    employerNi: of('employerNi'),
    studentLoan: of('studentLoan'),
    postgraduateLoan: of('postgraduateLoan'),
    allowance: of('allowance'),
    recovered: of('recovered'),
    owed: of('owed'),
    paid: of('paid'),
  };
}

/** The months of one of the four quarters, 1 to 4. */
export function monthsOfQuarter<Month extends { readonly taxMonth: number }>(months: readonly Month[], quarter: number): readonly Month[] {
  return months.filter(({ taxMonth }) => Math.ceil(taxMonth / 3) === quarter);
}

type Sums = P32Data['together'];

function cells(words: Cell, sums: Sums): readonly Cell[] {
  const { tax, studentLoan, postgraduateLoan, employeeNi, employerNi, recovered, allowance, owed } = sums;
  return [words, add(tax, studentLoan, postgraduateLoan), add(employeeNi, employerNi), recovered, allowance, owed, sums.paid];
}

function monthRows({ months, taxYear, pays }: P32Data): readonly Row[] {
  return [1, 2, 3, 4].flatMap((quarter): readonly Row[] => {
    const own = monthsOfQuarter(months, quarter);
    if (own.length === 0) return [];
    const rows = own.map((month): Row => ({ kind: 'row', cells: cells(taxMonthInWords(taxYear, month.taxMonth), month) }));
    return pays === 'quarter' || own.length > 1
      ? [...rows, { kind: 'total', cells: cells(`Quarter ${String(quarter)}`, p32Together(own)) }]
      : rows;
  });
}

/** The official record’s own columns, one for each kind of sum; those that are nothing all year are left out. */
function madeOf({ months, taxYear, together }: P32Data): Block {
  const parts = [
    ['Income Tax', 'tax'],
    ['Student loans', 'studentLoan'],
    ['Postgraduate loans', 'postgraduateLoan'],
    ['NI of employees', 'employeeNi'],
    ['NI of the employer', 'employerNi'],
  ] as const;
  const shown = parts.filter(([, key]) => key === 'tax' || key.endsWith('Ni') || together[key] !== nothing);
  const netNi = ({ employeeNi, employerNi, recovered, allowance }: Sums): Pence =>
    subtract(add(employeeNi, employerNi), recovered, allowance);
  const row = (words: string, sums: Sums): readonly Cell[] => [words, ...shown.map(([, key]) => sums[key]), netNi(sums)];
  return {
    kind: 'table',
    caption: 'What it is made of',
    columns: [
      { name: 'Tax month', kind: 'text', rowHeader: true, share: 2 },
      ...shown.map(([name]) => ({ name, kind: 'money' }) as const),
      { name: 'NI less what is got back and the allowance', kind: 'money' },
    ],
    rows: [
      ...months.map((month): Row => ({ kind: 'row', cells: row(taxMonthInWords(taxYear, month.taxMonth), month) })),
      { kind: 'total', cells: row('Together', together) },
    ],
  };
}

function payments({ months }: P32Data): Block {
  return {
    kind: 'table',
    caption: 'What was to be paid, and what was',
    columns: [
      { name: 'Tax month', kind: 'number', rowHeader: true },
      { name: 'Due', kind: 'money' },
      { name: 'By', kind: 'day' },
      { name: 'Reference', kind: 'text' },
      { name: 'Paid', kind: 'money' },
      { name: 'On', kind: 'text' },
    ],
    rows: months.map(({ taxMonth, owed, payBy, paymentReference, paid, paidOn }) => ({
      kind: 'row',
      cells: [taxMonth, owed, payBy, paymentReference ?? 'not known', paid, paidOn.map(shortDay).join(', ')],
    })),
    whenEmpty: 'Nothing was paid to anybody in this time.',
  };
}

/** What a sum below nothing means, where there is one. */
function belowNothing({ months }: P32Data): readonly Block[] {
  const isThere = months.some(({ owed, paid }) => owed < nothing || paid < nothing);
  return isThere ? [{ kind: 'note', tone: 'plain', words: 'Below nothing, a sum is owed back by HMRC, or was paid back by it.' }] : [];
}

/** Which months have more of the allowance, or less, than their payslips, and why: a sentence for each. */
export function monthsSetOff(taxYear: string, months: readonly Pick<TaxMonth, 'taxMonth' | 'setOff'>[]): readonly string[] {
  return months.flatMap(({ taxMonth, setOff = nothing }) =>
    setOff === nothing ? [] : [`In ${taxMonthInWords(taxYear, taxMonth)}: ${setOffOnBillInWords(setOff, taxYear)}`],
  );
}

function balanceWords({ day, theirs, ours, difference, words }: BalanceRead): string {
  const said = `On ${dayInWords(day)} HMRC’s account showed ${pounds(theirs)}; this record has ${pounds(ours)} owed and not paid.`;
  if (difference === nothing) return `${said} They agree.`;
  return `${said} The difference is ${pounds(difference)}${words === undefined ? ', not explained yet.' : `: ${words}`}`;
}

function proofOf(read: BalanceRead): Proof {
  const state = read.difference === nothing ? 'holds' : read.words === undefined ? 'open' : 'explained';
  return { state, words: balanceWords(read) };
}

function ownAccount(balances: readonly BalanceRead[]): readonly Block[] {
  if (balances.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: 'HMRC’s own account' },
    { kind: 'proofs', proofs: balances.map(proofOf) },
  ];
}

/** The employer’s payment record: per tax month what was taken, what the allowance and recovered statutory pay met, what is due and paid. */
export function p32Sheet(data: P32Data): Sheet {
  const { employer, taxYear, together, balances } = data;
  return {
    title: `Employer payment record, ${taxYear}`,
    over: 'P32',
    language: 'en-GB',
    subject: `What ${employer.name} owes HMRC for ${yearToInWords(taxYear)}`,
    author: employer.name,
    reference: `P32, ${employer.name}, ${taxYear}.`,
    blocks: [
      {
        kind: 'pairs',
        pairs: [
          { name: 'Employer', value: employer.name },
          { name: 'PAYE reference', value: employer.payeReference ?? 'not yet known' },
          { name: 'Accounts Office reference', value: employer.accountsOffice ?? 'not yet known' },
        ],
      },
      {
        kind: 'figures',
        figures: [
          { name: 'Due to HMRC', sum: together.owed },
          { name: 'Paid', sum: together.paid },
          { name: 'Still to pay', sum: subtract(together.owed, together.paid) },
        ],
      },
      ...(data.setOff === undefined
        ? []
        : [{ kind: 'note' as const, tone: 'attention' as const, words: setOffInWords(data.setOff, taxYear, data.isOver) }]),
      {
        kind: 'table',
        caption: 'Tax month by tax month',
        columns: [
          { name: 'Tax month', kind: 'text', rowHeader: true, share: 2 },
          { name: 'Tax and loans', kind: 'money' },
          { name: 'National Insurance', kind: 'money' },
          { name: 'Statutory pay got back', kind: 'money' },
          { name: 'Employment Allowance', kind: 'money' },
          { name: 'Due', kind: 'money' },
          { name: 'Paid', kind: 'money' },
        ],
        rows: [...monthRows(data), { kind: 'total', cells: cells('Together', together) }],
      },
      ...monthsSetOff(taxYear, data.months).map((words): Block => ({ kind: 'note', tone: 'plain', words })),
      madeOf(data),
      ...gotBackTable(data),
      payments(data),
      ...belowNothing(data),
      ...ownAccount(balances),
    ],
  };
}

type Checked = Pick<P32Data, 'months' | 'together'> & { readonly gotBack?: readonly Omit<GotBack, 'kind'>[] | undefined };

/** A sentence for every sum of a payment record that does not follow from its months. */
export function checkP32({ months, together, gotBack }: Checked): readonly string[] {
  const sums = p32Together(months);
  const isWhole = summed.every((name) => sums[name] === together[name]);
  const isOwed = months.every(
    ({ tax, employeeNi, employerNi, studentLoan, postgraduateLoan, allowance, recovered, owed }) =>
      subtract(add(tax, employeeNi, employerNi, studentLoan, postgraduateLoan), allowance, recovered) === owed,
  );
  return [
    ...(isWhole ? [] : ['The months do not make the sums of the year.']),
    ...(isOwed ? [] : ['What is due for a month does not follow from its lines.']),
    ...(gotBack === undefined || isGotBackWhole(gotBack, months) ? [] : ['What was got back, kind by kind, is not what the months have.']),
  ];
}
