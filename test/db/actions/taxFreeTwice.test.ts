import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const letterM = { niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;
const code = { taxCode: '1257L', basis: 'cumulative', ...letterM } as const;

/** Lee earns £300.00 on each of ten Fridays from 17 April 2026, and goes on in the four-weekly group on 15 June. */
function moved(home: PayHousehold) {
  const weekly = home.ask('payGroup.add', {
    employerId: home.employer,
    name: 'Weekly',
    frequency: 'weekly',
    firstFrom: day('2026-04-06'),
    firstPayday: day('2026-04-17'),
  }).id;
  const { assistant, employment: before } = home.hire('Lee Mover', { startsOn: day('2025-10-06'), group: weekly });
  for (let week = 0; week < 10; week += 1) {
    const of = { payGroupId: weekly, payday: addDays(day('2026-04-17'), 7 * week) };
    home.extra(before, 30_000, { day: addDays(of.payday, -6) });
    home.ask('payRun.approve', { ...of, digest: home.ask('payRun.preview', of).digest });
  }
  itIs(home, '2026-06-22');
  home.ask('leaving.record', { employmentId: before, lastDay: day('2026-06-14'), why: 'ended' });
  const added = { assistantId: assistant, payGroupId: home.group, payrollId: '77', job: 'PA', startsOn: day('2026-06-15') };
  const employment = home.ask('employment.add', added).id;
  home.extra(employment, 120_000);
  return { before, employment };
}

const said = (home: PayHousehold, on?: typeof nextPayday): readonly string[] =>
  home
    .preview(on)
    .remarks.map(({ words }) => words)
    .filter((words) => words.includes('tax-free pay'));

it('a code that counts the year, without the pay of the job before, is said to give tax-free pay twice; with its P45 it is not', () => {
  const home = payHousehold();
  const { before, employment } = moved(home);
  home.ask('employment.tax', { employmentId: employment, from: day('2026-06-15'), ...code, why: 'The same code' });
  expect(said(home)).toEqual([
    'Lee Mover was paid £3,000.00 this tax year in the job that ended on 14 June 2026, payroll id 1, and none of it is counted here: code 1257L gives the tax-free pay of those weeks a second time. Make the P45 of that job, and record it for this one under Team, Starting, and HMRC’s notices.',
  ]);
  // £1,200.00 is below £3,870.72 for sixteen weeks; with the £3,000.00 it is £329.28 above: 20% of whole pounds £329 is £65.80.
  expect(home.preview().payslips[0]?.sums.tax).toBe(0);
  home.ask('p45.issue', { employmentId: before });
  home.ask('starter.record', {
    employmentId: employment,
    from: day('2026-06-15'),
    brought: 'p45',
    statement: 'B',
    p45: { leftOn: day('2026-06-14'), taxCode: '1257L', basis: 'cumulative', pay: pence(300_000), tax: pence(0), studentLoanGoesOn: false },
    studentLoan: 'none',
    postgraduateLoan: false,
    niLetter: 'M',
  });
  expect(said(home)).toEqual([]);
  expect(home.preview().payslips[0]?.sums.tax).toBe(6_580);
});

it('a code by each payday alone gives no week twice, and nothing is said', () => {
  const home = payHousehold();
  const { employment } = moved(home);
  home.ask('employment.tax', { employmentId: employment, from: day('2026-06-15'), ...code, basis: 'non-cumulative', why: 'Statement B' });
  expect(said(home)).toEqual([]);
});

it('the whole tax-free pay in two jobs at once is said; codes that share it out, and BR, are left in peace', () => {
  const home = payHousehold();
  const { assistant, employment } = home.hire('Lee Twice');
  const nights = home.ask('employment.add', {
    assistantId: assistant,
    payGroupId: home.group,
    payrollId: '22',
    job: 'PA at night',
    startsOn: day('2026-04-06'),
  }).id;
  home.ask('employment.tax', { employmentId: nights, from: day('2026-04-06'), ...code, why: 'Statement A' });
  for (const job of [employment, nights]) home.extra(job, 50_000);
  home.approve();
  for (const job of [employment, nights]) home.extra(job, 50_000, { day: day('2026-08-01') });
  expect(said(home, nextPayday)).toEqual([
    'Lee Twice has the tax-free pay of a whole year twice: by code 1257L here, and by 1257L in the job with payroll id 22. HMRC gives it once. Look at the starter checklist of the second job: statement C means code BR until HMRC sends a notice.',
    'Lee Twice has the tax-free pay of a whole year twice: by code 1257L here, and by 1257L in the job with payroll id 1. HMRC gives it once. Look at the starter checklist of the second job: statement C means code BR until HMRC sends a notice.',
  ]);
  home.ask('employment.tax', { employmentId: nights, from: day('2026-08-01'), ...code, taxCode: '600L', why: 'P6' });
  expect(said(home, nextPayday)).toEqual([]);
});
