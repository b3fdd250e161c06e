import { describe, expect, it } from 'vitest';
import { type ShiftColumns } from '#core/contract/shapes/timesheets';
import { guessColumns, readShiftRows } from '#core/timesheet/readShiftRows';

const columns: ShiftColumns = { hasHeading: true, who: 0, day: 1, start: 2, end: 3, break: 4, dates: 'day_first' };
const heading = ['Name', 'Date', 'Start', 'End', 'Break'];

function refusedCode(rows: readonly (readonly string[])[], given: Partial<ShiftColumns> = {}): string {
  const read = readShiftRows([heading, ...rows], { ...columns, ...given });
  return read.ok ? 'read' : `${read.problem.code} ${JSON.stringify(read.problem.details)}`;
}

describe('a file of shifts', () => {
  it('is read as people and spreadsheets write times and breaks, with the numbers of its rows', () => {
    const read = readShiftRows(
      [
        heading,
        ['Kim', '5/10/2026', '9', '5.30pm', '30'],
        [],
        ['Kim', '06/10/2026', '09:00:00', '0:00', '0:45'],
        ['Kim', '7/10/2026', 'nine', '10', 'x'],
      ],
      columns,
    );
    const work = { kind: 'work', wokenMinutes: 0 };
    expect(read.ok && read.value.shifts).toEqual([
      { row: 2, who: 'Kim', day: '2026-10-05', start: '09:00', end: '17:30', breakMinutes: 30, note: '', ...work },
      { row: 4, who: 'Kim', day: '2026-10-06', start: '09:00', end: '00:00', breakMinutes: 45, note: '', ...work },
      { row: 5, who: 'Kim', day: '2026-10-07', start: '', end: '10:00', breakMinutes: 0, note: '', ...work, broken: '“nine” is no time.' },
    ]);
  });

  it('knows sleep-ins and the time awake in them, and takes no doubtful word for a yes', () => {
    const head = [...heading, 'Sleep-in', 'Minutes awake'];
    const night = (kind: string, awake: string): readonly string[] => ['Kim', '5/10/2026', '22', '7', '', kind, awake];
    const nights = [
      ['yes', '45'],
      ['x', ''],
      ['Sleep-in', '0:30'],
      ['no', ''],
      ['', ''],
      ['maybe', ''],
      ['no', '20'],
      ['yes', 'often'],
    ] as const;
    const read = readShiftRows([head, ...nights.map(([kind, awake]) => night(kind, awake))], { ...columns, sleepIn: 5, woken: 6 });
    expect(read.ok && read.value.shifts.map(({ kind, wokenMinutes, broken }) => broken ?? [kind, wokenMinutes])).toEqual([
      ['sleep_in', 45],
      ['sleep_in', 0],
      ['sleep_in', 30],
      ['work', 0],
      ['work', 0],
      '“maybe” says neither yes nor no to a sleep-in.',
      'it has time awake, and is no sleep-in. Only a sleep-in is woken.',
      '“often” is no time awake in minutes, such as 30 or 0:30.',
    ]);
    expect(guessColumns([head, night('yes', '45')])).toMatchObject({ sleepIn: 5, woken: 6 });
  });

  it('sends American dates back with the row that shows it, and what is no date', () => {
    expect(
      refusedCode([
        ['Kim', '10/05/2026', '9', '10', ''],
        ['Kim', '10/31/2026', '9', '10', ''],
      ]),
    ).toBe('shiftFile.american {"row":"3","date":"10/31/2026"}');
    expect(refusedCode([['Kim', 'soon', '9', '10', '']])).toBe('shiftFile.notDate {"row":"2","date":"soon"}');
    expect(refusedCode([])).toBe('shiftFile.noRows {}');
    expect(refusedCode([['Kim', '2026-10-31', '9', '10', '']], { dates: 'year_first' })).toBe('read');
  });

  it('remarks on days that are months apart our way and together the American way', () => {
    const rows = ['10/01/2026', '10/02/2026', '10/05/2026'].map((date) => ['Kim', date, '9', '10', '']);
    const read = readShiftRows([heading, ...rows], columns);
    expect(read.ok && read.value.remark).toContain('read the American way, month first, they begin together on 1 October 2026');
    const ours = ['01/10/2026', '02/10/2026', '05/10/2026'].map((date) => ['Kim', date, '9', '10', '']);
    const plain = readShiftRows([heading, ...ours], columns);
    expect(plain.ok && plain.value.remark).toBeUndefined();
  });

  it('guesses columns by their headings, and nothing where there are none', () => {
    expect(guessColumns([heading, ['Kim', '2026-10-05', '9', '10', '']])).toEqual({ ...columns, dates: 'year_first' });
    expect(guessColumns([['Kim', '05/10/2026', '9', '10', '']])).toEqual({ hasHeading: false, dates: 'day_first' });
  });
});
