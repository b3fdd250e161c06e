import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household } from '#test/support/household';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

type Parts = {
  readonly job: string;
  readonly newJob: string;
  readonly left: string;
  readonly sickness: string;
  readonly ended: string;
  readonly leave: string;
  readonly paternity: string;
  readonly kept: string;
  readonly employer: string;
};

const known = new WeakMap<Household, Parts>();

function prepare(home: PayHousehold): Parts {
  const { ask } = home;
  const hire = (name: string, startsOn: string): string => home.hire(name, { startsOn: day(startsOn) }).employment;
  const [job, newJob, left] = [hire('Sam Sample', '2025-01-06'), hire('Nia Newer', '2026-02-02'), hire('Lee Left', '2025-01-06')];
  ask('employment.end', { id: left, endsOn: day('2026-05-31') });
  const told = { isElsewhere: false, earnings: eightWeeks } as const;
  const sick = (employmentId: string, from: string, to?: string): string =>
    ask('sickness.record', { ...told, employmentId, from: day(from), notifiedOn: day(from), ...(to === undefined ? {} : { to: day(to) }) })
      .id;
  ask('sickness.qualifyingDays', { employmentId: job, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
  const ended = sick(job, '2026-06-22', '2026-06-26');
  const sickness = sick(job, '2026-09-01');
  home.work(job, '2026-06-17', 4);
  const leave = ask('family.record', maternity(job, {})).id;
  for (let at = 10; at < 20; at += 1) ask('keepInTouch.record', { leaveId: leave, day: day(`2027-02-${String(at)}`) });
  const kept = ask('absence.read', { employmentId: job }).family[0]?.keepInTouch[0]?.id ?? '';
  const paternity = ask('family.record', {
    employmentId: job,
    kind: 'spp',
    isAdoption: false,
    due: day('2026-07-15'),
    happened: day('2026-07-14'),
    payFrom: day('2026-07-20'),
    weeks: 2,
    askedOn: day('2026-06-01'),
    earnings: eightWeeks,
  }).id;
  return { job, newJob, left, sickness, ended, leave, paternity, kept, employer: home.employer };
}

function of(home: Household): Parts {
  const parts = known.get(home);
  if (parts === undefined) throw new Error('prepared below');
  return parts;
}

function sick(home: Household, given: Partial<InputOf<'sickness.record'>>): InputOf<'sickness.record'> {
  const from = given.from ?? day('2026-05-11');
  return { employmentId: of(home).job, from, to: from, notifiedOn: from, isElsewhere: false, earnings: eightWeeks, ...given };
}

function maternity(employmentId: string, given: Partial<InputOf<'family.record'>>): InputOf<'family.record'> {
  const claim = { kind: 'smp', isAdoption: false, due: day('2027-02-03'), payFrom: day('2027-01-04'), weeks: 39 } as const;
  return { ...claim, employmentId, askedOn: day('2026-11-02'), earnings: eightWeeks, ...given };
}

const mistakes: readonly Bad[] = [
  bad('sickness of nobody', ['input.notFound', 'employmentId'], 'sickness.record', (home) => sick(home, { employmentId: 'employment-no' })),
  bad('sickness that ends before it starts', ['absence.endsFirst', 'to'], 'sickness.record', (home) =>
    sick(home, { from: day('2026-05-11'), to: day('2026-05-10') }),
  ),
  bad('sickness that has not begun', ['money.inFuture', 'from'], 'sickness.record', (home) => sick(home, { from: day('2026-12-01') })),
  bad('sickness before the employment', ['absence.beforeEmployment', 'from'], 'sickness.record', (home) =>
    sick(home, { from: day('2025-01-05') }),
  ),
  bad('sickness after the employment', ['absence.afterEmployment', 'from'], 'sickness.record', (home) =>
    sick(home, { employmentId: of(home).left, from: day('2026-06-01') }),
  ),
  bad('sickness that overlaps another', ['absence.overlaps', 'from'], 'sickness.record', (home) =>
    sick(home, { from: day('2026-06-26'), to: day('2026-06-29') }),
  ),
  bad('sickness in one that goes on', ['absence.overlaps', 'from'], 'sickness.record', (home) => sick(home, { from: day('2026-10-01') })),
  bad('sickness in paid paternity leave', ['absence.overlaps', 'from'], 'sickness.record', (home) =>
    sick(home, { from: day('2026-07-27') }),
  ),
  bad('sickness on a day worked', ['absence.worked', 'from'], 'sickness.record', (home) =>
    sick(home, { from: day('2026-06-16'), to: day('2026-06-18') }),
  ),
  bad('told before it began', ['absence.notifiedEarly', 'notifiedOn'], 'sickness.record', (home) =>
    sick(home, { notifiedOn: day('2026-05-10') }),
  ),
  bad('a fit note for other days', ['absence.fitNoteOutside', 'proof.from'], 'sickness.record', (home) =>
    sick(home, { proof: { kind: 'fit_note', from: day('2026-05-12'), to: day('2026-05-20') } }),
  ),
  bad('no qualifying days', ['absence.noDays', 'weekdays'], 'sickness.qualifyingDays', (home) => ({
    employmentId: of(home).job,
    from: day('2026-05-11'),
    weekdays: [],
  })),
  bad('an end before the start', ['absence.endsFirst', 'to'], 'sickness.end', (home) => ({ id: of(home).sickness, to: day('2026-08-31') })),
  bad('an end of what has ended', ['absence.ended', 'id'], 'sickness.end', (home) => ({ id: of(home).ended, to: day('2026-06-26') })),
  bad('a fit note for another sickness', ['absence.fitNoteOutside', 'from'], 'sickness.prove', (home) => ({
    id: of(home).ended,
    kind: 'fit_note',
    from: day('2026-07-01'),
    to: day('2026-07-05'),
  })),
  bad('no sickness taken back', ['input.notFound', 'id'], 'sickness.takeBack', () => ({ id: 'sickness-no', reason: 'Wrong' })),
  bad('form SSP1 of a sickness that is paid', ['absence.formNotNeeded', 'id'], 'sickness.issueForm', (home) => ({ id: of(home).ended })),
  bad('maternity pay without 26 weeks', ['absence.serviceShort', 'payFrom'], 'family.record', (home) =>
    maternity(of(home).newJob, { due: day('2026-08-05'), payFrom: day('2026-06-21'), askedOn: day('2026-05-01') }),
  ),
  bad('maternity pay on too little', ['absence.earningsShort', 'earnings'], 'family.record', (home) =>
    maternity(of(home).newJob, { earnings: { pattern: 'weekly', many: 8, earnings: pence(103_199) } }),
  ),
  bad('maternity pay that begins too early', ['absence.startsEarly', 'payFrom'], 'family.record', (home) =>
    maternity(of(home).newJob, { payFrom: day('2026-11-14') }),
  ),
  bad('maternity pay after the birth', ['absence.startsLate', 'payFrom'], 'family.record', (home) =>
    maternity(of(home).newJob, { happened: day('2026-11-20'), payFrom: day('2026-11-23') }),
  ),
  bad('a birth that has not come', ['money.inFuture', 'happened'], 'family.record', (home) =>
    maternity(of(home).newJob, { happened: day('2027-01-20') }),
  ),
  bad('maternity pay without a due date', ['absence.dateMissing', 'due'], 'family.record', (home) => {
    const { due: _, ...claim } = maternity(of(home).newJob, {});
    return claim;
  }),
  bad('paternity pay that goes on after its last day', ['absence.endsLate', 'weeks'], 'family.record', (home) => ({
    ...maternity(of(home).newJob, {}),
    kind: 'spp',
    due: day('2026-11-15'),
    happened: day('2026-11-15'),
    payFrom: day('2027-11-04'),
    weeks: 2,
  })),
  bad('three weeks of paternity pay', ['absence.weeksTooMany', 'weeks'], 'family.record', (home) => ({
    ...maternity(of(home).newJob, {}),
    kind: 'spp',
    due: day('2026-11-15'),
    happened: day('2026-11-14'),
    payFrom: day('2026-11-16'),
    weeks: 3,
  })),
  bad('maternity pay over another leave', ['absence.overlaps', 'payFrom'], 'family.record', (home) => maternity(of(home).job, {})),
  bad('earnings that nobody knows', ['absence.earningsNeeded', 'earnings'], 'family.record', (home) => {
    const { earnings: _, ...claim } = maternity(of(home).newJob, {});
    return claim;
  }),
  bad('form SMP1 of a claim that can be paid', ['absence.formNotNeeded', 'kind'], 'family.issueForm', (home) =>
    maternity(of(home).newJob, {}),
  ),
  bad('a keeping-in-touch day outside the leave', ['absence.keepInTouchOutside', 'day'], 'keepInTouch.record', (home) => ({
    leaveId: of(home).leave,
    day: day('2027-01-03'),
  })),
  bad('one that is recorded', ['absence.keepInTouchTwice', 'day'], 'keepInTouch.record', (home) => ({
    leaveId: of(home).leave,
    day: day('2027-02-10'),
  })),
  bad('the eleventh keeping-in-touch day', ['absence.keepInTouchUsedUp', 'day'], 'keepInTouch.record', (home) => ({
    leaveId: of(home).leave,
    day: day('2027-03-01'),
  })),
  bad('one in paternity leave', ['absence.noKeepInTouch', 'day'], 'keepInTouch.record', (home) => ({
    leaveId: of(home).paternity,
    day: day('2026-07-21'),
  })),
  bad('one that is none', ['absence.notInLeave', 'id'], 'keepInTouch.takeBack', () => ({ id: 'keep_in_touch-no', reason: 'Wrong' })),
  bad('pay that ends before it begins', ['absence.endsFirst', 'lastDay'], 'family.end', (home) => ({
    id: of(home).leave,
    lastDay: day('2027-01-03'),
    reason: 'Back at work',
  })),
  bad('a small employer of a year that has not begun', ['pay.noFiguresForYear', 'taxYear'], 'employer.small', (home) => ({
    employerId: of(home).employer,
    taxYear: '2027-28',
    isSmall: true,
  })),
];

it('answers every mistake about sickness and leave beside its field, and leaves the book as it was', () => {
  const home = payHousehold();
  known.set(home, prepare(home));
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});
