import { expect, it } from 'vitest';
import { type Pence, pence, subtract, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { addMonths, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { goldenTable } from '#test/support/goldenTables';
import { payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const file = 'allowance-month-nine.md';
const first = day('2026-04-28');

it('twelve PAs exhaust the Employment Allowance in month nine, in the order of their payslips', () => {
  const home = payHousehold();
  const { ask } = home;
  itIs(home, '2027-04-06');
  const group = ask('payGroup.add', {
    employerId: home.employer,
    name: 'Monthly',
    frequency: 'monthly',
    firstFrom: day('2026-04-01'),
    firstPayday: first,
  }).id;
  const hired = Array.from({ length: 12 }, (_, place) =>
    home.hire(`PA ${String(place + 1).padStart(2, '0')}`, {
      born: day('2005-04-01'),
      startsOn: day('2026-04-06'),
      group,
      tax: { niLetter: 'A' },
    }),
  );
  const runs = Array.from({ length: 12 }, (_, place) => {
    const payday = addMonths(first, place);
    for (const { employment } of hired) home.extra(employment, 113_700, { day: day('2026-04-06') });
    const { digest } = ask('payRun.preview', { payGroupId: group, payday });
    return ask('payRun.read', { id: ask('payRun.approve', { payGroupId: group, payday, digest }).id });
  });
  const months = ask('hmrc.read', {}).months.toReversed();
  let left: Pence = pence(1_050_000);
  const rows = months.map((month, place) => {
    left = subtract(left, month.allowance);
    const run = runs[place];
    const sums = [
      run?.payslips[0]?.data.sums.tax ?? pence(-1),
      month.tax,
      month.employeeNi,
      month.employerNi,
      month.allowance,
      left,
      month.owed,
    ];
    return [String(month.taxMonth), dayInWords(run?.payday ?? first), ...sums.map(decimal), dayInWords(month.payBy)];
  });
  expect(rows).toEqual(goldenTable(file, 'Every month'));
  const ninth = runs[8]?.payslips.map(({ data: { assistant, sums, allowance } }) => [
    assistant.name,
    decimal(sums.employerNi),
    decimal(allowance),
    decimal(subtract(sums.employerNi, allowance)),
  ]);
  expect(ninth).toEqual(goldenTable(file, 'Month nine, PA by PA'));
  const columns = (['tax', 'employeeNi', 'employerNi', 'allowance', 'owed'] as const).map((name) =>
    decimal(total(months.map((month) => month[name]))),
  );
  expect([columns]).toEqual(goldenTable(file, 'The year'));
  const { id } = ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
  const figures = ask('paper.read', { id }).sheet.blocks.find((block) => block.kind === 'figures');
  expect(figures).toMatchObject({ figures: [{ name: 'Due to HMRC', sum: 863_088 }, { sum: 0 }, { sum: 863_088 }] });
}, 60_000);
