import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { checkPaper } from '#core/papers/checkPaper';
import { checkSheet } from '#core/sheet/check';
import { day } from '#core/time/day';
import { earningsSheet } from '#core/year/earnings';
import { type EmploymentYear, addLetters } from '#core/year/employmentYear';
import { p32Sheet, p32Together, type P32Line } from '#core/year/p32';
import { p45Data, p45Sheet } from '#core/year/p45';
import { p60Data, p60Sheet } from '#core/year/p60';
import { checkRunSummary, earnedTogether, runSummary } from '#core/year/runSummary';
import { runSummarySheet } from '#core/year/runSummarySheet';

const letter = {
  letter: 'A',
  atLel: pence(51_600),
  lelToPt: pence(45_100),
  ptToUel: pence(7_300),
  employeeNi: pence(584),
  employerNi: pence(9_825),
};
const year: EmploymentYear = {
  taxYear: '2026-27',
  gross: pence(104_000),
  pay: pence(104_000),
  tax: pence(-1_440),
  previous: { pay: pence(200_000), tax: pence(10_000) },
  letters: [letter],
  studentLoan: pence(999),
  postgraduateLoan: pence(0),
  statutory: [
    { kind: 'ssp', amount: pence(100) },
    { kind: 'smp', amount: pence(5_000) },
  ],
  net: pence(90_000),
  paid: pence(90_000),
};
const people = {
  employer: { name: 'Rose Invented', payeReference: '123/AB456', address: '1 Sample Street' },
  employee: { name: 'Sam Sample', payrollId: 'PA1', born: '1 February 2006', niNumber: 'AB123456C' },
} as const;

function words(sheet: ReturnType<typeof p60Sheet>): string {
  checkSheet(sheet);
  return JSON.stringify(sheet.blocks);
}

describe('a P60', () => {
  const data = p60Data({ ...people, year, taxCode: '1257L', basis: 'non-cumulative', frequency: 'weekly', isReplacement: false });

  it('totals both employments, marks a refund R and week 1, shows SMP and not SSP, and loans in whole pounds', () => {
    const said = words(p60Sheet(data));
    expect(data.total).toEqual({ pay: 304_000, tax: 8_560 });
    expect(data.finalCode).toBe('1257L W1');
    expect(said).toContain('£14.40 R');
    expect(said).toContain('"Statutory Maternity Pay","value":"£50.00"');
    expect(said).not.toContain('Statutory Sick Pay');
    expect(said).toContain('"Student loan deductions","value":"£9.00"');
  });

  it('of two jobs that counted together tells whose record National Insurance is, and never that none is due', () => {
    const record = words(p60Sheet({ ...data, year: { ...year, niTaken: pence(341) } }));
    expect(record).toContain('£3.41 of it was taken from this job’s pay.');
    const other = p60Sheet({ ...data, year: { ...year, letters: [], niTaken: pence(243) } });
    expect(words(other)).not.toContain('No National Insurance is due');
    expect(checkPaper({ kind: 'p60', data: { ...data, year: { ...year, niTaken: pence(341) } } })).toEqual([]);
    const statement = words(
      earningsSheet({
        ...people,
        form: 'earnings',
        year: { ...year, niTaken: pence(341) },
        worked: { from: day('2026-04-06'), to: day('2026-07-10') },
      }),
    );
    expect(statement).toContain('["National Insurance",341]');
    expect(statement).not.toContain('letter A');
  });

  it('is found out where its total does not follow', () => {
    expect(checkPaper({ kind: 'p60', data })).toEqual([]);
    expect(checkPaper({ kind: 'p60', data: { ...data, total: { pay: pence(1), tax: pence(0) } } })).toHaveLength(1);
    expect(checkPaper({ kind: 'p60', data: { form: 'P60' } })).toEqual([
      'The attached data is not what a paper of this kind is made from.',
    ]);
  });
});

describe('a P45', () => {
  const given = {
    ...people,
    year,
    leftOn: day('2026-07-10'),
    taxCode: '1257L',
    frequency: 'four-weekly',
    studentLoanGoesOn: true,
    certifiedOn: day('2026-07-20'),
  } as const;

  it('on a cumulative code tells box 7 with the earlier job, and box 8 what was here', () => {
    const data = p45Data({ ...given, basis: 'cumulative', lastPayday: day('2026-07-17') });
    expect(data.toDate).toEqual({ period: 'Week 16', pay: 304_000, tax: 8_560 });
    expect(data.here).toEqual({ pay: 104_000, tax: -1_440 });
    const said = words(p45Sheet(data));
    expect(said.match(/8 Total pay in this employment/gu)).toHaveLength(3);
    // The address is for part 1A alone.
    expect(said.match(/12 Private address/gu)).toHaveLength(1);
  });

  it('shows box 10 where HMRC was told of it, and leaves it out otherwise', () => {
    const employee = { ...people.employee, gender: 'F' } as const;
    expect(words(p45Sheet(p45Data({ ...given, employee, basis: 'cumulative' }))).match(/"10 Gender","value":"Female"/gu)).toHaveLength(3);
    expect(words(p45Sheet(p45Data({ ...given, basis: 'cumulative' })))).not.toContain('Gender');
  });

  it('on week 1 tells only what was here, with an X at the code', () => {
    const data = p45Data({ ...given, basis: 'non-cumulative', lastPayday: day('2026-07-17') });
    expect(data).not.toHaveProperty('toDate');
    expect(words(p45Sheet(data))).toContain('1257L X (week 1 or month 1)');
  });
});

it('a statement of earnings says that it is no P45 and no P60', () => {
  const sheet = earningsSheet({ form: 'earnings', ...people, year, worked: { from: day('2026-04-06'), to: day('2026-07-10') } });
  checkSheet(sheet);
  expect(sheet.over).toBe('Not a P45 and not a P60');
});

it('letters are put together once each, in order, and none with nothing in it', () => {
  const nothing = { letter: 'C', atLel: pence(0), lelToPt: pence(0), ptToUel: pence(0), employeeNi: pence(0), employerNi: pence(0) };
  const rows = addLetters([{ ...letter, letter: 'M' }, letter, nothing, letter]);
  expect(rows.map((row) => `${row.letter} ${String(row.employeeNi)}`)).toEqual(['A 1168', 'M 584']);
});

it('a payment record shows quarters, and is found out where a month does not follow from its lines', () => {
  const line: P32Line = {
    taxMonth: 4,
    tax: pence(1_000),
    employeeNi: pence(200),
    employerNi: pence(300),
    studentLoan: pence(0),
    postgraduateLoan: pence(0),
    allowance: pence(300),
    recovered: pence(100),
    owed: pence(1_100),
    payBy: day('2026-08-22'),
    paid: pence(1_100),
    paidOn: [day('2026-08-20')],
  };
  const months = [line, { ...line, taxMonth: 5 }, { ...line, taxMonth: 9 }];
  const data = {
    form: 'P32',
    employer: { name: 'Rose' },
    taxYear: '2026-27',
    pays: 'quarter',
    months,
    together: p32Together(months),
    balances: [],
  } as const;
  const sheet = p32Sheet(data);
  checkSheet(sheet);
  const [table] = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const totals = table?.rows.flatMap((row) => (row.kind === 'total' ? row.cells.slice(0, 1) : []));
  expect(totals).toEqual(['Quarter 2', 'Quarter 3', 'Together']);
  // Tax, employees’ and employer’s National Insurance, and £5.00 of it less £1.00 got back and £3.00 of allowance; no loans.
  const made = sheet.blocks.find((block) => block.kind === 'table' && block.caption === 'What it is made of');
  expect(made).toMatchObject({
    rows: { 0: { cells: [expect.stringContaining('tax month 4'), 1_000, 200, 300, 100] }, 3: { kind: 'total' } },
  });
  expect(checkPaper({ kind: 'p32', data: { ...data, months, balances: [] } })).toEqual([]);
  const wrong = [{ ...line, owed: pence(1_101) }];
  expect(checkPaper({ kind: 'p32', data: { ...data, months: wrong, together: p32Together(wrong), balances: [] } })).toEqual([
    'What is due for a month does not follow from its lines.',
  ]);
  const got = months.map(({ taxMonth }) => ({ taxMonth, kind: 'smp', recovered: pence(92), compensation: pence(8) }) as const);
  const told = p32Sheet({ ...data, gotBack: got }).blocks.find(
    (block) => block.kind === 'table' && block.caption?.endsWith('kind by kind') === true,
  );
  expect(told).toMatchObject({ rows: { 0: { cells: { 1: 'Statutory Maternity Pay', 2: 92, 3: 8, 4: 100 } }, 3: { cells: { 4: 300 } } } });
  expect(checkPaper({ kind: 'p32', data: { ...data, months, balances: [], gotBack: got } })).toEqual([]);
  expect(checkPaper({ kind: 'p32', data: { ...data, months, balances: [], gotBack: got.slice(1) } })).toEqual([
    'What was got back, kind by kind, is not what the months have.',
  ]);
});

it('a pay run’s summary tells each sum by itself that stands with others, and adds it up', () => {
  const row = {
    assistant: 'Sam',
    minutes: 60,
    gross: pence(1_000),
    tax: pence(0),
    employeeNi: pence(0),
    loans: pence(30),
    pension: pence(40),
    taken: pence(0),
    expenses: pence(0),
    paid: pence(930),
    employerNi: pence(0),
    employerPension: pence(25),
  };
  const given = { number: 1, employer: 'Rose', payGroup: 'Weekly', payday: day('2026-07-17'), hmrc: { payBy: day('2026-08-22') } };
  const data = { ...runSummary({ ...given, period: { from: day('2026-07-06'), to: day('2026-07-12') } }, []), rows: [row, row] };
  const parts = runSummarySheet(data).blocks.find((block) => block.kind === 'table' && block.caption?.startsWith('Loans, pension'));
  expect(parts).toMatchObject({
    columns: [
      { name: 'PA' },
      { name: 'Student and postgraduate loans' },
      { name: 'Pension, PA’s part' },
      { name: 'Pension, employer’s part' },
    ],
    rows: { 2: { kind: 'total', cells: ['Together', 60, 80, 50] } },
  });
  const hours = { kind: 'hours', name: 'Hours', rate: pence(1_400) } as const;
  const earned = earnedTogether([
    {
      lines: [
        { ...hours, minutes: 60, amount: pence(1_400) },
        { ...hours, name: 'Hours', rate: pence(1_500), minutes: 30, amount: pence(750) },
      ],
    },
    {
      lines: [
        { ...hours, minutes: 90, amount: pence(2_100) },
        { kind: 'sick', name: 'Statutory Sick Pay', amount: pence(2_500) },
      ],
    },
  ]);
  expect(earned).toEqual([
    { name: 'Hours', rate: 1_400, minutes: 150, amount: 3_500 },
    { name: 'Hours', rate: 1_500, minutes: 30, amount: 750 },
    { name: 'Statutory Sick Pay', amount: 2_500 },
  ]);
  // £67.50 and 25p of the employer's: £9.30 to the PA, 65p to the pension, the rest to HMRC.
  const together = { ...data.together, paid: pence(930), hmrc: pence(5_780), pension: pence(65), cost: pence(6_775) };
  const charges = [{ stream: 'Health', planLine: 'PAs', beneficiary: 'Ann', cost: pence(6_775) }];
  const paid = { ...data, rows: [{ ...row, gross: pence(6_750) }], together, charges, earned };
  expect(checkRunSummary(paid)).toEqual([]);
  expect(checkRunSummary({ ...paid, earned: earned.slice(1) })).toEqual(['What was paid for does not make the gross pay.']);
});
