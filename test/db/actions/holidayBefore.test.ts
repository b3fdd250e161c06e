import { describe, expect, it } from 'vitest';
import { type HolidayRead } from '#core/contract/shapes/holiday';
import { recordRows } from '#core/holiday/recordRows';
import { holidayRecordSheet } from '#core/holiday/recordSheet';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { type Day, day } from '#core/time/day';
import { holidayCsv } from '#documents/holidayFile';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

const terms = {
  from: day('2020-01-06'),
  kind: 'regular',
  week: { days: 500, minutes: 2_250 },
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

/** Sam, employed since a day; this book pays from 15 June 2026, and today is 10 August 2026. */
function sam(startsOn: Day): { readonly home: PayHousehold; readonly employmentId: string; readonly read: () => HolidayRead } {
  const home = payHousehold();
  home.clock.set('2026-08-10T09:00:00.000Z');
  const { employment: employmentId } = home.hire('Sam Sample', { startsOn, tax: null, born: day('1990-02-01') });
  home.ask('holiday.agree', { ...terms, employmentId });
  return { home, employmentId, read: () => home.ask('holiday.read', { employmentId }) };
}

function yearsOf({ years }: HolidayRead): readonly string[] {
  return years.map(({ balance }) => balance.leaveYear.from);
}

function textOf(read: HolidayRead): string {
  const sheet = holidayRecordSheet(read);
  checkSheet(sheet);
  return sheetText(sheet);
}

describe('the record of holiday of a PA who worked before this book paid', () => {
  it('tells no leave year before it as if nothing had been taken, names that time, and says from when it knows this year', () => {
    const { read } = sam(day('2020-01-06'));
    const found = read();
    // Years from 1 April 2020 on had 28 days each and nothing taken: five years’ leave that nobody seemed to have had.
    expect(yearsOf(found)).toEqual(['2026-04-01']);
    expect(found.beforeBook).toEqual({ from: '2020-08-10', to: '2026-03-31' });
    expect(found.years[0]?.unknownBefore).toBe('2026-06-15');
    const text = textOf(found);
    expect(text).not.toContain('1 April 2025');
    expect(text).toContain(
      'This book has no record of 10 August 2020 to 31 March 2026: holiday of that time stands in the records of the earlier payroll.',
    );
    const words =
      'This book begins on 15 June 2026. What was earned and taken earlier stands in the records of the earlier payroll, and is not counted here.';
    expect(text).toContain(`1 Apr 2026 | Not told by this book | 0:00 |  | ${words}`);
    expect(new TextDecoder().decode(holidayCsv(found.years))).toContain(words);
    for (const year of found.years) expect(recordRows(year).reduce((so, { minutes }) => so + minutes, 0)).toBe(year.balance.left);
  });

  it('knows this year where the earlier payroll’s balance was recorded', () => {
    const { home, employmentId, read } = sam(day('2020-01-06'));
    home.ask('holiday.open', { employmentId, on: day('2026-06-14'), accrued: 0, taken: 480, carried: 0 });
    const found = read();
    expect(found.years[0]?.unknownBefore).toBeUndefined();
    expect(found.beforeBook).toMatchObject({ to: '2026-03-31' });
    expect(textOf(found)).not.toContain('Not told by this book');
  });

  it('shows an earlier year in which something was recorded', () => {
    const { home, employmentId, read } = sam(day('2020-01-06'));
    home.ask('holiday.take', { employmentId, from: day('2025-12-22'), to: day('2025-12-23'), minutes: 900, meant: true });
    const found = read();
    expect(yearsOf(found)).toEqual(['2026-04-01', '2025-04-01']);
    expect(found.beforeBook).toMatchObject({ to: '2025-03-31' });
  });

  it('is whole, and says nothing of it, where the work began with this book', () => {
    const found = sam(day('2026-06-15')).read();
    expect([yearsOf(found), found.beforeBook, found.years[0]?.unknownBefore]).toEqual([['2026-04-01'], undefined, undefined]);
    expect(textOf(found)).not.toContain('Before this book');
  });
});
