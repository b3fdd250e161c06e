import { expect, it } from 'vitest';
import { type PayslipData } from '#core/contract/shapes/pay';
import { day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { payFaults } from '#test/support/payLaws';
import { hasRti, schemaProblems } from '#test/support/rti/shared';
import { firstNames, monthsOf, p60Of, payOf, peopleOfDocument, pounds, sumIn, tableOf, worked, yearOf } from './sixPasYear/document.ts';
import { type Home, sixPas } from './sixPasYear/home.ts';
import { firstFrom } from './sixPasYear/people.ts';
import {
  employeesOf,
  freePayOf,
  holidayRows,
  minimumWageRow,
  minutesWorked,
  monthRows,
  orderRows,
  p45Row,
  p60Row,
  payslipRow,
  payslipsOf,
  pensionRows,
} from './sixPasYear/told.ts';
import { type Told, tellYear } from './sixPasYear/year.ts';

const people = peopleOfDocument();

it('every row of the document follows from the hours, codes and figures that it gives', () => {
  expect(people.map(({ name }) => name)).toEqual(firstNames);
  for (const one of people) {
    expect(
      one.rows.map((row) => row.slice(3, 6)),
      one.name,
    ).toEqual(payOf(one));
    expect(
      one.rows.map((row) => row.slice(7)),
      one.name,
    ).toEqual(worked(one));
    expect(one.year, one.name).toEqual(yearOf(one));
  }
  const months = tableOf('What HMRC was paid');
  expect(months.slice(0, -1).map((row) => row.slice(0, 9))).toEqual(monthsOf(people));
  const employed = people.filter(({ name }) => name !== 'Eli');
  expect(tableOf('The P60s')).toEqual(employed.map(p60Of));
});

function holdsPayslips(told: Told): void {
  const hours = tableOf('What everybody worked');
  for (const [place, { name, rows }] of people.entries()) {
    const payslips = payslipsOf(told, name);
    expect(payslips.map(payslipRow), name).toEqual(rows.map((row) => row.toSpliced(9, 1)));
    for (const [at, payslip] of payslips.entries()) expect(freePayOf(payslip, rows[at]?.[9] ?? ''), `${name} ${payslip.payday}`).toBe(true);
    const paid = hours.flatMap((row) => (row[5 + place] === '' ? [] : [Number(row[5 + place]) * 60]));
    expect(payslips.map(minutesWorked).filter((minutes) => minutes > 0)).toEqual(paid);
  }
  const periods = told.runs.map(({ payday, taxMonth, period: { from, to } }) =>
    [payday, from, to].map(dayInWords).toSpliced(1, 0, String(taxMonth)),
  );
  expect(periods).toEqual(hours.map(([on, , month, from, to]) => [on, month, from, to]));
}

function holdsVoid({ voided, runs }: Told): void {
  const cleo = (payslips: Told['runs'][number]['payslips']): PayslipData | undefined =>
    payslips.find(({ data }) => data.assistant.name.startsWith('Cleo'))?.data;
  const again = runs[5];
  if (again === undefined) throw new Error('no sixth payday');
  const rows = [voided, again].map((run) => {
    const data = cleo(run.payslips);
    if (data === undefined) throw new Error('no payslip of Cleo’s');
    const { sums, yearToDate, more, minutes } = data;
    const cells = [sums.gross, yearToDate.taxableWithP45, sums.tax, sums.employerNi, more?.paid ?? 0].map(pounds);
    return [String(run.number), String(minutes / 60), ...cells, run.voided === undefined ? 'stands' : 'void'];
  });
  expect(rows).toEqual(tableOf('Made void and approved again'));
  const others = (run: Told['runs'][number]): readonly (readonly string[])[] =>
    run.payslips.filter(({ data }) => !data.assistant.name.startsWith('Cleo')).map(({ data }) => payslipRow(data));
  expect(others(voided)).toEqual(others(again));
}

function holdsHmrc(home: Home, { runs, reports }: Told): void {
  expect(monthRows(home)).toEqual(tableOf('What HMRC was paid').slice(0, -1));
  const totals = tableOf('What HMRC was paid').at(-1) ?? [];
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2025-26' });
  const figures = home.ask('paper.read', { id }).sheet.blocks.find((block) => block.kind === 'figures');
  expect(figures).toMatchObject({ figures: [{ sum: sumIn(totals[8]) }, { sum: sumIn(totals[8]) }, { sum: 0 }] });
  expect(home.ask('team.read', {}).employers[0]?.allowances[0]?.used).toBe(sumIn(totals[6]));
  for (const [place, { xml }] of reports.entries()) {
    const payslips = runs[place]?.payslips.map(({ data }) => data) ?? [];
    const employees = employeesOf(xml);
    expect(employees.map((tag) => tag('PayId'))).toEqual(payslips.map(({ assistant }) => assistant.payrollId));
    for (const [at, tag] of employees.entries()) holdsReport(tag, payslips[at]);
  }
}

/** Of one PA on one payday: the report’s sums are the payslip’s, and those to date are all payslips’ of the year. */
function holdsReport(tag: (name: string) => string, payslip: PayslipData | undefined): void {
  if (payslip?.more === undefined) throw new Error('reported, and no payslip');
  const { sums, yearToDate, more } = payslip;
  const nothing = (text: string): string => (text === '' ? '0.00' : text);
  const said = ['TaxDeductedOrRefunded', 'PayAfterStatDedns', 'EmpeeContribnsInPd', 'TotalEmpNICInPd'].map(tag);
  expect(said).toEqual([sums.tax, sums.net, sums.employeeNi, sums.employerNi].map(pounds));
  const toDate = ['TotalTax', 'TaxablePay', 'EmpeeContribnsYTD', 'TotalEmpNICYTD', 'StudentLoansTD', 'PostgradLoansTD'].map(tag);
  expect([...toDate, tag('EmpeePenContribnsNotPaidYTD'), tag('GrossEarningsForNICsYTD')].map(nothing)).toEqual(
    [
      yearToDate.tax,
      more.toDate.taxable,
      yearToDate.employeeNi,
      yearToDate.employerNi,
      yearToDate.studentLoan,
      yearToDate.postgraduateLoan,
      more.toDate.pension,
      more.toDate.niable,
    ].map(pounds),
  );
}

/** The months of HMRC’s account are the payslips of their paydays, and what the reports say of those. */
function holdsMonths(home: Home, { runs, reports }: Told): void {
  for (const month of home.ask('hmrc.read', {}).months) {
    const places = runs.flatMap((run, place) => (run.taxMonth === month.taxMonth ? [place] : []));
    const xml = places.map((place) => reports[place]?.xml ?? '').join('');
    const told = (tag: string): number => employeesOf(xml).reduce((so, of) => so + sumIn(of(tag) === '' ? '0.00' : of(tag)), 0);
    const paid = places.flatMap((place) => runs[place]?.payslips.map(({ data }) => data.sums) ?? []);
    const sum = (name: 'tax' | 'employeeNi' | 'employerNi'): number => paid.reduce((so, sums) => so + sums[name], 0);
    const own = [month.tax, month.employeeNi, month.employerNi];
    expect(own).toEqual([sum('tax'), sum('employeeNi'), sum('employerNi')]);
    expect(own).toEqual(['TaxDeductedOrRefunded', 'EmpeeContribnsInPd', 'TotalEmpNICInPd'].map(told));
    expect(month.studentLoan).toBe(told('StudentLoanRecovered'));
    expect(month.postgraduateLoan).toBe(told('PostgradLoanRecovered'));
  }
}

/** The claim of the allowance is told by the employer’s own report, once; the last report of pay says that it is the last. */
function holdsClaim({ ask, employer: employerId }: Home, { claimed, reports }: Told): void {
  expect(claimed).toContain('<EmpAllceInd>yes</EmpAllceInd>');
  if (hasRti()) expect(schemaProblems(claimed, 'eps 2025-26')).toEqual([]);
  for (const taxMonth of [1, 2, 7, 12]) expect(ask('report.summary', { employerId, taxYear: '2025-26', taxMonth }).reasons).toEqual([]);
  expect(reports.map((one) => one.xml.includes('<ForYear>yes</ForYear>'))).toEqual(reports.map((_, place) => place === 12));
}

function holdsPapers(home: Home, { reports }: Told): void {
  const issued = home.ask('p60.issue', { employerId: home.employer, taxYear: '2025-26' }).papers;
  const rows = issued.map(({ id }) => p60Row(home.ask('paper.read', { id }).sheet));
  expect(rows).toEqual(tableOf('The P60s'));
  const last = employeesOf(reports.at(-1)?.xml ?? '');
  const tags = ['Fore', 'TaxablePay', 'TotalTax', 'AtLELYTD', 'EmpeeContribnsYTD'] as const;
  expect(last.map((tag) => tags.map(tag))).toEqual(rows.map((row) => [0, 3, 4, 9, 12].map((column) => row[column])));
  const [p45, ...more] = home.ask('papers.list', { about: home.jobs['Eli Example'] }).papers.filter(({ kind }) => kind === 'p45');
  expect(more).toEqual([]);
  expect([p45Row(home.ask('paper.read', { id: p45?.id ?? '' }).sheet)]).toEqual(tableOf('By hand: Eli'));
  const eli = reports.flatMap(({ xml }) => employeesOf(xml)).filter((tag) => tag('PayId') === '5');
  expect(eli.map((tag) => [tag('LeavingDate'), tag('PmtAfterLeaving')]).slice(-3)).toEqual([
    ['', ''],
    ['2025-10-31', ''],
    ['2025-10-31', 'yes'],
  ]);
}

it('six PAs’ year is in the book as it is told: payslips, HMRC’s account, reports, pensions, orders, holiday, P45 and P60s', () => {
  const home = sixPas();
  const told = tellYear(home);
  holdsPayslips(told);
  holdsVoid(told);
  expect(pensionRows(told)).toEqual(tableOf('The pension’s bills'));
  expect(orderRows(told)).toEqual(tableOf('By hand: Fay’s order'));
  expect(holidayRows(told)).toEqual(tableOf('By hand: Cleo, over State Pension age'));
  const minimum = tableOf('By hand: beginning');
  expect(minimum.map(([on = '', name = '', age = '']) => minimumWageRow(home, on, name, age))).toEqual(minimum);
  holdsHmrc(home, told);
  holdsMonths(home, told);
  holdsClaim(home, told);
  holdsPapers(home, told);
  if (hasRti()) expect(told.reports.flatMap(({ xml }) => schemaProblems(xml, 'fps 2025-26'))).toEqual([]);
  const monies = [{ streamId: home.stream }];
  expect(payFaults(home.book(), { household: { monies }, from: firstFrom, to: day('2026-04-07') })).toEqual([]);
  expect(home.ask('payment.list', {}).payments).toEqual([]);
  expect(home.ask('hmrc.read', {}).owed).toBe(0);
}, 180_000);
