import { expect, it } from 'vitest';
import { type Absent, monthGrid, monthOf } from '#core/away/month';
import { day } from '#core/time/day';

const people = [
  { who: 'sam', name: 'Sam Sample' },
  { who: 'ann', name: 'Ann Invented' },
];

function absent(who: string, what: Absent['what'], from: string, to: string): Absent {
  return { who, what, from: day(from), to: day(to) };
}

it('has every day of the month, a leap day too, and the months around it', () => {
  expect(monthOf(day('2028-02-10'))).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(monthOf(day('2026-01-31'), -1)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(monthGrid(monthOf(day('2028-02-10')), people, [])[0]?.days).toHaveLength(29);
});

it('marks the days of whoever is away, from and to other months, and a row for whoever is there all month', () => {
  const month = monthOf(day('2026-11-22'));
  const rows = monthGrid(month, people, [
    absent('sam', 'leave', '2026-10-28', '2026-11-02'),
    absent('sam', 'family', '2026-11-29', '2027-03-01'),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['Sam Sample', 'Ann Invented']);
  expect(rows[0]?.days.map((what, at) => (what === undefined ? '' : `${String(at + 1)} ${what}`)).filter((one) => one !== '')).toEqual([
    '1 leave',
    '2 leave',
    '29 family',
    '30 family',
  ]);
  expect(rows[1]?.days.every((what) => what === undefined)).toBe(true);
});

it('shows what is so before what was only asked for, where a day has both', () => {
  const month = monthOf(day('2026-11-22'));
  const both = [absent('sam', 'asked', '2026-11-03', '2026-11-04'), absent('sam', 'sick', '2026-11-04', '2026-11-04')];
  expect(monthGrid(month, people, both)[0]?.days.slice(2, 4)).toEqual(['asked', 'sick']);
});
