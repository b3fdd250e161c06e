import { type StatementData, type StatementVehicle, type StatementWages } from '#core/contract/shapes/statement';
import { type Block, type Row } from '#core/sheet/sheet';
import { type Pence, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { hoursColumn } from '#core/pay/words';
import { spanInWords } from '#core/time/words';
import { everyFurther } from '../wages.ts';
import { onRecordBlocks } from './onRecord.ts';

function numbers(list: readonly number[], none: string): string {
  return list.length === 0 ? none : list.join(', ');
}

function sumOf<Name extends string>(rows: readonly Readonly<Record<Name, Pence>>[], name: Name): Pence {
  return total(rows.map((row) => row[name]));
}

function byAssistant({ assistants }: StatementWages): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'PA', kind: 'text', rowHeader: true },
      { name: 'Payslips', kind: 'number' },
      { name: 'Gross pay', kind: 'money' },
      { name: 'Employer’s NI', kind: 'money' },
      { name: 'Employment Allowance', kind: 'money' },
      { name: 'Cost', kind: 'money' },
      { name: 'To the PA', kind: 'money' },
      { name: 'To HMRC', kind: 'money' },
    ],
    rows: [
      ...assistants.map((row): Row => ({
        kind: 'row',
        cells: [row.reference, row.payslips, row.gross, row.employerNi, row.allowance, row.cost, row.net, row.hmrc],
      })),
      {
        kind: 'total',
        cells: [
          'Together',
          assistants.reduce((so, { payslips }) => so + payslips, 0),
          sumOf(assistants, 'gross'),
          sumOf(assistants, 'employerNi'),
          sumOf(assistants, 'allowance'),
          sumOf(assistants, 'cost'),
          sumOf(assistants, 'net'),
          sumOf(assistants, 'hmrc'),
        ],
      },
    ],
    whenEmpty: 'No payday of this money fell in the period.',
  };
}

const besidesColumns = [
  { name: 'Expenses', of: 'expenses' },
  { name: 'Employer’s pension', of: 'employerPension' },
  { name: 'Got back from HMRC', of: 'recovered' },
  { name: 'To the pension', of: 'pension' },
  { name: 'Orders and agreed deductions', of: 'others' },
] as const;

/** What wages are besides: only where there is any of it, and only what there is. */
function besides({ assistants }: StatementWages): readonly Block[] {
  const rows = assistants.map((row) => ({ reference: row.reference, ...everyFurther(row) }));
  const shown = besidesColumns.filter(({ of }) => rows.some((row) => row[of] !== 0));
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 3, words: 'Expenses, pensions and what HMRC gives back' },
    {
      kind: 'table',
      columns: [{ name: 'PA', kind: 'text', rowHeader: true }, ...shown.map(({ name }) => ({ name, kind: 'money' as const }))],
      rows: [
        ...rows.map((row): Row => ({ kind: 'row', cells: [row.reference, ...shown.map(({ of }) => row[of])] })),
        { kind: 'total', cells: ['Together', ...shown.map(({ of }) => sumOf(rows, of))] },
      ],
      whenEmpty: 'There were none.',
    },
  ];
}

function trace({ payslips }: StatementWages): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Payslip', kind: 'number', rowHeader: true },
      { name: 'PA', kind: 'text' },
      { name: 'Pay period', kind: 'text', share: 3 },
      { name: 'Timesheet', kind: 'text' },
      { name: 'Hours', kind: 'text' },
      { name: 'Payday', kind: 'day' },
      { name: 'Net pay', kind: 'money' },
      { name: 'This money’s part', kind: 'money' },
      { name: 'Payment', kind: 'text' },
    ],
    rows: payslips.map((row): Row => ({
      kind: 'row',
      cells: [
        row.number,
        row.reference,
        spanInWords(row.period),
        numbers(row.timesheets, 'none'),
        hoursColumn(row.minutes),
        row.payday,
        row.wholeNet,
        row.net,
        row.lines.length > 0 ? row.lines.join(', ') : row.paidByClose === row.net ? 'earlier' : 'owed',
      ],
    })),
    whenEmpty: 'No payslip of this money was due or paid in the period.',
  };
}

function bills({ bills: found }: StatementWages): readonly Block[] {
  return [
    { kind: 'heading', level: 3, words: 'Paid on to HMRC' },
    {
      kind: 'table',
      columns: [
        { name: 'Tax month', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Payslips', kind: 'text', share: 2 },
        { name: 'To be paid by', kind: 'day' },
        { name: 'This money’s part', kind: 'money' },
        { name: 'Payment', kind: 'text' },
      ],
      rows: found.map((bill): Row => ({
        kind: 'row',
        cells: [
          bill.taxMonth,
          numbers(bill.payslips, 'none'),
          bill.payBy,
          bill.amount,
          bill.lines.length > 0 ? bill.lines.join(', ') : bill.paidByClose === bill.amount ? 'earlier' : 'owed',
        ],
      })),
      whenEmpty: 'No bill of HMRC’s was paid or owed in this period.',
    },
  ];
}

function isMore({ assistants }: StatementWages): boolean {
  return assistants.some((row) => Object.values(everyFurther(row)).some((sum) => sum !== 0));
}

/** Wages with their on-costs by PA, and the way from each wage to its payslip and timesheet. Nothing where there were none. */
export function wageBlocks({ wages }: StatementData): readonly Block[] {
  if (wages === undefined) return [];
  return [
    { kind: 'heading', level: 2, words: 'Personal assistants', anchor: 'wages' },
    {
      kind: 'paragraph',
      words: `PAs stand here by ${wages.areNamed === true ? 'name, as the funder asks' : 'reference'}. Every sum is this money’s part. The cost is gross pay and the employer’s National Insurance, less the Employment Allowance; it is what the PA and HMRC are paid.${isMore(wages) ? ' Expenses and the employer’s pension contributions are in it too, and what HMRC gives back is not; pension providers and others are paid out of it.' : ''}`,
      keepWithNext: true,
    },
    byAssistant(wages),
    ...besides(wages),
    { kind: 'heading', level: 3, words: 'From each wage to its timesheet' },
    {
      kind: 'paragraph',
      words:
        '“Payment” is the number of the payment in this statement. Follow it to the payslip, and from the payslip to the timesheet that both sides signed. Hours are the whole payslip’s.',
      keepWithNext: true,
    },
    trace(wages),
    ...bills(wages),
  ];
}

function vehicleTable({ payments }: StatementVehicle): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Due', kind: 'day' },
      { name: 'What', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Whole payment', kind: 'money' },
      { name: 'This money’s part', kind: 'money' },
      { name: 'Payment', kind: 'text' },
    ],
    rows: [
      ...payments.map((row): Row => ({ kind: 'row', cells: [row.day, row.what, row.whole, row.amount, numbers(row.lines, 'owed')] })),
      { kind: 'total', cells: [null, 'Together', sumOf(payments, 'whole'), sumOf(payments, 'amount'), ''] },
    ],
    whenEmpty: 'No payment fell due in this period.',
  };
}

/** The leased vehicle: each payment whole, and this money's part by the agreed split. Nothing where there is none. */
export function vehicleBlocks({ vehicles }: StatementData): readonly Block[] {
  if (vehicles === undefined) return [];
  return vehicles.flatMap((vehicle, at) => [
    { kind: 'heading' as const, level: 2 as const, words: 'The leased vehicle', ...(at === 0 ? { anchor: 'vehicle' } : {}) },
    {
      kind: 'paragraph' as const,
      words: `${vehicle.vehicle}, leased from ${vehicle.lessor}.${vehicle.shared === undefined ? '' : ` ${vehicle.shared}.`} ${pounds(sumOf(vehicle.payments, 'amount'))} of it falls to this money.`,
      keepWithNext: true,
    },
    vehicleTable(vehicle),
    ...onRecordBlocks(vehicle),
  ]);
}
