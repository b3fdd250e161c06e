import { expect, it } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { type YearTable } from '#core/payroll/year-table';
import { year2026 } from '#core/payroll/years/2026-27';
import { statutoryTables } from '#core/payroll/years/statutory';
import { day } from '#core/time/day';
import { sha256 } from '#db/digest';
import { payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const file = `file-${'a'.repeat(32)}`;
const source = { title: 'An invented uprating order', where: 'this test', checked: '2027-02-01' };

/** 2027-28 as nobody knows it yet: the year before with £130.00 a week of sick pay, and 70% of earnings at the most. */
function invented(): YearTable {
  const known = statutoryTables.at(-1);
  if (known === undefined) throw new Error('no year is known');
  const { sick, family, recovery } = known;
  const changed = { ...sick, weekly: { value: pence(13_000), source }, mostOfEarnings: { value: rate(70, 100), source } };
  return { ...year2026, taxYear: '2027-28', statutory: { sick: changed, family, recovery } };
}

function asking(table: YearTable) {
  const pack = { format: 'pa-ledger-year-pack-1', madeOn: '2027-02-10', madeBy: 'Invented', table, digest: sha256(canonicalJson(table)) };
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  return { commandId: 'pack', files: { [file]: { name: '2027-28.json', size: bytes.length, bytes: () => bytes } } };
}

it('sick pay of a year without figures is refused by name, and paid once a year pack has brought them', () => {
  const home = payHousehold();
  itIs(home, '2027-04-20');
  const { employment } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
  const from = day('2027-04-05');
  const sick = {
    employmentId: employment,
    from,
    to: day('2027-04-09'),
    notifiedOn: from,
    isElsewhere: false,
    earnings: { pattern: 'weekly', many: 8, earnings: pence(80_000) },
  } as const;
  const before = home.ask('sickness.preview', sick);
  // Monday 5 April is still of 2026-27: a fifth of 80% of £100.00.
  expect(before.amount).toBe(1_600);
  expect(before.steps.map(({ words }) => words)).toContain(
    '4 days from 6 April to 9 April 2027: nothing, because this program does not have the figures of that tax year yet.',
  );
  const given = asking(invented());
  const looked = home.ask('yearPack.look', { file }, given);
  expect(looked.changes.map(({ name, after }) => `${name}: ${after}`)).toEqual(
    expect.arrayContaining(['Sick pay, for a week: £130.00', 'Sick pay, the most of average earnings: 70%']),
  );
  home.ask('yearPack.add', { file, digest: looked.digest }, given);
  // And then four fifths of 70% of it: £56.00, with £16.00 in one week, up to the penny.
  expect(home.ask('sickness.preview', sick).amount).toBe(1_600 + 5_600);
});
