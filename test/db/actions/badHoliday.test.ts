import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { team } from '#test/support/team';

type Parts = { readonly job: string; readonly northern: string; readonly bare: string; readonly gone: string; readonly carried: string };

const known = new WeakMap<Household, Parts>();
const from = day('2026-10-05');

const regular = {
  from,
  kind: 'regular',
  leaveYearStart: '10-05',
  weeks: 560,
  week: { days: 500, minutes: 2_400 },
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

/** Sam with regular hours, leave on 12 and 13 October, and leave taken back; a PA in Northern Ireland; one without terms. */
function begin(home: Household): Parts {
  const { ask } = home;
  const { job, hire } = team(home);
  const bare = hire({ reference: 'PA 3' }).job;
  const northern = ask('employer.add', { name: 'Rose in Belfast', nation: 'northern_ireland', paysHmrc: 'month' }).id;
  const group = { employerId: northern, name: 'Belfast', frequency: 'weekly', firstFrom: from, firstPayday: day('2026-10-16') } as const;
  const payGroupId = ask('payGroup.add', group).id;
  const pat = ask('assistant.add', { name: 'Pat', reference: 'PA 4', born: day('1990-01-01') }).id;
  const other = ask('employment.add', {
    assistantId: pat,
    payGroupId,
    payrollId: '9',
    job: 'PA',
    startsOn: from,
    endsOn: day('2026-12-31'),
  }).id;
  ask('holiday.agree', { ...regular, employmentId: job });
  ask('holiday.agree', { ...regular, employmentId: other });
  ask('holiday.take', { employmentId: job, from: day('2026-10-12'), to: day('2026-10-13'), minutes: 960 });
  const gone = ask('holiday.take', { employmentId: job, from: day('2026-10-20'), to: day('2026-10-20'), minutes: 480 }).id;
  ask('holiday.takeBack', { id: gone, reason: 'Another day.' });
  const carried = ask('holiday.carry', {
    employmentId: job,
    into: day('2027-10-05'),
    minutes: 480,
    reason: 'agreed',
    why: 'In writing.',
  }).id;
  ask('holiday.take', { employmentId: job, from: day('2027-10-06'), to: day('2027-11-30'), minutes: 28 * 480 + 480 });
  return { job, northern: other, bare, gone, carried };
}

function of(home: Household): Parts {
  const parts = known.get(home) ?? begin(home);
  known.set(home, parts);
  return parts;
}

type Agreed = Partial<Omit<InputOf<'holiday.agree'>, 'week'>> & { readonly week?: InputOf<'holiday.agree'>['week'] };

function agree(why: string, expected: readonly [string, string], given: Agreed, who: keyof Parts = 'job'): Bad {
  return bad(why, expected, 'holiday.agree', (home) => ({ ...regular, employmentId: of(home)[who], ...given }));
}

const { week: _, ...earned } = { ...regular, kind: 'irregular' } as const;

function agreeEarned(why: string, expected: readonly [string, string], given: Agreed, who: keyof Parts = 'job'): Bad {
  return bad(why, expected, 'holiday.agree', (home) => ({ ...earned, employmentId: of(home)[who], ...given }));
}

type Leave = Partial<InputOf<'holiday.take'>>;

function take(
  why: string,
  expected: readonly [string, string],
  on: readonly [string, string],
  given: Leave = {},
  who: keyof Parts = 'job',
): Bad {
  const days = { from: day(on[0]), to: day(on[1]) };
  return bad(why, expected, 'holiday.take', (home) => ({ employmentId: of(home)[who], minutes: 480, ...days, ...given }));
}

function carry(why: string, expected: readonly [string, string], given: Partial<InputOf<'holiday.carry'>>, who: keyof Parts = 'job'): Bad {
  const usual = { into: day('2027-10-05'), minutes: 480, reason: 'agreed', why: 'In writing.' } as const;
  return bad(why, expected, 'holiday.carry', (home) => ({ employmentId: of(home)[who], ...usual, ...given }));
}

function weeks(why: string, expected: readonly [string, string], all: InputOf<'holiday.history'>['weeks']): Bad {
  return bad(why, expected, 'holiday.history', (home) => ({ employmentId: of(home).job, weeks: all }));
}

const mistakes: readonly Bad[] = [
  bad('terms of nobody', ['input.notFound', 'employmentId'], 'holiday.agree', () => ({ ...regular, employmentId: 'employment-no' })),
  agree('rolled-up pay for regular hours', ['holiday.rolledUpRegular', 'paid'], { paid: 'rolled_up' }),
  agreeEarned('rolled-up pay in Northern Ireland', ['holiday.rolledUpNorthernIreland', 'paid'], { paid: 'rolled_up' }, 'northern'),
  agree('less than the law gives', ['holiday.weeksTooFew', 'weeks'], { weeks: 400 }),
  agreeEarned('regular hours without a week', ['holiday.weekMissing', 'week.days'], { kind: 'regular' }),
  agree('days of thirty hours', ['holiday.dayTooLong', 'week.minutes'], { week: { days: 100, minutes: 1_800 } }),
  agree('a usual week of irregular hours', ['holiday.weekNotRegular', 'week.days'], { kind: 'irregular' }),
  agreeEarned('bank holidays on top of hours', ['holiday.onTopIrregular', 'bankHolidays'], { bankHolidays: 'on_top' }),
  agree('a leave year from 31 June', ['holiday.noSuchDate', 'leaveYearStart'], { leaveYearStart: '06-31' }),
  take('leave of nobody', ['input.notFound', 'employmentId'], ['2026-11-02', '2026-11-02'], { employmentId: 'employment-no' }),
  take('leave that ends before it starts', ['input.endsBeforeStart', 'to'], ['2026-11-03', '2026-11-02']),
  take('leave of negative hours', ['holiday.noTime', 'minutes'], ['2026-11-02', '2026-11-02'], { minutes: -480 }),
  take('leave of no time', ['holiday.noTime', 'minutes'], ['2026-11-02', '2026-11-02'], { minutes: 0 }),
  take('25 hours in a day', ['holiday.tooMuchTime', 'minutes'], ['2026-11-02', '2026-11-02'], { minutes: 1_500 }),
  take('leave before the start', ['holiday.beforeStart', 'from'], ['2026-10-02', '2026-10-06']),
  take('leave after the end', ['holiday.afterEnd', 'to'], ['2026-12-31', '2027-01-01'], {}, 'northern'),
  take('leave without terms', ['holiday.noTerms', 'from'], ['2026-11-02', '2026-11-02'], {}, 'bare'),
  take('leave over the end of a leave year', ['holiday.twoYears', 'to'], ['2027-10-04', '2027-10-05']),
  take('leave on leave', ['holiday.overlaps', 'from'], ['2026-10-13', '2026-10-14']),
  take('more than is left', ['holiday.moreThanLeft', 'minutes'], ['2026-11-02', '2026-12-20'], { minutes: 26 * 480 }),
  bad('leave taken back that never was', ['input.notFound', 'id'], 'holiday.takeBack', () => ({ id: 'holiday_leave-no', reason: 'None' })),
  bad('leave taken back twice', ['holiday.takenBackAlready', 'id'], 'holiday.takeBack', (home) => ({ id: of(home).gone, reason: 'Twice' })),
  carry('carried over of nobody', ['input.notFound', 'employmentId'], { employmentId: 'employment-no' }),
  carry('carried over without terms', ['holiday.noTerms', 'into'], {}, 'bare'),
  carry('carried into no leave year', ['holiday.carryNotYear', 'into'], { into: day('2027-10-06') }),
  carry('nothing carried over', ['holiday.noTime', 'minutes'], { minutes: -60 }),
  carry('more than the agreement may carry', ['holiday.carryTooMuch', 'minutes'], { minutes: 9 * 480 }),
  carry('more than the agreement may carry, with a day that was carried before', ['holiday.carryTooMuch', 'minutes'], { minutes: 8 * 480 }),
  carry('more than was left', ['holiday.carryNotLeft', 'minutes'], { minutes: 28 * 480, reason: 'family' }),
  bad('what was carried and is taken since', ['holiday.carrySpent', 'id'], 'holiday.carryBack', (home) => ({
    id: of(home).carried,
    reason: 'Not so',
  })),
  bad('carried back that never was', ['input.notFound', 'id'], 'holiday.carryBack', () => ({ id: 'holiday_carry-no', reason: 'None' })),
  bad('an opening within the book', ['holiday.openingInBook', 'on'], 'holiday.open', (home) => ({
    employmentId: of(home).job,
    on: from,
    accrued: 0,
    taken: 0,
    carried: 0,
  })),
  bad('an opening before the work', ['holiday.beforeStart', 'on'], 'holiday.open', (home) => ({
    employmentId: of(home).job,
    on: day('2026-10-01'),
    accrued: 0,
    taken: 0,
    carried: 0,
  })),
  weeks('a week before the work', ['holiday.beforeStart', 'weeks.0.to'], [{ to: day('2026-10-03'), weeks: 1, minutes: 60, pay: pence(1) }]),
  weeks(
    'a week that this book pays',
    ['holiday.openingInBook', 'weeks.0.to'],
    [{ to: day('2026-10-10'), weeks: 1, minutes: 60, pay: pence(1) }],
  ),
  bad('a record of nobody', ['input.notFound', 'employmentId'], 'holiday.issueRecord', () => ({ employmentId: 'employment-no' })),
];

it('answers every mistake about holiday with one sentence at its field, and the book stays as it was', { timeout: 120_000 }, () => {
  const home = household();
  of(home);
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});

it('answers mistakes in an earlier payroll’s weeks', () => {
  const home = household();
  const { ask } = home;
  const { group } = team(home);
  const pat = ask('assistant.add', { name: 'Pat', reference: 'PA 9', born: day('1990-01-01') }).id;
  const job = ask('employment.add', { assistantId: pat, payGroupId: group, payrollId: '9', job: 'PA', startsOn: day('2025-01-01') }).id;
  const week = { to: day('2026-09-26'), weeks: 1, minutes: 600, pay: pence(10_000) };
  const all: readonly Bad[] = [
    bad('two lines for a week', ['holiday.historyTwice', 'weeks.1.to'], 'holiday.history', () => ({
      employmentId: job,
      weeks: [week, { ...week, to: day('2026-10-03'), weeks: 3 }],
    })),
    bad('a week of 200 hours', ['holiday.historyTooLong', 'weeks.0.minutes'], 'holiday.history', () => ({
      employmentId: job,
      weeks: [{ ...week, minutes: 12_000 }],
    })),
    bad('pay below nothing', ['holiday.payNegative', 'weeks.0.pay'], 'holiday.history', () => ({
      employmentId: job,
      weeks: [{ ...week, pay: pence(-1) }],
    })),
    bad('an opening without terms', ['holiday.noTerms', 'on'], 'holiday.open', () => ({
      employmentId: job,
      on: day('2026-10-04'),
      accrued: 0,
      taken: 0,
      carried: 0,
    })),
  ];
  expect(makeMistakes(home, all)).toEqual(refusals(all));
});
