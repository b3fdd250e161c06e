import { expect, it } from 'vitest';
import { type Pence, add, pence, subtract } from '#core/money/pence';
import { decimal, readPounds } from '#core/money/words';
import { addDays, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { goldenTable } from '#test/support/goldenTables';
import { payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const file = 'takeover-week-24.md';
const first = day('2026-09-18');

function sum(text: string | undefined): Pence {
  const found = readPounds(text ?? '');
  if (found === undefined) throw new Error(`no sum: ${text ?? ''}`);
  return found;
}

it('a takeover in week 24 goes on with the year as it was: tax, National Insurance by letter, the allowance used, and the P45', () => {
  const home = payHousehold();
  const { ask } = home;
  itIs(home, '2026-10-12');
  const [brought = []] = goldenTable(file, 'Brought forward');
  const [pay, tax, employeeNi, employerNi, atLel, lelToPt, ptToUel, used] = brought.map(sum);
  const group = ask('payGroup.add', {
    employerId: home.employer,
    name: 'Fridays',
    frequency: 'weekly',
    firstFrom: addDays(first, -7),
    firstPayday: first,
  }).id;
  const { employment } = home.hire('Robin Sample', { born: day('2005-01-01'), group, tax: { niLetter: 'A' } });
  const nothing = pence(0);
  const letter = { letter: 'A', atLel, lelToPt, ptToUel, employeeNi, employerNi };
  ask('employment.bringForward', {
    employmentId: employment,
    taxYear: '2026-27',
    kind: 'takeover',
    pay: pay ?? nothing,
    tax: tax ?? nothing,
    employeeNi: employeeNi ?? nothing,
    employerNi: employerNi ?? nothing,
    studentLoan: nothing,
    postgraduateLoan: nothing,
    letters: [
      Object.assign(
        { letter: 'A' },
        { atLel: nothing, lelToPt: nothing, ptToUel: nothing, employeeNi: nothing, employerNi: nothing },
        letter,
      ),
    ],
  });
  ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2026-27', claimed: true, usedBefore: used ?? nothing });
  const told = goldenTable(file, 'Every payday here');
  let left: Pence = subtract(pence(1_050_000), used ?? nothing);
  const rows = told.map((_, place) => {
    const payday = addDays(first, place * 7);
    home.extra(employment, 40_000, { day: day('2026-09-11') });
    const { digest } = ask('payRun.preview', { payGroupId: group, payday });
    const { id } = ask('payRun.approve', { payGroupId: group, payday, digest });
    const data = ask('payRun.read', { id }).payslips[0]?.data;
    if (data === undefined) throw new Error('no payslip');
    const { sums, yearToDate, allowance, taxPeriod } = data;
    left = subtract(left, allowance);
    const paid = [sums.tax, sums.employeeNi, sums.employerNi, sums.net, left].map(decimal);
    // Free pay and taxable pounds stand in the steps that the payslip tells.
    const steps = data.working
      .flatMap((step) => (step.about === 'tax' ? [step.words] : []))
      .join(' ')
      .replaceAll(',', '');
    const [, , , , free, pounds] = told[place] ?? [];
    for (const figure of [`£${free ?? ''}.`, `£${pounds ?? ''}.00`]) expect(steps).toContain(figure);
    return [dayInWords(payday), String(taxPeriod), decimal(sums.gross), decimal(yearToDate.gross), ...paid];
  });
  expect(rows).toEqual(told.map(([on, week, gross, counted, , , ...rest]) => [on, week, gross, counted, ...rest]));
  const months = ask('hmrc.read', {}).months.toReversed();
  expect(
    months.map((month) => [
      String(month.taxMonth),
      ...[month.tax, add(month.employeeNi, month.employerNi), month.allowance, month.owed].map(decimal),
    ]),
  ).toEqual(goldenTable(file, 'Due to HMRC from here'));
  ask('leaving.record', { employmentId: employment, lastDay: day('2026-10-08'), why: 'moved' });
  const { sheet } = ask('paper.read', { id: ask('p45.issue', { employmentId: employment }).id });
  const boxes = sheet.blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : [])).map(({ name, value }) => `${name}: ${value}`);
  const [[week, total, taken] = []] = goldenTable(file, 'The P45');
  expect(boxes).toEqual(
    expect.arrayContaining([
      `7 Last entry on the payroll record: Week ${week ?? ''}`,
      `7 Total pay to date: £${Number(total).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
      `7 Total tax to date: £${taken ?? ''}`,
    ]),
  );
  // Everything of the year is by this employer, so that box 8 says nothing more.
  expect(boxes.some((box) => box.startsWith('8 '))).toBe(false);
});
