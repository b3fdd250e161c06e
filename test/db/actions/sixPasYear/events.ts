import { day } from '#core/time/day';
import { type Home, itIs } from './home.ts';
import { amount } from './people.ts';

type Event = (home: Home) => void;

const none = { studentLoan: 'none', postgraduateLoan: false } as const;

/** Dev begins on statement C; Cleo’s and Fay’s story so far. */
const first: Event = ({ ask, jobs, scheme }) => {
  ask('starter.record', {
    employmentId: jobs['Dev Example'],
    from: day('2025-04-07'),
    brought: 'checklist',
    statement: 'C',
    ...none,
    niLetter: 'A',
  });
  const weeks = [{ to: day('2025-03-29'), weeks: 52, minutes: 49_920, pay: amount(1_123_200) }];
  ask('holiday.history', { employmentId: jobs['Cleo Example'], weeks });
  ask('pension.join', {
    employmentId: jobs['Fay Example'],
    kind: 'enrolled',
    schemeId: scheme,
    day: day('2025-03-31'),
    setUpOn: day('2025-03-31'),
  });
};

const second: Event = (home) => {
  itIs(home, day('2025-05-08'));
  const { ask, jobs } = home;
  ask('starter.record', {
    employmentId: jobs['Bo Example'],
    from: day('2025-04-28'),
    brought: 'checklist',
    statement: 'A',
    ...none,
    niLetter: 'M',
  });
};

const mileage = (home: Home, on: string, tenths: number): void => {
  home.ask('claim.add', {
    kind: 'mileage',
    employmentId: home.jobs['Ada Example'],
    day: day(on),
    planLineId: home.line,
    words: 'To the pool and back with Theo',
    vehicle: 'car',
    tenths,
    passengers: 0,
    perMile: amount(45),
    from: 'Theo’s home',
    to: 'the pool',
    isHomeToWork: false,
  });
};

/** Ada comes with a P45 of this tax year, two loans, and is enrolled from her first day. */
const third: Event = (home) => {
  itIs(home, day('2025-06-10'));
  const { ask, jobs, scheme } = home;
  const employmentId = jobs['Ada Example'];
  ask('starter.record', {
    employmentId,
    from: day('2025-05-26'),
    brought: 'p45',
    statement: 'B',
    p45: {
      leftOn: day('2025-05-16'),
      taxCode: '1257L',
      basis: 'cumulative',
      pay: amount(330_000),
      tax: amount(36_960),
      studentLoanGoesOn: true,
    },
    studentLoan: '2',
    postgraduateLoan: true,
    niLetter: 'A',
  });
  ask('pension.join', { employmentId, kind: 'enrolled', schemeId: scheme, day: day('2025-05-26'), setUpOn: day('2025-06-10') });
  ask('pension.letter', { employmentId, kind: 'enrolment', givenOn: day('2025-06-10') });
  mileage(home, '2025-06-10', 620);
};

const fourth: Event = (home) => {
  itIs(home, day('2025-07-08'));
  mileage(home, '2025-07-08', 380);
};

/** Bo, too young to be enrolled, asks to be; Cleo takes a week. */
const fifth: Event = (home) => {
  itIs(home, day('2025-08-08'));
  const { ask, jobs, scheme } = home;
  const bo = { employmentId: jobs['Bo Example'], schemeId: scheme, day: day('2025-07-21'), setUpOn: day('2025-07-21') };
  ask('pension.join', { ...bo, kind: 'opted_in', noticeOn: day('2025-07-14') });
  ask('holiday.take', { employmentId: jobs['Cleo Example'], from: day('2025-08-04'), to: day('2025-08-08'), minutes: 840 });
};

/** DWP’s notice about Fay. */
const sixth: Event = (home) => {
  itIs(home, day('2025-09-08'));
  home.ask('order.add', {
    employmentId: home.jobs['Fay Example'],
    kind: 'dea_standard',
    madeOn: day('2025-08-20'),
    from: day('2025-09-11'),
    hasOrdinaryDebt: false,
    total: amount(30_000),
    carried: amount(0),
    hasCharge: true,
    to: { payee: 'DWP Debt Management', reference: 'DEA 7', bank: { accountName: 'DWP', sortCode: '60-70-80', account: '10025634' } },
  });
};

/** HMRC sends Dev a code of their own. */
const seventh: Event = (home) => {
  itIs(home, day('2025-10-08'));
  home.ask('notice.record', {
    employmentId: home.jobs['Dev Example'],
    kind: 'P6',
    taxYear: '2025-26',
    issuedOn: day('2025-10-06'),
    from: day('2025-10-08'),
    taxCode: '320L',
    basis: 'cumulative',
  });
};

/** Eli leaves on Friday 31 October; Ada parks at the hospital. */
const eighth: Event = (home) => {
  itIs(home, day('2025-11-08'));
  const { ask, jobs, line } = home;
  ask('leaving.record', { employmentId: jobs['Eli Example'], lastDay: day('2025-10-31'), why: 'moved' });
  ask('claim.add', {
    kind: 'expense',
    employmentId: jobs['Ada Example'],
    day: day('2025-10-22'),
    planLineId: line,
    words: 'Parking at the hospital, with Theo',
    amount: amount(1_260),
    isTaxed: false,
  });
};

/** Eli’s P45, five hours that nobody had written down, and Fay’s illness. */
const ninth: Event = (home) => {
  itIs(home, day('2025-12-08'));
  const { ask, jobs, line } = home;
  ask('p45.issue', { employmentId: jobs['Eli Example'] });
  ask('payExtra.add', {
    employmentId: jobs['Eli Example'],
    kind: 'extra',
    day: day('2025-10-31'),
    amount: amount(6_700),
    planLineId: line,
    what: { kind: 'overtime', minutes: 300 },
    words: 'Handing over on 31 October, five hours',
  });
  const employmentId = jobs['Fay Example'];
  ask('sickness.qualifyingDays', { employmentId, from: day('2025-03-31'), weekdays: [1, 2, 3, 4] });
  ask('sickness.record', {
    employmentId,
    from: day('2025-11-10'),
    to: day('2025-11-21'),
    notifiedOn: day('2025-11-10'),
    isElsewhere: false,
    proof: { kind: 'fit_note', from: day('2025-11-10'), to: day('2025-11-21') },
  });
};

const tenth: Event = (home) => {
  itIs(home, day('2025-12-22'));
  const { ask, jobs } = home;
  ask('holiday.take', { employmentId: jobs['Ada Example'], from: day('2025-12-22'), to: day('2025-12-26'), minutes: 2_250 });
};

const twelfth: Event = (home) => {
  itIs(home, day('2026-02-08'));
  const { ask, jobs } = home;
  ask('holiday.take', { employmentId: jobs['Cleo Example'], from: day('2026-02-09'), to: day('2026-02-13'), minutes: 960 });
};

/** What happens besides work, before each payday. */
export const events: readonly (Event | undefined)[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  undefined,
  twelfth,
  undefined,
];
