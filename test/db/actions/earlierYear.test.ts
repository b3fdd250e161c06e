import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';

it('a correction that takes back pay of an earlier tax year says that HMRC has it corrected in its own year', () => {
  const home = payHousehold();
  const group = home.ask('payGroup.add', {
    employerId: home.employer,
    name: 'Weekly',
    frequency: 'weekly',
    firstFrom: day('2026-02-02'),
    firstPayday: day('2026-02-13'),
  }).id;
  const { employment } = home.hire('Sam Sample', { startsOn: day('2026-02-02'), group });
  const preview = (payday: Day) => home.ask('payRun.preview', { payGroupId: group, payday });
  const approve = (payday: Day): string => {
    const { id } = home.ask('payRun.approve', { payGroupId: group, payday, digest: preview(payday).digest });
    return home.ask('payRun.read', { id }).payslips[0]?.id ?? '';
  };
  // Friday 3 April is of 2025-26, and 1 May 2026 of 2026-27.
  home.extra(employment, 30_000, { day: day('2026-04-01') });
  const corrects = approve(day('2026-04-03'));
  home.extra(employment, 30_000, { day: day('2026-04-10') });
  const ofThisYear = approve(day('2026-04-17'));
  home.extra(employment, 30_000, { day: day('2026-04-20') });
  home.extra(employment, -1_000, { day: day('2026-04-20'), corrects: ofThisYear });
  home.extra(employment, 2_000, { kind: 'correction', day: day('2026-04-20'), corrects });
  const said = (): readonly string[] =>
    preview(day('2026-05-01'))
      .remarks.map(({ words }) => words)
      .filter((words) => words.includes('earlier tax year'));
  expect(said()).toEqual([]);
  home.ask('payExtra.add', {
    employmentId: employment,
    kind: 'correction',
    day: day('2026-04-20'),
    amount: pence(-10_000),
    planLineId: home.wages.ann,
    corrects,
    words: 'Paid too much',
  });
  expect(said()).toEqual([
    'Sam Sample: “Paid too much” takes back £100.00 of payslip 1, which is pay of 2025-26, from pay of 2026-27. HMRC has the pay of an earlier tax year corrected by another report of that year, which this app does not make. Ask HMRC’s employer helpline first; what the PA then owes back is got back as an overpayment, under Orders and deductions.',
  ]);
  expect(preview(day('2026-05-01')).canApprove).toBe(true);
});
