import { type Pence, add, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';
import { type RunSummaryData, type SummaryLine, type SummaryRow } from './runSummary.ts';

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

function peopleTable(data: RunSummaryData): Block {
  return {
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
  };
}

function much({ minutes, count }: SummaryLine): string {
  if (minutes !== undefined) return minutesInWords(minutes);
  return count === undefined ? '' : `${String(count)} times`;
}

/** Hours by their rate, holiday, sick pay and whatever else was paid for, all PAs together. */
function earnedTable({ earned = [] }: RunSummaryData): readonly Block[] {
  if (earned.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What was paid for',
      columns: [
        { name: 'For', kind: 'text', rowHeader: true, share: 3 },
        { name: 'How much', kind: 'text' },
        { name: 'Rate', kind: 'text' },
        { name: 'Pay', kind: 'money' },
      ],
      rows: [
        ...earned.map((line): Row => ({
          kind: 'row',
          cells: [line.name, much(line), line.rate === undefined ? '' : pounds(line.rate), line.amount],
        })),
        { kind: 'total', cells: ['Gross pay', '', '', total(earned.map(({ amount }) => amount))] },
      ],
    },
  ];
}

/** Sums that stand together above, each by itself; those that nobody has are left out. */
function partsTable({ rows }: RunSummaryData): readonly Block[] {
  const all = [
    ['Student and postgraduate loans', 'loans'],
    ['Pension, PA’s part', 'pension'],
    ['Taken otherwise', 'taken'],
    ['Employer’s National Insurance', 'employerNi'],
    ['Pension, employer’s part', 'employerPension'],
  ] as const;
  const shown = all.filter(([, name]) => rows.some((row) => row[name] !== nothing));
  if (shown.length < 2) return [];
  const together = shown.map(([, name]) => total(rows.map((row) => row[name])));
  return [
    {
      kind: 'table',
      caption: 'Loans, pension, other, and the employer’s part, each by itself',
      columns: [{ name: 'PA', kind: 'text', rowHeader: true, share: 2 }, ...shown.map(([name]) => ({ name, kind: 'money' }) as const)],
      rows: [
        ...rows.map((row): Row => ({ kind: 'row', cells: [row.assistant, ...shown.map(([, name]) => row[name])] })),
        { kind: 'total', cells: ['Together', ...together] },
      ],
    },
  ];
}

function paidTable({ together, hmrc }: RunSummaryData): Block {
  const by = `${dayInWords(hmrc.payBy)}${hmrc.reference === undefined ? '' : `, reference ${hmrc.reference}`}`;
  const to: readonly (readonly [string, Pence])[] = [
    ['To the PAs', together.paid],
    [`To HMRC, with the month’s others, by ${by}`, together.hmrc],
    ['To pension providers', together.pension],
    ['Under orders', together.orders],
    ['Set against pay that was advanced', together.advances ?? nothing],
  ];
  return {
    kind: 'table',
    caption: 'Who is paid what',
    columns: [
      { name: 'To', kind: 'text', rowHeader: true, share: 3 },
      { name: 'Sum', kind: 'money' },
    ],
    rows: [
      ...to.filter(([, sum], place) => place < 2 || sum !== nothing).map(([words, sum]): Row => ({ kind: 'row', cells: [words, sum] })),
      { kind: 'total', cells: ['Together, the charge', total(to.map(([, sum]) => sum))] },
    ],
  };
}

/** What nobody pays of the employer’s part: no payment, so that it stands in no column of them. */
function metBlocks({ together: { allowance, recovered } }: RunSummaryData): readonly Block[] {
  const met = [
    ...(allowance === nothing ? [] : [`The Employment Allowance meets ${pounds(allowance)}.`]),
    ...(recovered === nothing ? [] : [`HMRC gives back ${pounds(recovered)} of statutory pay.`]),
  ];
  return met.length === 0 ? [] : [{ kind: 'paragraph', tone: 'soft', words: `${met.join(' ')} None of that is in these sums.` }];
}

function chargeTable(data: RunSummaryData): Block {
  return {
    kind: 'table',
    caption: 'The charge to each funder',
    columns: [
      { name: 'Plan line', kind: 'text', rowHeader: true, share: 2 },
      { name: 'For', kind: 'text' },
      { name: 'Charge', kind: 'money' },
    ],
    rows: chargeRows(data),
  };
}

function chargeWords({ together: { cost, kept = nothing } }: RunSummaryData): string {
  const less =
    kept === nothing
      ? 'the allowance and what HMRC gives back'
      : `the allowance, what HMRC gives back and ${pounds(kept)} that you keep of what is deducted`;
  return `The charge is pay, expenses and the employer’s part, less ${less}: ${pounds(cost)}.`;
}

/** The page of a pay run: each PA, what goes to whom, and the charge to each funder. */
export function runSummarySheet(data: RunSummaryData): Sheet {
  const { number, employer, payGroup, period, payday, together } = data;
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
      peopleTable(data),
      ...partsTable(data),
      ...earnedTable(data),
      paidTable(data),
      ...metBlocks(data),
      chargeTable(data),
      { kind: 'paragraph', tone: 'soft', words: chargeWords(data) },
    ],
  };
}
