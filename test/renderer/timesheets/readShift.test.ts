import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Setup } from '#renderer/gateway/setup';
import { type PeriodRow } from '#renderer/timesheets/period/row';
import { readParts, writeParts } from '#renderer/timesheets/shift/parts';
import { readShift } from '#renderer/timesheets/shift/readShift';
import { type ShiftRaws, shiftRules } from '#renderer/timesheets/shift/shiftForm';
import { shiftStart, typedAgain } from '#renderer/timesheets/shift/shiftStart';

const line = {
  streamId: 'stream-1',
  outcomeId: 'outcome-1',
  outcomeName: 'At home',
  category: 'wages',
  rule: 'allowed',
  agreed: pence(100_000),
  every: 'month',
  from: day('2026-04-01'),
  approved: false,
} as const;

const setup: Setup = {
  kind: 'real',
  startsOn: day('2026-04-01'),
  beneficiaries: [],
  funders: [],
  streams: [],
  awards: [],
  outcomes: [],
  planLines: [
    { ...line, id: 'plan_line-a', name: 'Ann’s PAs', beneficiaryId: 'beneficiary-a' },
    { ...line, id: 'plan_line-b', name: 'Ben’s PAs', beneficiaryId: 'beneficiary-b' },
  ],
  splits: [
    {
      id: 'split-1',
      name: 'Both at home',
      from: day('2026-04-01'),
      approvedBy: 'J. Patel',
      approvedOn: day('2026-03-20'),
      shares: [
        { beneficiaryId: 'beneficiary-a', hundredths: 7_000 },
        { beneficiaryId: 'beneficiary-b', hundredths: 3_000 },
      ],
    },
  ],
  bankAccounts: [],
  steps: [],
};

const raws: ShiftRaws = {
  day: '5 Oct 2026',
  start: '9',
  end: '17',
  kind: 'work',
  breaks: {},
  woken: {},
  twice: {},
  sharing: 'one',
  planLineId: 'plan_line-a',
  lines: {},
  note: '',
};

const job = 'employment-1';

function read(given: Partial<ShiftRaws>): ReturnType<typeof readShift> {
  return readShift(setup, { ...raws, ...given }, job);
}

describe('a shift from what was typed', () => {
  it('ends on the next day where the end is not after the start, and never has to be told so', () => {
    expect(read({}).shift).toMatchObject({ starts: { day: '2026-10-05', time: '09:00' }, ends: { day: '2026-10-05', time: '17:00' } });
    expect(read({ start: '22', end: '7' }).shift?.ends).toEqual({ day: '2026-10-06', time: '07:00' });
    expect(read({ start: '9', end: '9' }).shift?.ends).toEqual({ day: '2026-10-06', time: '09:00' });
  });

  it('puts a time awake after midnight on the day on which the sleep-in ends', () => {
    const woken = writeParts([
      { from: '23.30', to: '0.15', why: 'Pain' },
      { from: '4', to: '4.30', why: 'Turned in bed' },
    ]);
    expect(read({ kind: 'sleep_in', start: '22', end: '7', woken }).shift?.woken).toEqual([
      { from: { day: '2026-10-05', time: '23:30' }, to: { day: '2026-10-06', time: '00:15' }, why: 'Pain' },
      { from: { day: '2026-10-06', time: '04:00' }, to: { day: '2026-10-06', time: '04:30' }, why: 'Turned in bed' },
    ]);
  });

  it('asks which of the two in the October night, for each time that came twice and for no other', () => {
    const woken = writeParts([{ from: '1.30', to: '1.10', why: 'Seizure' }]);
    const night = { kind: 'sleep_in', day: '24 Oct 2026', start: '22', end: '7', woken };
    const open = read(night);
    expect(open.questions.map(({ key }) => key)).toEqual(['woken.0.from']);
    expect(open.problems.map(({ field }) => field)).toContain('twice');
    const begun = read({ ...night, twice: { 'woken.0.from': 'first', 'woken.0.to': 'second' } });
    expect(begun.shift?.woken[0]).toMatchObject({
      from: { day: '2026-10-25', time: '01:30', second: false },
      to: { day: '2026-10-25', time: '01:10', second: true },
    });
    expect(read({ day: '24 Oct 2026', start: '22', end: '7' }).questions).toEqual([]);
  });

  it('never passes on a half-typed part, a time awake without its reason, or a sharing without every line', () => {
    const fields = (given: Partial<ShiftRaws>): readonly (string | undefined)[] => read(given).problems.map(({ field }) => field);
    expect(fields({ breaks: writeParts([{ from: '13', to: '', why: '' }]) })).toEqual(['breaks']);
    expect(fields({ kind: 'sleep_in', woken: writeParts([{ from: '10', to: '11', why: ' ' }]) })).toEqual(['woken']);
    expect(fields({ sharing: 'split-1', lines: { 'beneficiary-a': 'plan_line-a' } })).toEqual(['lines']);
    expect(fields({ planLineId: '' })).toEqual(['planLineId']);
    expect(read({ start: 'early' }).shift).toBeUndefined();
  });

  it('leaves breaks out of a sleep-in that was first typed as work', () => {
    const breaks = writeParts([{ from: '13', to: '13.30', why: '' }]);
    expect(read({ breaks }).shift?.breaks).toHaveLength(1);
    expect(read({ breaks, kind: 'sleep_in' }).shift?.breaks).toEqual([]);
  });

  it('keeps parts as words by key, in order, so that they can wait for another day', () => {
    const parts = Array.from({ length: 11 }, (_, place) => ({ from: String(place), to: '', why: '' }));
    expect(readParts(writeParts(parts))).toEqual(parts);
    expect(readParts({})).toEqual([]);
  });
});

describe('what is there before a key is pressed', () => {
  const shift = {
    id: 'shift-1',
    employmentId: job,
    kind: 'work',
    starts: { day: day('2026-10-08'), time: '18:00' },
    ends: { day: day('2026-10-08'), time: '23:00' },
    breaks: [{ from: { day: day('2026-10-08'), time: '20:00' }, to: { day: day('2026-10-08'), time: '20:15' } }],
    woken: [],
    charge: { splitId: 'split-1', planLineIds: ['plan_line-a', 'plan_line-b'] },
    assistant: 'Sam Sample',
    minutes: 285,
    wokenMinutes: 0,
  } satisfies PeriodRow['shifts'][number];
  const row: PeriodRow = {
    employmentId: job,
    assistant: 'Sam Sample',
    payGroupId: 'pay_group-1',
    from: day('2026-10-05'),
    to: day('2026-11-01'),
    payday: day('2026-11-06'),
    shifts: [],
  };

  it('is the day after the last shift with everything but its wakings, and never a day to come', () => {
    const start = shiftStart(setup, { ...row, shifts: [shift] }, undefined, day('2026-11-05'));
    expect(start).toMatchObject({ day: '9 Oct 2026', start: '18:00', end: '23:00', sharing: 'split-1' });
    expect(start.lines).toEqual({ 'beneficiary-a': 'plan_line-a', 'beneficiary-b': 'plan_line-b' });
    expect(shiftStart(setup, { ...row, shifts: [shift] }, undefined, day('2026-10-08')).day).toBe('8 Oct 2026');
  });

  it('is the first day of an empty period, paid as the last shift before it was', () => {
    const later = { ...row, from: day('2026-11-02'), to: day('2026-11-29') };
    const before = { ...row, shifts: [shift] };
    expect(shiftStart(setup, later, before, day('2026-11-05'))).toMatchObject({ day: '2 Nov 2026', sharing: 'split-1' });
    expect(shiftStart(setup, { ...later, shifts: [shift] }, undefined, day('2026-11-05')).day).toBe('2 Nov 2026');
  });

  it('is, to be corrected, the very shift that was recorded', () => {
    const again = { ...raws, ...typedAgain(setup, shift) };
    const { employmentId, kind, starts, ends, breaks, woken, charge } = shift;
    expect(readShift(setup, again, job).shift).toEqual({ employmentId, kind, starts, ends, breaks, woken, charge });
    expect(Object.keys(again).toSorted()).toEqual(Object.keys(shiftRules).toSorted());
  });
});
