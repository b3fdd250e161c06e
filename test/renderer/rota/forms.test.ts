import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Setup } from '#renderer/gateway/setup';
import { places } from '#renderer/kit/places';
import { leftOf, stepsBefore } from '#renderer/rota/before/steps';
import { type DutyRaws, dutyRules, dutyTyped, onlyCharge, readDuty, usualLine, wagesOnly } from '#renderer/rota/form/dutyForm';
import { type RepeatRaws, readRepeats, repeatRules, repeatsTyped, weekdaysAfter } from '#renderer/rota/form/repeats';

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
    { ...line, id: 'plan_line-g', name: 'Gym', beneficiaryId: 'beneficiary-a', category: 'activity' },
  ],
  splits: [],
  bankAccounts: [],
  steps: [],
};

const on = day('2026-11-23');

const typed: DutyRaws = {
  start: '9',
  end: '5pm',
  overnight: '',
  kind: 'work',
  breakFrom: '',
  breakTo: '',
  sharing: dutyRules.sharing.start,
  planLineId: 'plan_line-a',
  lines: {},
  note: '',
};

function problemsOf(given: Partial<DutyRaws>): readonly (string | undefined)[] {
  return readDuty(setup, { ...typed, ...given }, on).problems.map(({ field }) => field);
}

describe('a duty as it is typed', () => {
  it('is read with its times as a clock has them', () => {
    expect(readDuty(setup, typed, on).duty).toEqual({
      kind: 'work',
      starts: '09:00',
      ends: '17:00',
      endsNextDay: false,
      breaks: [],
      charge: { planLineId: 'plan_line-a' },
    });
  });

  it('is asked whether it goes on past midnight, and never guessed', () => {
    const night = { ...typed, start: '22:00', end: '7' };
    expect(problemsOf(night)).toEqual(['overnight']);
    expect(readDuty(setup, { ...night, overnight: 'yes' }, on).duty?.endsNextDay).toBe(true);
    expect(readDuty(setup, { ...night, overnight: 'no' }, on).duty?.endsNextDay).toBe(false);
    expect(readDuty(setup, { ...typed, overnight: 'yes' }, on).duty?.endsNextDay).toBe(false);
  });

  it('wants both times of a break or neither, and who pays', () => {
    expect(problemsOf({ breakFrom: '12' })).toEqual(['breakFrom']);
    expect(problemsOf({ breakFrom: '12', kind: 'sleep_in' })).toEqual([]);
    expect(problemsOf({ planLineId: '' })).toEqual(['planLineId']);
  });

  it('is typed again as it was read', () => {
    const night = { ...typed, start: '22:00', end: '07:00', overnight: 'yes', breakFrom: '01:00', breakTo: '01:30', note: 'Quiet please' };
    const { duty } = readDuty(setup, night, on);
    if (duty === undefined) throw new Error('not read');
    expect(dutyTyped(setup, duty)).toEqual(night);
  });

  it('has the only plan line for wages filled in, and is offered no other kind', () => {
    expect(onlyCharge(setup)).toEqual({ planLineId: 'plan_line-a' });
    expect(wagesOnly(setup).planLines.map(({ id }) => id)).toEqual(['plan_line-a']);
  });

  it('has who pays filled in as the PA’s last planned shift has it, but for a shared one or one of another PA', () => {
    const planned = (employmentId: string, name: string, isShared = false) => ({ employmentId, lines: [name], isShared });
    const shifts = [planned('job-sam', 'Ann’s PAs'), planned('job-ida', 'Gym'), planned('job-sam', 'Ann’s PAs', true)];
    expect(usualLine(setup, { shifts }, ['job-sam'])).toBe('plan_line-a');
    expect(usualLine(setup, { shifts }, ['job-ida'])).toBeUndefined();
    expect(usualLine(setup, { shifts: [planned('job-sam', 'Ann’s PAs', true)] }, ['job-sam'])).toBeUndefined();
  });
});

describe('how often, as it is typed', () => {
  const raws: RepeatRaws = {
    repeats: '2',
    weeks: repeatRules.weeks.start,
    weekdays: ['1', '5'],
    until: 'open',
    last: '',
  };

  it('is every so many weeks on these days, with a last day or none', () => {
    expect(readRepeats(raws)).toEqual({ recurs: { everyWeeks: 2, weekdays: [1, 5] }, problems: [] });
    expect(readRepeats({ ...raws, repeats: 'n', weeks: '6', until: 'day', last: '31 March 2027' })).toEqual({
      recurs: { everyWeeks: 6, weekdays: [1, 5] },
      to: '2027-03-31',
      problems: [],
    });
    expect(readRepeats({ ...raws, repeats: 'once' })).toEqual({ problems: [] });
  });

  it('wants a number of weeks, a day of the week, and the last day where there is one', () => {
    const wrong = readRepeats({ ...raws, repeats: 'n', weeks: '60', weekdays: [], until: 'day', last: 'whenever' });
    expect(wrong.problems.map(({ field }) => field)).toEqual(['weeks', 'weekdays', 'last']);
  });

  it('is typed again as it was read; what is planned once starts with its own day of the week', () => {
    expect(repeatsTyped({ everyWeeks: 2, weekdays: [1, 5] }, undefined, on)).toMatchObject({ repeats: '2', weekdays: ['1', '5'] });
    expect(repeatsTyped(undefined, undefined, on)).toEqual({ weekdays: ['1'] });
  });

  // A Wednesday that was typed as the first day repeated on Mondays, because the form had been opened on one.
  it('repeats on the day of the week of the first day, whichever is typed, unless another one was chosen', () => {
    const wednesday = day('2026-11-25');
    expect(weekdaysAfter(['1'], on, wednesday)).toEqual(['3']);
    expect(weekdaysAfter(['5'], on, wednesday)).toEqual(['5']);
    expect(weekdaysAfter(['1', '4'], on, wednesday)).toEqual(['1', '4']);
    expect(weekdaysAfter([], on, wednesday)).toEqual([]);
  });
});

describe('the rota of a new book', () => {
  const nobody = { today: on, employers: [], payGroups: [], assistants: [] };
  const begun = {
    kind: 'real',
    startsOn: day('2026-04-01'),
    beneficiaries: [{ id: 'beneficiary-a', name: 'Ann Example', reference: 'Adult A', care: 'Care at home' }],
    funders: [],
    streams: [],
    awards: [],
    outcomes: [],
    planLines: [],
    splits: [],
    bankAccounts: [],
    steps: [],
  } satisfies Setup;

  it('says every step that is missing, which of them waits for which, and where each is done', () => {
    const { toPlan, forAssistant } = stepsBefore(begun, nobody);
    expect(toPlan.map(({ step, isDone, after }) => [step, isDone, after])).toEqual([
      ['person', true, undefined],
      ['funder', false, undefined],
      ['stream', false, 'funder'],
      ['line', false, 'stream'],
    ]);
    expect(toPlan[1]?.to).toBe(places.addFunder);
    expect(forAssistant.map(({ step, after }) => [step, after])).toEqual([
      ['employer', undefined],
      ['payGroup', 'employer'],
      ['assistant', undefined],
      ['job', 'payGroup'],
      ['pay', 'job'],
    ]);
  });

  it('asks nothing more once a line pays wages and somebody works here, a self-employed helper without any job among them', () => {
    const helper = {
      id: 'assistant-1',
      name: 'Hal Helper',
      reference: 'PA 1',
      born: day('1990-01-01'),
      isSelfEmployed: true,
      employments: [],
    };
    const { toPlan, forAssistant } = stepsBefore({ ...setup, beneficiaries: begun.beneficiaries }, { ...nobody, assistants: [helper] });
    expect(toPlan.at(-1)?.isDone).toBe(true);
    expect(leftOf(forAssistant)).toBe(0);
  });
});
