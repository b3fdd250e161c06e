import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { type Team, at, sampleTerms, shiftOf, team } from '#test/support/team';

type Parts = Team & {
  readonly other: string;
  readonly shift: string;
  readonly signed: string;
  readonly back: string;
  readonly sheet: string;
};

const known = new WeakMap<Household, Parts>();

const october = { from: day('2026-10-05'), to: day('2026-11-01') };
const both = [
  { side: 'assistant', name: 'Sam Sample', signedOn: day('2026-11-02') },
  { side: 'employer', name: 'Rose Invented', signedOn: day('2026-11-02') },
] as const;

/** Sam with a signed shift in October, one in November, one taken back; and a job with another employer, whose hours count too. */
function begin(home: Household): Parts {
  const parts = team(home);
  const { ask } = home;
  const council = ask('employer.add', { name: 'Ben’s parents', nation: 'england', paysHmrc: 'month' }).id;
  const first = { firstFrom: day('2026-10-05'), firstPayday: day('2026-10-16') };
  const group = ask('payGroup.add', { employerId: council, name: 'Weekly', frequency: 'weekly', ...first }).id;
  const job = {
    assistantId: parts.sam,
    payGroupId: group,
    payrollId: '1',
    job: 'PA',
    startsOn: day('2026-10-05'),
    endsOn: day('2026-11-15'),
  };
  const other = ask('employment.add', job).id;
  const { sleepIn: _, ...noSleepIn } = sampleTerms;
  ask('employment.agree', { employmentId: other, from: day('2026-10-12'), terms: noSleepIn });
  const signed = ask('shift.record', shiftOf(parts, '2026-10-06 09:00', '2026-10-06 12:00')).id;
  const sheet = ask('timesheet.sign', { employmentId: parts.job, ...october, signatures: [both[0]] }).id;
  const shift = ask('shift.record', shiftOf(parts, '2026-11-03 22:00', '2026-11-04 07:00')).id;
  const back = ask('shift.record', shiftOf(parts, '2026-11-05 09:00', '2026-11-05 12:00')).id;
  ask('shift.correct', { id: back, reason: 'It was another day.' });
  return { ...parts, other, shift, signed, back, sheet };
}

function of(home: Household): Parts {
  const parts = known.get(home) ?? begin(home);
  known.set(home, parts);
  return parts;
}

type Given = (parts: Parts, home: Household) => Partial<InputOf<'shift.record'>>;

function shift(why: string, expected: readonly [string, string], from: string, to: string, given: Given = () => ({})): Bad {
  return bad(why, expected, 'shift.record', (home) => shiftOf(of(home), from, to, given(of(home), home)));
}

const morning = ['2026-11-10 09:00', '2026-11-10 12:00'] as const;

function part(from: string, to: string): { readonly from: ReturnType<typeof at>; readonly to: ReturnType<typeof at> } {
  return { from: at(`2026-11-10 ${from}`), to: at(`2026-11-10 ${to}`) };
}

const times: readonly Bad[] = [
  shift('a shift of 25 hours', ['shift.tooLong', 'ends'], '2026-11-09 09:00', '2026-11-10 10:00'),
  shift('a day round the clocks going back', ['shift.tooLong', 'ends'], '2026-10-24 12:00', '2026-10-25 12:00'),
  shift('an end before the start', ['shift.noLength', 'ends'], '2026-11-10 09:00', '2026-11-10 08:00'),
  shift('an end at the start', ['shift.noLength', 'ends'], '2026-11-10 09:00', '2026-11-10 09:00'),
  shift('a time that came twice', ['shift.timeTwice', 'starts'], '2026-10-25 01:30', '2026-10-25 07:00'),
  shift('a time that never was', ['shift.timeLeftOut', 'ends'], '2026-03-28 22:00', '2026-03-29 01:30'),
  shift('a shift that has not ended', ['shift.notYet', 'ends'], '2026-11-22 09:00', '2026-11-22 09:31'),
  shift('a waking in work', ['shift.wokenInWork', 'woken'], ...morning, () => ({ woken: [{ ...part('10:00', '10:10'), why: 'X' }] })),
  shift('a break in a sleep-in', ['shift.breakInSleepIn', 'breaks'], ...morning, () => ({
    kind: 'sleep_in',
    breaks: [part('10:00', '10:10')],
  })),
  shift('a break without length', ['shift.partNoLength', 'breaks.0.to'], ...morning, () => ({ breaks: [part('10:00', '10:00')] })),
  shift('a break outside', ['shift.partOutside', 'breaks.0.from'], ...morning, () => ({ breaks: [part('11:30', '12:30')] })),
  shift('breaks that overlap', ['shift.partsOverlap', 'breaks.1.from'], ...morning, () => ({
    breaks: [part('10:00', '10:30'), part('10:15', '10:45')],
  })),
  shift('nothing but a break', ['shift.allBreak', 'breaks'], ...morning, () => ({ breaks: [part('09:00', '12:00')] })),
];

const work: readonly Bad[] = [
  shift('work for nobody', ['input.notFound', 'employmentId'], ...morning, () => ({ employmentId: 'employment-no' })),
  shift('a shift before the start', ['shift.outsideEmployment', 'starts'], '2026-10-04 22:00', '2026-10-05 07:00'),
  shift('a shift after the end', ['shift.outsideEmployment', 'starts'], '2026-11-16 09:00', '2026-11-16 10:00', ({ other }) => ({
    employmentId: other,
  })),
  shift('two shifts at once', ['shift.overlaps', 'starts'], '2026-11-04 06:00', '2026-11-04 10:00'),
  shift('two employers at once', ['shift.overlaps', 'starts'], '2026-11-04 06:00', '2026-11-04 10:00', ({ other }) => ({
    employmentId: other,
  })),
  shift('a day without an agreement', ['shift.noAgreement', 'starts'], '2026-10-10 09:00', '2026-10-10 10:00', ({ other }) => ({
    employmentId: other,
  })),
  shift('a sleep-in that was never agreed', ['shift.noSleepInRate', 'kind'], ...morning, ({ other }) => ({
    employmentId: other,
    kind: 'sleep_in',
  })),
  shift('wages under therapy', ['shift.notWages', 'charge.planLineId'], ...morning, (_, home) => ({
    charge: { planLineId: home.lines.therapy },
  })),
  shift('no plan line', ['input.notFound', 'charge.planLineId'], ...morning, () => ({ charge: { planLineId: 'none' } })),
  shift('what may not be spent on', ['money.notAllowed', 'charge.planLineId'], ...morning, (_, home) => ({
    charge: { planLineId: home.lines.alcohol },
  })),
  shift('a split with a stranger’s line', ['money.splitPeople', 'charge.planLineIds'], ...morning, ({ annWages }, { split, lines }) => ({
    charge: { splitId: split, planLineIds: [annWages, lines.gym] },
  })),
  shift('no such split', ['input.notFound', 'charge.splitId'], ...morning, ({ annWages, benWages }) => ({
    charge: { splitId: 'split-no', planLineIds: [annWages, benWages] },
  })),
  shift('a split with travel', ['shift.notWages', 'charge.planLineIds.1'], ...morning, ({ annWages }, { split, lines }) => ({
    charge: { splitId: split, planLineIds: [annWages, lines.benTravel] },
  })),
  shift('a line to ask about', ['money.askFirst', 'charge'], ...morning, ({ annWages }, home) => {
    const line = home.ask('setup.read', {}).planLines.find(({ id, name }) => id !== annWages && name === 'Night PAs');
    return { charge: { planLineId: line?.id ?? 'none' } };
  }),
];

const corrections: readonly Bad[] = [
  bad('a correction of a signed shift', ['shift.signed', 'id'], 'shift.correct', (home) => ({ id: of(home).signed, reason: 'Too long' })),
  bad('a correction of no shift', ['input.notFound', 'id'], 'shift.correct', () => ({ id: 'shift-no', reason: 'Too long' })),
  bad('a second taking back', ['shift.alreadyTakenBack', 'id'], 'shift.correct', (home) => ({ id: of(home).back, reason: 'Too long' })),
  bad('a correction that overlaps another', ['shift.overlaps', 'instead.starts'], 'shift.correct', (home) => ({
    id: of(home).shift,
    reason: 'Another day',
    instead: shiftOf(of(home), '2026-10-06 11:00', '2026-10-06 13:00'),
  })),
  bad('a copy for nobody', ['input.notFound', 'employmentId'], 'shift.copyPeriod', () => ({
    employmentId: 'employment-no',
    from: day('2026-11-02'),
  })),
  bad('a copy to half a period', ['timesheet.notAPeriod', 'from'], 'shift.copyPeriod', (home) => ({
    employmentId: of(home).job,
    from: day('2026-11-03'),
  })),
  bad('a copy to before the first period', ['timesheet.beforeFirst', 'from'], 'shift.copyPeriod', (home) => ({
    employmentId: of(home).job,
    from: day('2026-10-04'),
  })),
  bad('a copy to a signed period', ['timesheet.periodSigned', 'from'], 'shift.copyPeriod', (home) => ({
    employmentId: of(home).job,
    from: october.from,
  })),
  bad('a copy of nothing', ['shift.nothingToCopy', 'from'], 'shift.copyPeriod', (home) => ({
    employmentId: of(home).other,
    from: day('2026-10-12'),
  })),
];

type Sign = InputOf<'timesheet.sign'>;

function sign(why: string, expected: readonly [string, string], given: (parts: Parts) => Partial<Sign>): Bad {
  return bad(why, expected, 'timesheet.sign', (home) => {
    const { job: employmentId } = of(home);
    return {
      employmentId,
      from: day('2026-11-02'),
      to: day('2026-11-29'),
      signatures: [{ ...both[0], signedOn: day('2026-11-05') }],
      ...given(of(home)),
    };
  });
}

const signing: readonly Bad[] = [
  sign('a signature for nobody', ['input.notFound', 'employmentId'], () => ({ employmentId: 'employment-no' })),
  sign('half a period', ['timesheet.notAPeriod', 'from'], () => ({ to: day('2026-11-15') })),
  sign('a signature before the last shift ended', ['timesheet.signedEarly', 'signatures.0.signedOn'], () => ({
    signatures: [{ ...both[0], signedOn: day('2026-11-03') }],
  })),
  sign('a signature of tomorrow', ['money.inFuture', 'signatures.0.signedOn'], () => ({
    signatures: [{ ...both[0], signedOn: day('2026-11-23') }],
  })),
  sign('a period that has not begun', ['money.inFuture', 'from'], () => ({ from: day('2026-11-30'), to: day('2026-12-27') })),
  sign('one side twice', ['timesheet.sideTwice', 'signatures.1.side'], () => ({ signatures: [both[0], both[0]] })),
  sign('a side that has signed', ['timesheet.signedAlready', 'signatures.0.side'], () => ({ ...october, signatures: [both[0]] })),
  sign('nothing to sign for', ['timesheet.nothingToSign', 'from'], ({ other }) => ({
    employmentId: other,
    from: day('2026-10-12'),
    to: day('2026-10-18'),
  })),
  bad('no timesheet opened', ['input.notFound', 'id'], 'timesheet.open', () => ({ id: 'timesheet-no', reason: 'Too long' })),
];

it('answers every mistake about shifts and timesheets beside its field, and leaves the book as it was', () => {
  const home = household();
  const { annWages } = of(home);
  const line = home.ask('setup.read', {}).planLines.find(({ id }) => id === annWages);
  if (line === undefined) throw new Error('no plan line for wages');
  const { streamId, beneficiaryId, outcomeId, category, every, from } = line;
  const nights = {
    streamId,
    beneficiaryId,
    outcomeId,
    category,
    every,
    from,
    name: 'Night PAs',
    rule: 'ask_first',
    agreed: pence(1),
  } as const;
  home.ask('planLine.add', nights);
  const mistakes = [...times, ...work, ...corrections, ...signing];
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});

it('opens a timesheet once, and answers a query as it would a command', () => {
  const home = household();
  const { sheet, annWages, job } = of(home);
  home.ask('timesheet.open', { id: sheet, reason: 'A shift was missing.' });
  expect(home.try('timesheet.open', { id: sheet, reason: 'Once more.' })).toBe('timesheet.opened');
  expect(home.try('shift.work', shiftOf({ annWages, job }, '2026-11-04 06:00', '2026-11-04 10:00'))).toBe('shift.overlaps');
  expect(home.try('shift.read', { id: 'shift-no' })).toBe('input.notFound');
  expect(home.try('timesheet.read', { id: 'timesheet-no' })).toBe('input.notFound');
  expect(home.try('timesheet.period', { payGroupId: 'pay_group-no' })).toBe('input.notFound');
});

it('does not end an employment, or move its start, over shifts that stand', () => {
  const home = household();
  const { job } = of(home);
  expect(home.try('employment.end', { id: job, endsOn: day('2026-11-02') })).toBe('people.shiftsOutside');
  expect(home.try('employment.change', { id: job, payrollId: '1', job: 'PA', startsOn: day('2026-10-07') })).toBe('people.shiftsOutside');
  expect(home.try('employment.end', { id: job, endsOn: day('2026-11-03') })).toBe('ok');
});
