import { type OutputOf } from '#core/contract/routes';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type Fps } from '#core/contract/shapes/reports';
import { type Sheet } from '#core/sheet/sheet';
import { type Pence, add, negate, nothing, pence, subtract, total } from '#core/money/pence';
import { wholePounds } from '#core/year/employmentYear';
import { type PayYear } from '#db/generate/payYear/payYear';
import { type Book } from '#db/kernel/book';
import { payFaults } from './payLaws.ts';
import { valueOf } from './tempKernel.ts';

type Said = { readonly what: string; readonly one: Pence; readonly other: Pence };
type Months = OutputOf<'hmrc.read'>['months'];
type Slip = { readonly id: string; readonly employerId: string; readonly data: PayslipData };
type Told = { readonly employerId: string; readonly fps: Fps };

/** What a payslip has of each sum that HMRC hears of. */
const sums = ['tax', 'employeeNi', 'employerNi', 'studentLoan', 'postgraduateLoan'] as const;
type Sums = Readonly<Record<(typeof sums)[number], Pence>>;

function slipSums(slips: readonly Slip[]): Sums {
  const of = (name: (typeof sums)[number]): Pence => total(slips.map(({ data }) => data.sums[name]));
  return {
    tax: of('tax'),
    employeeNi: of('employeeNi'),
    employerNi: of('employerNi'),
    studentLoan: of('studentLoan'),
    postgraduateLoan: of('postgraduateLoan'),
  };
}

function reportSums(told: readonly Told[]): Sums {
  const all = told.flatMap(({ fps }) => fps.employees);
  const letters = all.flatMap((one) => one.letters);
  return {
    tax: total(all.map(({ pay }) => pay.tax)),
    employeeNi: total(letters.map(({ employee }) => employee)),
    employerNi: total(letters.map(({ employer }) => employer)),
    studentLoan: total(all.map(({ pay }) => pay.studentLoan?.amount ?? nothing)),
    postgraduateLoan: total(all.map(({ pay }) => pay.postgraduateLoan)),
  };
}

function same(what: string, one: Sums, other: Sums): readonly Said[] {
  return sums.map((name) => ({ what: `${what}: ${name}`, one: one[name], other: other[name] }));
}

/** What the entries of these payslips posted to an account. */
function journalOf({ opened }: Book, slips: readonly Slip[], account: string): Pence {
  const statement = opened.kernel.handle.connection
    .prepare(
      `SELECT coalesce(sum(posting.amount_pence), 0) FROM payslip JOIN posting ON posting.entry_id = payslip.entry_id
       WHERE payslip.id = ? AND posting.account_id = ?`,
    )
    .pluck();
  return total(
    slips.map(({ id }) => {
      const sum: unknown = statement.get(id, account);
      if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
      return pence(sum);
    }),
  );
}

function standing(book: Book): { readonly slips: readonly Slip[]; readonly told: readonly Told[] } {
  const runs = valueOf(book.call('pay.read', {}, {})).runs.filter(({ voided }) => voided === undefined);
  const both = runs.map(({ id }) => {
    const { employerId, fps, missing } = valueOf(book.call('report.payday', { payRunId: id }, {}));
    if (fps === undefined) throw new Error(`a payday without its report: ${missing.map(({ words }) => words).join(' ')}`);
    const { payslips } = valueOf(book.call('payRun.read', { id }, {}));
    return { told: { employerId, fps }, slips: payslips.map((slip) => ({ id: slip.id, employerId, data: slip.data })) };
  });
  return {
    slips: both.flatMap((one) => one.slips),
    told: both.map((one) => one.told).toSorted((a, b) => (a.fps.payday < b.fps.payday ? -1 : 1)),
  };
}

/** Journal = P32 = payslips = reports to HMRC, of each employer and tax month. */
function monthLaws(book: Book, months: Months, { slips, told }: ReturnType<typeof standing>): readonly Said[] {
  return months.flatMap((month) => {
    const { employerId, from, to } = month;
    const isOf = (one: { readonly employerId: string }, payday: string): boolean =>
      one.employerId === employerId && payday >= from && payday <= to;
    const own = slips.filter((slip) => isOf(slip, slip.data.payday));
    const reports = told.filter((one) => isOf(one, one.fps.payday));
    const what = `${month.employer}, tax month ${String(month.taxMonth)}`;
    const allowance = total(own.map(({ data }) => data.allowance));
    const recovered = total(own.map(({ data }) => data.recovered ?? nothing));
    // What a bill of the month took besides; together they are what all bills posted (payLaws.ts).
    const { setOff = nothing } = month;
    return [
      ...same(`${what}, P32 and payslips`, month, slipSums(own)),
      ...same(`${what}, P32 and reports`, month, reportSums(reports)),
      { what: `${what}: allowance`, one: month.allowance, other: add(allowance, setOff) },
      { what: `${what}: recovered`, one: month.recovered, other: recovered },
      { what: `${what}: journal owed`, one: negate(journalOf(book, own, 'owed:hmrc')), other: add(month.owed, setOff) },
      { what: `${what}: journal allowance`, one: negate(journalOf(book, own, 'spent:allowance')), other: allowance },
      { what: `${what}: journal recovered`, one: negate(journalOf(book, own, 'spent:recovered')), other: recovered },
      { what: `${what}: owed`, one: month.owed, other: subtract(total(Object.values(slipSums(own))), allowance, setOff, recovered) },
    ];
  });
}

function cellsOf(sheet: Sheet, caption: string): readonly (readonly unknown[])[] {
  const tables = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const found = tables.find((table) => table.caption === caption || table.columns[0]?.name === caption);
  return (found?.rows ?? []).flatMap((row) => ('cells' in row ? [row.cells] : []));
}

/** A sum of a table; a refund of tax is words: `−£814.20 R`. */
function sumAt(row: readonly unknown[] | undefined, at: number): Pence {
  const cell = row?.[at] ?? 0;
  if (typeof cell === 'number') return pence(cell);
  if (typeof cell === 'string') return pence(Math.round(Number(cell.replaceAll(/[^\d.]/gu, '')) * (cell.startsWith('−') ? -100 : 100)));
  throw new TypeError('a cell that is no sum');
}

/** What the bank paid on an employer’s bills from HMRC, less what HMRC paid back. */
function paidToHmrc({ opened }: Book, employerId: string): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare(
      `SELECT coalesce(sum(CASE due.direction WHEN 'in' THEN -bank_match.amount_pence ELSE bank_match.amount_pence END), 0)
       FROM tax_bill JOIN due ON due.id = tax_bill.due_id JOIN bank_match ON bank_match.due_id = tax_bill.due_id
       WHERE tax_bill.employer_id = ?
         AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`,
    )
    .pluck()
    .get(employerId);
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

function setOffOfYear(book: Book, employerId: string, taxYear: string): Pence {
  const months = valueOf(book.call('hmrc.read', {}, {})).months.filter((one) => one.employerId === employerId && one.taxYear === taxYear);
  return total(months.map(({ setOff }) => setOff ?? nothing));
}

/** The payment record as it is issued: its last row is the year. What all of them have still to pay is what HMRC is owed. */
function p32Laws(book: Book, slips: readonly Slip[], { household, taxYear }: PayYear): readonly Said[] {
  const stillToPay: Pence[] = [];
  const ofEmployers = [...new Set(household.groups.map(({ employerId }) => employerId))].flatMap((employerId) => {
    const own = slips.filter((slip) => slip.employerId === employerId);
    if (own.length === 0) return [];
    const { id } = valueOf(book.call('p32.issue', { employerId, taxYear }, {}));
    const { sheet } = valueOf(book.call('paper.read', { id }, {}));
    const row = cellsOf(sheet, 'Tax month by tax month').at(-1);
    const { tax, employeeNi, employerNi, studentLoan, postgraduateLoan } = slipSums(own);
    stillToPay.push(subtract(sumAt(row, 5), sumAt(row, 6)));
    return [
      { what: 'P32: tax and loans', one: sumAt(row, 1), other: add(tax, studentLoan, postgraduateLoan) },
      { what: 'P32: National Insurance', one: sumAt(row, 2), other: add(employeeNi, employerNi) },
      {
        what: 'P32: due',
        one: sumAt(row, 5),
        other: subtract(negate(journalOf(book, own, 'owed:hmrc')), setOffOfYear(book, employerId, taxYear)),
      },
      { what: 'P32: paid', one: sumAt(row, 6), other: paidToHmrc(book, employerId) },
    ];
  });
  const { owed, paidBack } = valueOf(book.call('hmrc.read', {}, {}));
  // What HMRC was recorded to pay back and the bank has not had is not owed, and not paid back yet.
  const onItsWay = total(paidBack.map(({ open }) => open));
  return [...ofEmployers, { what: 'P32: still to pay', one: total(stillToPay), other: subtract(owed, onItsWay) }];
}

/** What a year of payslips makes of one job: what the payslips say to date, and what HMRC was told to date, is their sum. */
function jobLaws(slips: readonly Slip[], told: readonly Told[]): readonly Said[] {
  return [...new Set(slips.map(({ data }) => data.employmentId))].flatMap((employmentId) => {
    const own = slips.filter(({ data }) => data.employmentId === employmentId).toSorted((a, b) => a.data.number - b.data.number);
    const last = own.toSorted((a, b) => (a.data.payday < b.data.payday ? -1 : 1)).at(-1)?.data;
    const report = told.flatMap(({ fps }) => fps.employees.filter((one) => one.employmentId === employmentId)).at(-1);
    if (last?.more === undefined || report === undefined) return [{ what: `${employmentId}: no report`, one: pence(1), other: nothing }];
    const name = `${last.assistant.name} (${last.assistant.payrollId})`;
    const whole = slipSums(own);
    const taxable = total(own.map(({ data }) => data.more?.taxable ?? nothing));
    return [
      ...same(`${name}, to date`, last.yearToDate, whole),
      { what: `${name}, to date: gross`, one: last.yearToDate.gross, other: total(own.map(({ data }) => data.sums.gross)) },
      { what: `${name}, to date: net`, one: last.yearToDate.net, other: total(own.map(({ data }) => data.sums.net)) },
      { what: `${name}, to date: taxable`, one: last.more.toDate.taxable, other: taxable },
      { what: `${name}, to date: paid`, one: last.more.toDate.paid, other: total(own.map(({ data }) => data.more?.paid ?? nothing)) },
      { what: `${name}, reported: taxable`, one: report.toDate.taxable, other: taxable },
      { what: `${name}, reported: tax`, one: report.toDate.tax, other: whole.tax },
      { what: `${name}, reported: student loan`, one: report.toDate.studentLoan, other: whole.studentLoan },
      { what: `${name}, reported: postgraduate loan`, one: report.toDate.postgraduateLoan, other: whole.postgraduateLoan },
    ];
  });
}

/** National Insurance of a PA, in whichever of their jobs it is told: taken from pay = reported to date = on their P60s. */
function letterLaws(person: readonly string[], slips: readonly Slip[], told: readonly Told[], p60s: readonly Sheet[]): readonly Said[] {
  const own = slips.filter(({ data }) => person.includes(data.employmentId));
  const reports = person.map((id) => told.flatMap(({ fps }) => fps.employees.filter((one) => one.employmentId === id)).at(-1));
  const letters = reports.flatMap((report) => report?.letters ?? []);
  const { employeeNi, employerNi } = slipSums(own);
  const name = own[0]?.data.assistant.name ?? '';
  const onPapers = p60s.flatMap((sheet) => cellsOf(sheet, 'Letter'));
  return [
    { what: `${name}: NI reported`, one: total(letters.map(({ employeeToDate }) => employeeToDate)), other: employeeNi },
    { what: `${name}: employer NI reported`, one: total(letters.map(({ employerToDate }) => employerToDate)), other: employerNi },
    ...(p60s.length < person.length
      ? []
      : [{ what: `${name}: NI on P60s`, one: total(onPapers.map((row) => sumAt(row, 4))), other: employeeNi }]),
  ];
}

type Read = OutputOf<'paper.read'>;

function paperOf(book: Book, about: string, kind: 'p60' | 'p45'): Read | undefined {
  const paper = valueOf(book.call('papers.list', { about }, {})).papers.find((one) => one.kind === kind);
  return paper && valueOf(book.call('paper.read', { id: paper.id }, {}));
}

function pairOf({ blocks }: Sheet, name: string): string | undefined {
  return blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : [])).find((pair) => pair.name === name)?.value;
}

/** The P45 says what the payslips up to it came to: what was paid after it is not on it. */
function p45Laws(book: Book, employmentId: string, own: readonly Slip[]): readonly Said[] {
  const p45 = paperOf(book, employmentId, 'p45');
  if (p45 === undefined) return [{ what: `${employmentId}: no P45`, one: pence(1), other: nothing }];
  const { sheet, paper } = p45;
  const before = own.filter(({ data }) => data.payday <= paper.issuedOn);
  const box = (name: string): Pence =>
    sumAt([pairOf(sheet, `8 ${name} in this employment`) ?? pairOf(sheet, `7 ${name} to date`) ?? '0'], 0);
  const name = own[0]?.data.assistant.name ?? '';
  return [
    { what: `${name}: pay on the P45`, one: box('Total pay'), other: total(before.map(({ data }) => data.more?.taxable ?? nothing)) },
    { what: `${name}: tax on the P45`, one: box('Total tax'), other: slipSums(before).tax },
  ];
}

/** A P60 for everybody who is there at the end of the year; the P45 of who left: pay and tax are the payslips’. */
function paperLaws(book: Book, { slips, told }: ReturnType<typeof standing>, { household, taxYear }: PayYear): readonly Said[] {
  for (const employerId of new Set(household.groups.map((group) => group.employerId))) {
    const issued = book.call('p60.issue', { employerId, taxYear }, {});
    if (!issued.ok && issued.problem.code !== 'year.noneForP60') throw new Error(issued.problem.sentence);
  }
  const jobs = household.team.map((job) => {
    const { employmentId } = job;
    const own = slips.filter(({ data }) => data.employmentId === employmentId);
    return { ...job, own, p60: own.length === 0 ? undefined : paperOf(book, employmentId, 'p60')?.sheet };
  });
  const papers = jobs.flatMap(({ employmentId, own, p60, lastDay }): readonly Said[] => {
    const name = own[0]?.data.assistant.name ?? '';
    if (lastDay !== undefined) return p45Laws(book, employmentId, own);
    if (own.length === 0) return [];
    if (p60 === undefined) return [{ what: `${name}: no P60`, one: pence(1), other: nothing }];
    const row = cellsOf(p60, 'For Income Tax').find((cells) => cells[0] === 'In this employment');
    const loan = pairOf(p60, 'Student loan deductions') ?? '0';
    const taxable = total(own.map(({ data }) => data.more?.taxable ?? nothing));
    const whole = slipSums(own);
    return [
      { what: `${name}: pay on the P60`, one: sumAt(row, 1), other: taxable },
      { what: `${name}: tax on the P60`, one: sumAt(row, 2), other: whole.tax },
      {
        what: `${name}: student loan on the P60`,
        one: sumAt([loan], 0),
        other: wholePounds(whole.studentLoan),
      },
    ];
  });
  const people = [...new Set(household.team.map(({ assistantId }) => assistantId))];
  const letters = people.flatMap((assistantId) => {
    const own = jobs.filter((job) => job.assistantId === assistantId && job.own.length > 0);
    const p60s = own.flatMap(({ p60 }) => (p60 === undefined ? [] : [p60]));
    return letterLaws(
      own.map(({ employmentId }) => employmentId),
      slips,
      told,
      p60s,
    );
  });
  return [...papers, ...letters];
}

/** No sum of a payslip but the tax that is given back is below nothing, and nobody is paid below nothing. */
function belowNothing({ data }: Slip): readonly string[] {
  const { sums: own, more, number, yearToDate } = data;
  const all = { gross: own.gross, net: own.net, employeeNi: own.employeeNi, employerNi: own.employerNi, loan: own.studentLoan };
  const further = { postgraduate: own.postgraduateLoan, paid: more?.paid ?? nothing, niable: more?.niable ?? nothing };
  const toDate = { gross: yearToDate.gross, tax: yearToDate.taxWithP45, employeeNi: yearToDate.employeeNi, net: yearToDate.net };
  return Object.entries({ ...all, ...further, ...toDate })
    .filter(([, sum]) => sum < 0)
    .map(([name, sum]) => `payslip ${String(number)}: ${name} is ${String(sum)}`);
}

/** How many payslips of a book have what: so that whoever looks at many knows that they are about something. */
export function yearHas(book: Book): Readonly<Record<string, number>> {
  const slips = standing(book).slips.map(({ data }) => data);
  const count = (has: (data: PayslipData) => boolean): number => slips.filter(has).length;
  return {
    payslips: slips.length,
    pensions: count(({ more }) => more?.pensionTo !== undefined),
    orders: count(({ more }) => (more?.takings ?? []).some(({ to }) => to === 'order')),
    sickness: count(({ lines }) => lines.some(({ kind }) => kind === 'sick')),
    holiday: count(({ lines }) => lines.some(({ kind }) => kind === 'holiday' || kind === 'rolled_up')),
    loans: count(({ sums: { studentLoan, postgraduateLoan } }) => studentLoan > 0 || postgraduateLoan > 0),
    allowance: count(({ allowance }) => allowance > 0),
    refunds: count(({ sums: { tax } }) => tax < 0),
    twoJobs: count(({ more }) => more?.together !== undefined),
  };
}

/** What does not hold of a whole year of wages, journal = P32 = payslips = reports = P60s and all that holds of any book. */
export function payYearFaults(book: Book, year: PayYear): readonly string[] {
  const { months } = valueOf(book.call('hmrc.read', {}, {}));
  const all = standing(book);
  const said = [
    ...monthLaws(book, months, all),
    ...p32Laws(book, all.slips, year),
    ...jobLaws(all.slips, all.told),
    ...paperLaws(book, all, year),
  ];
  return [
    ...said.filter(({ one, other }) => one !== other).map(({ what, one, other }) => `${what}: ${String(one)} is not ${String(other)}`),
    ...all.slips.flatMap(belowNothing),
    ...payFaults(book, year),
  ];
}
