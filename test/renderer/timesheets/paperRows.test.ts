import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PaperRow, cellKey, readPaperRows, rowsOf, typedAsPlanned } from '#renderer/timesheets/paper/paperRows';

const week = { from: day('2026-11-16'), to: day('2026-11-22') };
const about = { employmentId: 'employment-1', charge: { planLineId: 'plan_line-1' } };
const [monday] = rowsOf(week, [], []);

function typed(given: Readonly<Partial<Record<Parameters<typeof cellKey>[1], string>>>): Readonly<Record<string, string>> {
  const row: PaperRow = monday ?? { key: '', day: week.from, name: '' };
  return Object.fromEntries(
    (['start', 'end', 'breakFrom', 'breakTo', 'kind', 'why'] as const).map((column) => [cellKey(row, column), given[column] ?? '']),
  );
}

function read(given: Parameters<typeof typed>[0]) {
  return readPaperRows(rowsOf(week, [], []), typed(given), about);
}

const night = { start: '22', end: '7', kind: 'sleep_in' };

it('reads a sleep-in with the time awake in it, which of a shift awake would be an unpaid break', () => {
  const times = { breakFrom: '2', breakTo: '2.45' };
  expect(read({ ...night, ...times, why: 'turned in bed' }).shifts).toMatchObject([
    {
      kind: 'sleep_in',
      starts: { day: '2026-11-16', time: '22:00' },
      ends: { day: '2026-11-17', time: '07:00' },
      breaks: [],
      woken: [{ from: { day: '2026-11-17', time: '02:00' }, to: { day: '2026-11-17', time: '02:45' }, why: 'turned in bed' }],
    },
  ]);
  expect(read({ ...night, kind: '', ...times }).shifts).toMatchObject([{ kind: 'work', woken: [], breaks: [{ from: { time: '02:00' } }] }]);
  expect(read(night).shifts).toMatchObject([{ kind: 'sleep_in', woken: [], breaks: [] }]);
});

it('asks why they were awake beside its box, and makes no shift without it', () => {
  const found = read({ ...night, breakFrom: '2', breakTo: '2.45' });
  expect(found.shifts).toEqual([]);
  expect(found.problems.map(({ field, sentence }) => [field, sentence])).toEqual([
    ['2026-11-16 0 why', 'Mon 16 Nov 2026: say in a few words why they were awake, such as “turned in bed”.'],
  ]);
});

it('begins with the planned sleep-in as the paper prints it, and an untouched row of nothing makes nothing', () => {
  const planned = {
    id: 'rota_pattern-1/2026-11-16',
    day: week.from,
    from: '22:00',
    to: '07:00',
    minutes: 540,
    pay: pence(0),
    breaks: [],
    planLineIds: [],
  };
  const cells = typedAsPlanned(week, [{ planned, kind: 'sleep_in' }]);
  expect(readPaperRows(rowsOf(week, [{ planned }], []), cells, about).shifts).toMatchObject([
    { kind: 'sleep_in', starts: { time: '22:00' } },
  ]);
  expect(read({ kind: 'sleep_in' })).toEqual({ shifts: [], problems: [], rows: [] });
});
