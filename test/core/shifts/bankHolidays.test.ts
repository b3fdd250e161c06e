import { expect, it } from 'vitest';
import { type Nation } from '#core/contract/shapes/people';
import { type Day, addDays, day, weekday } from '#core/time/day';
import { isBankHoliday } from '#core/shifts/bankHolidays';

const years = [2024, 2025, 2026, 2027, 2028];

/** Easter Sunday by Butcher’s rule. */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return day(`${String(year)}-${String(Math.floor(count / 31)).padStart(2, '0')}-${String((count % 31) + 1).padStart(2, '0')}`);
}

function firstMonday(year: number, month: string): Day {
  const first = day(`${String(year)}-${month}-01`);
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: string): Day {
  const last = day(`${String(year)}-${month}-31`);
  return addDays(last, 1 - weekday(last));
}

/** A fixed day at the weekend moves to the next weekday that is not a holiday already. */
function withSubstitutes(fixed: readonly Day[], others: readonly Day[]): readonly Day[] {
  const taken = new Set<Day>([...others, ...fixed.filter((on) => weekday(on) <= 5)]);
  for (const on of fixed.filter((one) => weekday(one) > 5)) {
    let substitute = on;
    while (weekday(substitute) > 5 || taken.has(substitute)) substitute = addDays(substitute, 1);
    taken.add(substitute);
  }
  return [...taken].toSorted();
}

function byRule(nation: Nation, year: number): readonly Day[] {
  const on = (monthAndDate: string): Day => day(`${String(year)}-${monthAndDate}`);
  const goodFriday = addDays(easter(year), -2);
  const may = [firstMonday(year, '05'), lastMonday(year, '05')];
  if (nation === 'scotland') {
    const worldCup = year === 2026 ? [day('2026-06-15')] : [];
    const fixed = ['01-01', '01-02', '11-30', '12-25', '12-26'].map(on);
    return withSubstitutes(fixed, [goodFriday, ...may, firstMonday(year, '08'), ...worldCup]);
  }
  const irish = nation === 'northern_ireland' ? ['03-17', '07-12'] : [];
  const fixed = ['01-01', '12-25', '12-26', ...irish].map(on);
  return withSubstitutes(fixed, [goodFriday, addDays(goodFriday, 3), ...may, lastMonday(year, '08')]);
}

it.each(['england', 'wales', 'scotland', 'northern_ireland'] as const)('has the bank holidays of %s as the rules make them', (nation) => {
  for (const year of years) {
    const first = day(`${String(year)}-01-01`);
    const days = Array.from({ length: 366 }, (_, at) => addDays(first, at)).filter((one) => one.startsWith(String(year)));
    expect(days.filter((one) => isBankHoliday(nation, one) === true)).toEqual(byRule(nation, year));
  }
});

it('does not guess a year that it does not know', () => {
  expect(isBankHoliday('wales', day('2023-12-25'))).toBeUndefined();
  expect(isBankHoliday('northern_ireland', day('2029-01-01'))).toBeUndefined();
});
