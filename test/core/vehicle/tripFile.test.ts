import { describe, expect, it } from 'vitest';
import { type TripRows, readTripRows } from '#core/vehicle/tripFile';
import { tripColumns } from '#core/vehicle/tripColumns';
import { type Result } from '#core/contract/result';

const headings = ['Day', 'From', 'To', 'Miles', 'Driver', 'On board'];

function read(...rows: readonly (readonly string[])[]): Result<TripRows> {
  return readTripRows([headings, ...rows]);
}

function codeOf(found: Result<TripRows>): string | undefined {
  return found.ok ? undefined : found.problem.code;
}

describe('a file of trips', () => {
  it('is read by its headings in any order, with nothing added that it does not say', () => {
    const found = readTripRows([
      ['Purpose', 'Who was on board', 'Date', 'Mileage', 'Driver', 'To', 'From', 'Wheelchair', 'Ways', 'Waiting', 'Escort'],
      ['Lessons', 'Ann and Ben', '14/09/2026', '18.40 miles', 'Kit Sample', 'College', 'Home', 'x', 'return', '0:45', 'yes'],
    ]);
    expect(found.ok && found.value.trips).toEqual([
      {
        row: 2,
        day: '2026-09-14',
        purpose: 'Lessons, Home to College',
        tenths: 184,
        driver: 'Kit Sample',
        aboard: ['Ann', 'Ben'],
        wheelchair: 'all',
        legs: 2,
        waitingMinutes: 45,
        escort: true,
      },
    ]);
    const plain = read(['2026-09-14', 'Home', 'College', '9', 'Kit', 'Ann; Ben']);
    expect(plain.ok && plain.value.trips[0]).toMatchObject({
      purpose: 'Home to College',
      legs: 1,
      waitingMinutes: 0,
      escort: false,
      wheelchair: [],
    });
  });

  it('knows every heading of its own template', () => {
    for (const { heading, known } of tripColumns) expect(known.test(heading.toLowerCase()), heading).toBe(true);
    const found = readTripRows([tripColumns.map(({ heading }) => heading), tripColumns.map(({ example }) => example)]);
    expect(found.ok && found.value.trips[0]).toMatchObject({ tenths: 90, aboard: ['Ann', 'Ben'], wheelchair: ['Ann'], drivingMinutes: 25 });
  });

  it('names each row that cannot be read, and why, and reads the others', () => {
    const found = read(
      ['14/09/2026', 'Home', 'College', '9', 'Kit', 'Ann'],
      ['15/09/2026', 'Home', 'College', 'far', 'Kit', 'Ann'],
      ['16/09/2026', 'Home', 'College', '9', '', 'Ann'],
      ['17/09/2026', '', '', '9', 'Kit', 'Ann'],
    );
    expect(found.ok && found.value.trips.map(({ row, broken }) => [row, broken])).toEqual([
      [2, undefined],
      [3, '“far” is no distance in miles, such as 18 or 18.4.'],
      [4, 'it does not say who drove.'],
      [5, 'it says neither from where to where, nor what for.'],
    ]);
  });

  it('refuses American dates, a date that is none, missing headings and an empty file, and guesses nothing', () => {
    expect(codeOf(read(['09/14/2026', 'Home', 'College', '9', 'Kit', 'Ann']))).toBe('tripFile.american');
    expect(codeOf(read(['31/09/2026', 'Home', 'College', '9', 'Kit', 'Ann']))).toBe('tripFile.notDate');
    expect(codeOf(read(['soon', 'Home', 'College', '9', 'Kit', 'Ann']))).toBe('tripFile.notDate');
    expect(codeOf(readTripRows([]))).toBe('tripFile.noRows');
    expect(codeOf(read())).toBe('tripFile.noRows');
    const missing = readTripRows([
      ['Day', 'Miles'],
      ['14/09/2026', '9'],
    ]);
    expect(missing.ok ? '' : missing.problem.sentence).toContain('“From”, “To”, “Driver”, “On board”');
  });
});
