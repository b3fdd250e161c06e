import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { owedToHmrc } from '#core/pay/payslip';
import { moreSums, takenTo, wholeCharge } from '#core/pay/payslipMore';
import { minutesInWords } from '#core/pay/words';
import { type Row, type Sheet } from '#core/sheet/sheet';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

/** One PA’s row of a pay run’s summary, in pence. PAs appear by name: it is the employer’s own paper. */
export type SummaryRow = {
  readonly assistant: string;
  readonly minutes: number;
  readonly gross: Pence;
  readonly tax: Pence;
  readonly employeeNi: Pence;
  readonly loans: Pence;
  readonly pension: Pence;
  readonly taken: Pence;
  readonly expenses: Pence;
  readonly paid: Pence;
  readonly employerNi: Pence;
  readonly employerPension: Pence;
};

/** What one plan line of one funder’s money bears of a pay run. */
export type SummaryCharge = {
  readonly stream: string;
  readonly planLine: string;
  readonly beneficiary: string;
  /** Pay, expenses, employer’s National Insurance and pension, less the allowance and what HMRC gives back. */
  readonly cost: Pence;
};

export type RunSummaryData = {
  readonly form: 'pay_run_summary';
  readonly number: number;
  readonly employer: string;
  readonly payGroup: string;
  readonly period: Span;
  readonly payday: Day;
  readonly rows: readonly SummaryRow[];
  readonly charges: readonly SummaryCharge[];
  readonly together: {
    readonly paid: Pence;
    readonly hmrc: Pence;
    readonly pension: Pence;
    readonly orders: Pence;
    readonly allowance: Pence;
    readonly recovered: Pence;
    /** What the plan bears in all. */
    readonly cost: Pence;
  };
  readonly hmrc: { readonly payBy: Day; readonly reference?: string };
};

function rowOf(payslip: PayslipData): SummaryRow {
  const { sums, assistant, minutes } = payslip;
  const { pension, taken, expenses, paid, employerPension } = moreSums(payslip);
  return {
    assistant: assistant.name,
    minutes,
    gross: sums.gross,
    tax: sums.tax,
    employeeNi: sums.employeeNi,
    loans: add(sums.studentLoan, sums.postgraduateLoan),
    pension,
    taken,
    expenses,
    paid,
    employerNi: sums.employerNi,
    employerPension,
  };
}

function costOf(charge: PayslipData['charges'][number]): Pence {
  const { gross, expenses, employerNi, employerPension, allowance, recovered, kept } = wholeCharge(charge);
  return subtract(add(gross, expenses, employerNi, employerPension), allowance, recovered, kept);
}

/** The charge to each funder, plan line by plan line, in the order of the money’s names. */
export function chargesTogether(payslips: readonly PayslipData[]): readonly SummaryCharge[] {
  const all = payslips.flatMap(({ charges }) => charges);
  const ids = [...new Set(all.map(({ planLineId }) => planLineId))];
  const rows = ids.flatMap((id) => {
    const own = all.filter(({ planLineId }) => planLineId === id);
    const [first] = own;
    if (first === undefined) return [];
    const { stream, planLine, beneficiary } = first;
    return [{ stream, planLine, beneficiary, cost: total(own.map(costOf)) }];
  });
  const key = ({ stream, planLine }: SummaryCharge): string => `${stream} ${planLine}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

type Given = Pick<RunSummaryData, 'number' | 'employer' | 'payGroup' | 'period' | 'payday' | 'hmrc'>;

export function runSummary(given: Given, payslips: readonly PayslipData[]): RunSummaryData {
  const rows = payslips.map(rowOf);
  const charges = chargesTogether(payslips);
  return {
    form: 'pay_run_summary',
    ...given,
    rows,
    charges,
    together: {
      paid: total(rows.map(({ paid }) => paid)),
      hmrc: total(payslips.map(owedToHmrc)),
      pension: total(rows.map(({ pension, employerPension }) => add(pension, employerPension))),
      orders: total(payslips.map(({ more }) => takenTo(more?.takings ?? [], 'order'))),
      allowance: total(payslips.map(({ allowance }) => allowance)),
      recovered: total(payslips.map(({ recovered = nothing }) => recovered)),
      cost: total(charges.map(({ cost }) => cost)),
    },
  };
}

function chargeRows({ charges, together }: RunSummaryData): readonly Row[] {
  const streams = [...new Set(charges.map(({ stream }) => stream))];
  const rows = streams.flatMap((stream): readonly Row[] => {
    const own = charges.filter((one) => one.stream === stream);
    return [
      { kind: 'group', words: stream },
      ...own.map(({ planLine, beneficiary, cost }): Row => ({ kind: 'row', cells: [planLine, beneficiary, cost] })),
      { kind: 'total', cells: [`${stream}, together`, '', total(own.map(({ cost }) => cost))] },
    ];
  });
  return [...rows, { kind: 'total', cells: ['The whole pay run', '', together.cost] }];
}

function peopleRows({ rows }: RunSummaryData): readonly Row[] {
  const of = (name: Exclude<keyof SummaryRow, 'assistant' | 'minutes'>): Pence => total(rows.map((row) => row[name]));
  const minutes = rows.reduce((so, row) => so + row.minutes, 0);
  const cells = (row: SummaryRow) => [
    row.assistant,
    minutesInWords(row.minutes),
    row.gross,
    row.tax,
    row.employeeNi,
    add(row.loans, row.pension, row.taken),
    row.expenses,
    row.paid,
    add(row.employerNi, row.employerPension),
  ];
  const all: SummaryRow = {
    assistant: 'Together',
    minutes,
    gross: of('gross'),
    tax: of('tax'),
    employeeNi: of('employeeNi'),
    loans: of('loans'),
    pension: of('pension'),
    taken: of('taken'),
    expenses: of('expenses'),
    paid: of('paid'),
    employerNi: of('employerNi'),
    employerPension: of('employerPension'),
  };
  return [...rows.map((row): Row => ({ kind: 'row', cells: cells(row) })), { kind: 'total', cells: cells(all) }];
}

/** The page of a pay run: each PA, what goes to whom, and the charge to each funder. */
export function runSummarySheet(data: RunSummaryData): Sheet {
  const { number, employer, payGroup, period, payday, together, hmrc } = data;
  const by = `${dayInWords(hmrc.payBy)}${hmrc.reference === undefined ? '' : `, reference ${hmrc.reference}`}`;
  const to: readonly (readonly [string, Pence])[] = [
    ['To the PAs', together.paid],
    [`To HMRC, with the month’s others, by ${by}`, together.hmrc],
    ['To pension providers', together.pension],
    ['Under orders', together.orders],
    ['Met by the Employment Allowance', together.allowance],
    ['Statutory pay that HMRC gives back', together.recovered],
  ];
  return {
    title: `Pay run ${String(number)}, ${dayInWords(payday)}`,
    over: 'Pay run summary',
    language: 'en-GB',
    subject: `Pay run ${String(number)} of ${payGroup}`,
    author: employer,
    reference: `Pay run ${String(number)}.`,
    footer: { left: `${employer}: your own paper. It names your PAs and their pay.`, right: 'Data attached (JSON)' },
    blocks: [
      { kind: 'paragraph', words: `${payGroup}, worked ${spanInWords(period)}, paid on ${dayInWords(payday)}.` },
      {
        kind: 'figures',
        figures: [
          { name: 'Charged to the plan', sum: together.cost },
          { name: 'Paid to the PAs', sum: together.paid },
          { name: 'Due to HMRC', sum: together.hmrc },
        ],
      },
      {
        kind: 'table',
        caption: 'Each PA',
        columns: [
          { name: 'PA', kind: 'text', rowHeader: true, share: 2 },
          { name: 'Hours', kind: 'text' },
          { name: 'Gross', kind: 'money' },
          { name: 'Tax', kind: 'money' },
          { name: 'NI', kind: 'money' },
          { name: 'Loans, pension, other', kind: 'money' },
          { name: 'Expenses', kind: 'money' },
          { name: 'Paid', kind: 'money' },
          { name: 'Employer’s part', kind: 'money' },
        ],
        rows: peopleRows(data),
      },
      {
        kind: 'table',
        caption: 'Who is paid what',
        columns: [
          { name: 'To', kind: 'text', rowHeader: true, share: 3 },
          { name: 'Sum', kind: 'money' },
        ],
        rows: to.filter(([, sum], place) => place < 2 || sum !== nothing).map(([words, sum]) => ({ kind: 'row', cells: [words, sum] })),
      },
      {
        kind: 'table',
        caption: 'The charge to each funder',
        columns: [
          { name: 'Plan line', kind: 'text', rowHeader: true, share: 2 },
          { name: 'For', kind: 'text' },
          { name: 'Charge', kind: 'money' },
        ],
        rows: chargeRows(data),
      },
      {
        kind: 'paragraph',
        tone: 'soft',
        words: `The charge is pay, expenses and the employer’s part, less the allowance and what HMRC gives back: ${pounds(together.cost)}.`,
      },
    ],
  };
}

/** A sentence for every sum of a pay run’s summary that does not follow. */
export function checkRunSummary({ charges, rows, together }: Pick<RunSummaryData, 'charges' | 'rows' | 'together'>): readonly string[] {
  const isCharged = total(charges.map(({ cost }) => cost)) === together.cost;
  const isPaid = total(rows.map(({ paid }) => paid)) === together.paid;
  return [
    ...(isCharged ? [] : ['The charges by plan line do not make the cost of the pay run.']),
    ...(isPaid ? [] : ['What each PA is paid does not make what is paid together.']),
  ];
}
