import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { pence } from '#core/money/pence';

const payees = [
  'Dorset Mobility Hire',
  'Net wages, assistant 1',
  'Net wages, assistant 2',
  'HMRC Cumbernauld',
  'Bourne Leisure Swim and Gym',
  'Helen Marsh, occupational therapist',
  'NEST pensions',
  'Fish Insurance',
  'Łucja Wróbel, self-employed physiotherapist',
  'Siân Llŷr Ŵyn',
];
const outcomes = [
  'Safe and up every day',
  'Out of the house three times a week',
  'Stronger: swimming and gym',
  'Using the left hand again',
  'Running it',
];

/** Invented bank lines, the same for the same count. */
export function bankRows(count: number): readonly Row[] {
  let balance = 790_512;
  return Array.from({ length: count }, (_, place): Row => {
    const isIn = place % 12 === 0;
    const sum = isIn ? 702_000 : 1_250 + ((place * 7_919) % 58_000);
    balance += isIn ? sum : -sum;
    const day = `2026-${String(7 + Math.floor((place % 100) / 25)).padStart(2, '0')}-${String(1 + (place % 28)).padStart(2, '0')}`;
    const payee = isIn ? 'NHS Dorset ICB, award' : (payees[place % payees.length] ?? '');
    return {
      kind: 'row',
      cells: [
        day,
        payee,
        isIn ? sum : null,
        isIn ? null : sum,
        balance,
        isIn ? null : (outcomes[place % outcomes.length] ?? ''),
        String(place + 20),
      ],
    };
  });
}

const outcomesTable: Block = {
  kind: 'table',
  columns: [
    { name: 'Outcome in the plan', kind: 'text', rowHeader: true, share: 2 },
    { name: 'Agreed for the period', kind: 'money' },
    { name: 'Spent', kind: 'money' },
    { name: 'Difference', kind: 'money' },
    { name: 'Share of what was agreed', kind: 'bar' },
  ],
  rows: [
    {
      kind: 'row',
      cells: ['Safe and up every day (personal assistants)', 2_352_000, 2_287_461, 64_539, { part: 2_287_461, whole: 2_352_000 }],
    },
    { kind: 'row', cells: ['Out of the house three times a week (van)', 124_000, 115_360, 8_640, { part: 115_360, whole: 124_000 }] },
    { kind: 'row', cells: ['Stronger: swimming and gym', 48_000, 45_650, 2_350, { part: 45_650, whole: 48_000 }] },
    {
      kind: 'row',
      cells: ['Using the left hand again (occupational therapist)', 180_000, 176_000, 4_000, { part: 176_000, whole: 180_000 }],
    },
    { kind: 'row', cells: ['Running it: insurance, payroll, training', 42_000, 32_234, 9_766, { part: 32_234, whole: 42_000 }] },
    { kind: 'total', cells: ['Together', 2_746_000, 2_656_705, 89_295, null] },
  ],
};

const firstPage: readonly Block[] = [
  {
    kind: 'pairs',
    pairs: [
      { name: 'For', value: 'Adult A (NHS continuing healthcare)' },
      { name: 'Commissioner', value: 'NHS Dorset ICB' },
      { name: 'Budget held by', value: 'Ruth Hale, representative' },
      { name: 'Agreement and plan', value: 'DP-2214, plan of 3 March 2026' },
    ],
  },
  {
    kind: 'figures',
    figures: [
      { name: 'Brought forward', sum: pence(790_512) },
      { name: 'Received', sum: pence(2_808_000) },
      { name: 'Spent as agreed', sum: pence(2_656_705) },
      { name: 'Left at the bank', sum: pence(941_807) },
      { name: 'Of that, owed', sum: pence(147_063) },
    ],
  },
  { kind: 'paragraph', words: 'Free balance £7,947.44, which is 4.9 weeks of the award; this commissioner allows 8. Nothing to return.' },
  { kind: 'heading', level: 2, words: 'Eight proofs' },
  {
    kind: 'proofs',
    proofs: [
      { state: 'holds', words: 'Brought forward equals statement 6’s closing balance.', see: 'bank' },
      { state: 'holds', words: 'Money left equals the bank’s own statement of 31 October (evidence 118).', see: 'bank' },
      { state: 'holds', words: 'Every payment in or out at the bank is in this statement: 97 of 97 lines.', see: 'lines' },
      { state: 'holds', words: 'Every pound of wages ties to a signed timesheet and a payslip: 9 of 9.', see: 'lines' },
      { state: 'holds', words: 'Every pound spent has a plan line and an outcome.', see: 'plan' },
      {
        state: 'explained',
        words: 'Every payment has evidence: 58 of 59. One receipt lost, £38.50, with the holder’s reason.',
        see: 'evidence',
      },
      { state: 'open', words: 'HMRC was paid what payroll says, on time, each month.', see: 'owed' },
      { state: 'holds', words: 'The shared van is claimed once: 70% here, 30% in child B’s statement.', see: 'owed' },
    ],
  },
  { kind: 'heading', level: 2, words: 'Spending by outcome' },
  outcomesTable,
  { kind: 'heading', level: 2, words: 'Declaration' },
  {
    kind: 'paragraph',
    words: [
      'I have used this money only for the services in the agreed plan. The evidence listed on pages ',
      { pageOf: 'evidence' },
      ' to ',
      { pageOf: 'evidence', end: 'last' },
      ' is kept and can be seen.',
    ],
    keepWithNext: true,
  },
  { kind: 'signatures', lines: ['Ruth Hale, representative. Date', 'Checked for the commissioner by. Date'] },
  { kind: 'pageBreak' },
];

const bankTable: Block = {
  kind: 'table',
  caption: 'From the statement to the bank, to the penny.',
  columns: [
    { name: 'Step', kind: 'text', rowHeader: true },
    { name: 'Day', kind: 'day' },
    { name: 'Sum', kind: 'money' },
  ],
  rows: [
    { kind: 'row', cells: ['Balance on the bank’s own statement', '2026-10-31', 941_807] },
    { kind: 'row', cells: ['Payments not yet at the bank', 'none', 0] },
    { kind: 'total', cells: ['Closing balance of this statement', '2026-10-31', 941_807] },
  ],
};

function linesTable(count: number): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Day at the bank', kind: 'day' },
      { name: 'Paid to or from', kind: 'text', rowHeader: true },
      { name: 'In', kind: 'money' },
      { name: 'Out', kind: 'money' },
      { name: 'Balance', kind: 'money' },
      { name: 'Outcome', kind: 'text' },
      { name: 'Evidence', kind: 'number' },
    ],
    rows: [{ kind: 'group', words: 'July to October 2026' }, ...bankRows(count)],
  };
}

const planTable: Block = {
  kind: 'table',
  columns: [
    { name: 'Plan line', kind: 'text', rowHeader: true },
    { name: 'Outcome', kind: 'text' },
    { name: 'Agreed', kind: 'money' },
    { name: 'Spent', kind: 'money' },
    { name: 'Committed', kind: 'money' },
    { name: 'Left', kind: 'money' },
    { name: 'Share', kind: 'bar' },
  ],
  rows: [
    { kind: 'group', words: 'NHS Dorset ICB' },
    {
      kind: 'row',
      cells: ['Wages and on-costs', 'Safe and up every day', 2_352_000, 2_287_461, 0, 64_539, { part: 2_287_461, whole: 2_352_000 }],
    },
    {
      kind: 'row',
      cells: ['Adapted bike', 'Out of the house three times a week', 100_000, 120_000, 0, -20_000, { part: 120_000, whole: 100_000 }],
    },
    { kind: 'row', cells: ['Respite weekend', 'A rest for the family', 50_000, 0, 0, 50_000, { part: 0, whole: 50_000 }] },
  ],
};

function evidenceTable(count: number): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'No.', kind: 'number' },
      { name: 'What it is', kind: 'text', rowHeader: true },
      { name: 'Day', kind: 'day' },
      { name: 'Fingerprint', kind: 'text' },
    ],
    rows: Array.from({ length: count }, (_, place): Row => ({
      kind: 'row',
      cells: [
        place + 60,
        place % 3 === 0 ? 'Invoice, Helen Marsh, occupational therapist' : 'Till receipt',
        `2026-08-${String(1 + (place % 28)).padStart(2, '0')}`,
        place % 9 === 0 ? 'GB29NWBK60161331926819GB29NWBK60161331926819' : '3fa9 77c1',
      ],
    })),
  };
}

/** A statement of about eight pages: what the documents tests draw, and what a person looks at. */
export function statementSheet(lines = 97, evidence = 59): Sheet {
  return {
    title: '1 July to 31 October 2026',
    over: 'Direct payment statement for audit',
    language: 'en-GB',
    subject: 'Statement 7, version 1: Adult A, NHS Dorset ICB',
    author: 'Ruth Hale & family',
    reference: 'Statement 7, version 1.',
    footer: {
      left: 'Unchanged since issue if this code matches the one you received separately: 7KQ2 M9XF 4TRA',
      right: 'Data attached (JSON, CSV)',
    },
    blocks: [
      ...firstPage,
      { kind: 'heading', level: 2, words: 'Agreement with the bank', anchor: 'bank' },
      {
        kind: 'paragraph',
        words: 'The closing balance is what the bank’s own statement says on the last day. Nothing is on its way.',
        tone: 'soft',
      },
      bankTable,
      { kind: 'heading', level: 2, words: 'What is owed and not yet paid', anchor: 'owed' },
      {
        kind: 'list',
        items: [
          'HMRC, tax month 6: £1,112.40, due 22 November 2026.',
          'NEST pensions, October: £318.23, due 22 November 2026. This sum was asked for late because the provider’s portal was closed from 28 October to 2 November.',
          'Helen Marsh, invoice 2210: £40.00.',
        ],
      },
      {
        kind: 'note',
        tone: 'attention',
        title: 'Needs an explanation',
        words: 'HMRC’s payment for tax month 5 reached HMRC two days late. The holder has not yet said why.',
      },
      {
        kind: 'table',
        columns: [
          { name: 'Returned', kind: 'text' },
          { name: 'Sum', kind: 'money' },
        ],
        rows: [],
        whenEmpty: 'Nothing was returned in this period.',
      },
      { kind: 'heading', level: 2, words: 'Plan lines', anchor: 'plan' },
      planTable,
      { kind: 'heading', level: 2, words: 'Every line at the bank', anchor: 'lines' },
      linesTable(lines),
      { kind: 'heading', level: 2, words: 'Evidence', anchor: 'evidence' },
      { kind: 'heading', level: 3, words: 'Receipts, invoices and letters kept' },
      evidenceTable(evidence),
    ],
  };
}
