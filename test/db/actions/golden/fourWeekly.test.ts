import { expect, it } from 'vitest';
import { pence, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { type Day, addDays, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { goldenTable } from '#test/support/goldenTables';
import { payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const file = 'four-weekly-week-56.md';
const first = day('2026-04-06');
const paydays: readonly Day[] = Array.from({ length: 14 }, (_, place) => addDays(first, place * 28));

it('four-weekly Mondays from 6 April 2026 have fourteen paydays; the last is week 56 and stands alone', () => {
  const home = payHousehold();
  const { ask } = home;
  itIs(home, '2027-04-06');
  const outcomeId = ask('outcome.add', { beneficiaryId: home.ann, name: 'Up and about' }).id;
  const line = ask('planLine.add', {
    streamId: home.streams.ann,
    beneficiaryId: home.ann,
    outcomeId,
    name: 'PAs for Ann, Mondays',
    category: 'wages',
    rule: 'allowed',
    agreed: pence(110_000),
    every: 'month',
    from: day('2026-03-01'),
  });
  const group = ask('payGroup.add', {
    employerId: home.employer,
    name: 'Mondays',
    frequency: 'four-weekly',
    firstFrom: day('2026-03-09'),
    firstPayday: first,
  }).id;
  const { employment } = home.hire('Alex Sample', { born: day('2005-04-06'), startsOn: day('2026-03-09'), group, tax: { niLetter: 'A' } });
  const rows = paydays.map((payday) => {
    const from = addDays(payday, -28);
    for (const week of [0, 7, 14, 21])
      for (const weekday of [0, 3]) home.work(employment, addDays(from, week + weekday), 10, { planLineId: line.id });
    home.sign(employment, { from, to: addDays(payday, -1) });
    const { digest } = ask('payRun.preview', { payGroupId: group, payday });
    const run = ask('payRun.approve', { payGroupId: group, payday, digest });
    const data = ask('payRun.read', { id: run.id }).payslips[0]?.data;
    if (data === undefined) throw new Error('no payslip');
    return data;
  });
  const told = goldenTable(file, 'Every payday');
  expect(
    rows.map(({ payday, taxPeriod, sums: { gross, tax, employeeNi, employerNi, net } }) => [
      dayInWords(payday),
      String(taxPeriod),
      ...[gross, tax, employeeNi, employerNi, net].map(decimal),
    ]),
  ).toEqual(told.map(([on, week, gross, , , , , tax, employee, employer, net]) => [on, week, gross, tax, employee, employer, net]));
  const sums = (['gross', 'tax', 'employeeNi', 'employerNi', 'net'] as const).map((name) =>
    decimal(total(rows.map((row) => row.sums[name]))),
  );
  expect([sums]).toEqual(goldenTable(file, 'The year'));
  // The payslip tells the steps: free pay, taxable pounds and what the week stands for.
  const last =
    rows
      .at(-1)
      ?.working.filter(({ about }) => about === 'tax')
      .map(({ words }) => words) ?? [];
  expect(last[0]).toContain('week 56');
  for (const [place, { working }] of rows.entries()) {
    const words = working
      .filter(({ about }) => about === 'tax')
      .map((step) => step.words)
      .join(' ')
      .replaceAll(',', '');
    const [, , , counted, free, pounds] = told[place] ?? [];
    for (const figure of [counted, free, `${pounds ?? ''}.00`]) expect(words, `${String(place)}: ${words}`).toContain(figure);
  }
  const [paper] = ask('p60.issue', { employerId: home.employer, taxYear: '2026-27' }).papers;
  const { sheet } = ask('paper.read', { id: paper?.id ?? '' });
  const [pay, ni] = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.at(-1)] : []));
  const cells = (row: typeof pay): readonly string[] =>
    row?.kind === 'group' || row === undefined ? [] : row.cells.slice(1).map((cell) => (Number(cell) / 100).toFixed(2));
  const used = ask('team.read', {}).employers[0]?.allowances[0]?.used;
  const [ofP60 = []] = goldenTable(file, 'The P60');
  expect([...cells(pay), 'A', ...cells(ni), used === undefined ? '' : decimal(used)]).toEqual(ofP60);
}, 60_000);
