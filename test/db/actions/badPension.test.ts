import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household } from '#test/support/household';
import { nest, nestTerms, type PensionHousehold, pensionHousehold } from '#test/support/pension';

type People = { readonly home: PensionHousehold; readonly member: string; readonly young: string; readonly out: string };
const known = new WeakMap<Household, People>();

/** Besides Alex, who is in nothing: a member with a letter, somebody of fifteen, and somebody who left. */
function family(): PensionHousehold {
  const home = pensionHousehold();
  const hire = (name: string, born: string) => home.hire(name, { born: day(born), tax: null, bank: false }).employment;
  const member = hire('Mina Member', '1990-01-01');
  const out = hire('Olly Out', '1990-01-01');
  home.enrol({ employmentId: member, setUpOn: day('2026-06-20') });
  home.ask('pension.letter', { employmentId: member, kind: 'enrolment', givenOn: day('2026-06-25') });
  home.enrol({ employmentId: out, setUpOn: day('2026-06-20') });
  home.ask('pension.leave', { employmentId: out, day: day('2026-08-01') });
  known.set(home, { home, member, out, young: hire('Yan Young', '2011-03-01') });
  return home;
}

function of(home: Household): People {
  const found = known.get(home);
  if (found === undefined) throw new RangeError('a family of its own');
  return found;
}

function joining(home: Household, given: Partial<InputOf<'pension.join'>> = {}): InputOf<'pension.join'> {
  const { home: own } = of(home);
  const { scheme: schemeId, alex } = own;
  return { employmentId: alex.employment, kind: 'enrolled', schemeId, day: day('2026-06-15'), setUpOn: day('2026-07-01'), ...given };
}

function postponing(home: Household, given: Partial<InputOf<'pension.postpone'>> = {}): InputOf<'pension.postpone'> {
  const { alex } = of(home).home;
  return { employmentId: alex.employment, day: day('2026-06-15'), until: day('2026-09-15'), noticeOn: day('2026-06-20'), ...given };
}

const mistakes: readonly Bad[] = [
  bad('enrolling someone under 16', ['pension.tooYoung', 'day'], 'pension.join', (home) => joining(home, { employmentId: of(home).young })),
  bad('joining someone under 16', ['pension.tooYoung', 'day'], 'pension.join', (home) =>
    joining(home, { employmentId: of(home).young, kind: 'joined', noticeOn: day('2026-06-01'), ownHundredths: 500 }),
  ),
  bad('enrolling before the job', ['pension.beforeJob', 'day'], 'pension.join', (home) => joining(home, { day: day('2026-04-01') })),
  bad('enrolling a member', ['pension.alreadyMember', ''], 'pension.join', (home) => joining(home, { employmentId: of(home).member })),
  bad('enrolling again who was never in', ['pension.notBefore', 'kind'], 'pension.join', (home) => joining(home, { kind: 're_enrolled' })),
  bad('opting in without a notice', ['pension.noticeNeeded', 'noticeOn'], 'pension.join', (home) => joining(home, { kind: 'opted_in' })),
  bad('opting in before the notice', ['pension.noticeAfter', 'noticeOn'], 'pension.join', (home) =>
    joining(home, { kind: 'opted_in', noticeOn: day('2026-06-16') }),
  ),
  bad('joining without a percentage', ['pension.ownPercent', 'ownHundredths'], 'pension.join', (home) =>
    joining(home, { kind: 'joined', noticeOn: day('2026-06-01') }),
  ),
  bad('a scheme that is not there', ['input.notFound', 'schemeId'], 'pension.join', (home) =>
    joining(home, { schemeId: 'pension_scheme-9' }),
  ),
  bad('a membership made in the future', ['money.inFuture', 'setUpOn'], 'pension.join', (home) =>
    joining(home, { setUpOn: day('2030-01-01') }),
  ),
  bad('a postponement longer than three months', ['pension.postponedTooLong', 'until'], 'pension.postpone', (home) =>
    postponing(home, { until: day('2026-09-16') }),
  ),
  bad('a postponement backwards', ['pension.postponedBackwards', 'until'], 'pension.postpone', (home) =>
    postponing(home, { until: day('2026-06-15') }),
  ),
  bad('a postponement from any day', ['pension.postponeFrom', 'day'], 'pension.postpone', (home) =>
    postponing(home, { day: day('2026-06-17') }),
  ),
  bad('a postponement told too late', ['pension.postponeNotice', 'noticeOn'], 'pension.postpone', (home) =>
    postponing(home, { noticeOn: day('2026-07-28') }),
  ),
  bad('a postponement of a member', ['pension.alreadyMember', ''], 'pension.postpone', (home) =>
    postponing(home, { employmentId: of(home).member }),
  ),
  bad('a postponement of who was in before', ['pension.postponeMember', ''], 'pension.postpone', (home) =>
    postponing(home, { employmentId: of(home).out }),
  ),
  bad('an opt-out after the window', ['pension.optOutLate', 'noticeOn'], 'pension.optOut', (home) => ({
    employmentId: of(home).member,
    noticeOn: day('2026-07-25'),
  })),
  bad('an opt-out before it', ['pension.optOutEarly', 'noticeOn'], 'pension.optOut', (home) => ({
    employmentId: of(home).member,
    noticeOn: day('2026-06-24'),
  })),
  bad('an opt-out of nobody’s pension', ['pension.notMember', ''], 'pension.optOut', (home) => ({
    employmentId: of(home).home.alex.employment,
    noticeOn: day('2026-07-25'),
  })),
  bad('leaving before the membership', ['pension.leaveBefore', 'day'], 'pension.leave', (home) => ({
    employmentId: of(home).member,
    day: day('2026-06-14'),
  })),
  bad('an employer’s percentage below the least', ['pension.belowEmployer', 'terms.employerHundredths'], 'pension.addScheme', (home) => ({
    employerId: of(home).home.employer,
    ...nest,
    name: 'Another',
    terms: { ...nestTerms, employerHundredths: 299, employeeHundredths: 900 },
  })),
  bad('both percentages below the least', ['pension.belowTogether', 'employeeHundredths'], 'pension.agreeTerms', (home) => ({
    schemeId: of(home).home.scheme,
    ...nestTerms,
    employeeHundredths: 499,
  })),
  bad('a certified basis without its percentages', ['pension.belowEmployer', 'employerHundredths'], 'pension.agreeTerms', (home) => ({
    schemeId: of(home).home.scheme,
    ...nestTerms,
    basis: 'set_1',
  })),
  bad('a second scheme of the same name', ['setup.nameTaken', 'name'], 'pension.addScheme', (home) => ({
    employerId: of(home).home.employer,
    ...nest,
    terms: nestTerms,
  })),
  bad('arrears where nothing was missed', ['pension.nothingMissed', ''], 'pension.agreeArrears', (home) => ({
    employmentId: of(home).member,
    paidBy: 'pay',
    paydays: 2,
    agreedOn: day('2026-07-20'),
  })),
  bad('arrears without a number of paydays', ['pension.arrearsPaydays', 'paydays'], 'pension.agreeArrears', (home) => ({
    employmentId: of(home).member,
    paidBy: 'pay',
    agreedOn: day('2026-07-20'),
  })),
  bad('percentages of their own below the least', ['pension.belowTogether', 'employeeHundredths'], 'pension.ownTerms', (home) => ({
    employmentId: of(home).member,
    from: day('2026-07-01'),
    percentages: { employeeHundredths: 400, employerHundredths: 300 },
  })),
  bad('percentages of their own for who is no member', ['pension.notMember', ''], 'pension.ownTerms', (home) => ({
    employmentId: of(home).out,
    from: day('2026-07-01'),
    percentages: { employeeHundredths: 700, employerHundredths: 300 },
  })),
  bad('a re-enrolment day outside its window', ['pension.reEnrolOutside', 'day'], 'pension.reEnrol', (home) => ({
    employerId: of(home).home.employer,
    day: day('2029-07-06'),
  })),
  bad('a declaration in the future', ['money.inFuture', 'doneOn'], 'pension.declare', (home) => ({
    employerId: of(home).home.employer,
    kind: 'declaration',
    doneOn: day('2030-01-01'),
  })),
  bad('a letter that does not fit', ['pension.letterNotFitting', 'kind'], 'pension.letter', (home) => ({
    employmentId: of(home).member,
    kind: 'postponement',
    givenOn: day('2026-06-25'),
  })),
  bad('a letter before the membership', ['pension.letterBefore', 'givenOn'], 'pension.letter', (home) => ({
    employmentId: of(home).member,
    kind: 'enrolment',
    givenOn: day('2026-06-19'),
  })),
  bad('taking back what is not there', ['input.notFound', 'id'], 'pension.takeBack', () => ({
    id: 'pension_event-9',
    reason: 'Wrong one.',
  })),
];

it('every mistake about pensions is answered by one sentence, and leaves the book as it was', () => {
  expect(makeMistakes(family(), mistakes)).toEqual(refusals(mistakes));
});

it('what a payslip rests on cannot be taken back, nor anything but the newest word', () => {
  const home = pensionHousehold();
  const joined = home.enrol();
  home.approve();
  expect(home.try('pension.takeBack', { id: joined, reason: 'Not them.' })).toBe('pension.onPayslip');
  const left = home.ask('pension.leave', { employmentId: home.alex.employment, day: day('2026-08-01') }).id;
  expect(home.try('pension.takeBack', { id: joined, reason: 'Not them.' })).toBe('pension.notNewest');
  home.ask('pension.takeBack', { id: left, reason: 'Changed their mind.' });
  expect(home.try('pension.takeBack', { id: left, reason: 'Again.' })).toBe('pension.takenBackAlready');
  expect(home.ask('pension.assistant', { employmentId: home.alex.employment })).toMatchObject({
    standing: 'member',
    events: [{ takenBack: 'Changed their mind.' }, {}],
  });
});
