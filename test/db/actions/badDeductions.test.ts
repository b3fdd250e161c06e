import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household } from '#test/support/household';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';

type Parts = { readonly job: string; readonly line: string; readonly order: string; readonly ended: string };

const known = new WeakMap<Household, Parts>();

const payee = { payee: 'HMCTS' };
const stated = { deduct: pence(2_500), protect: pence(15_000), per: 'week' } as const;

function begin(home: PayHousehold): Parts {
  const { employment: job } = home.hire('Sam Sample');
  home.work(job, '2026-06-15', 10);
  home.sign(job);
  const order = home.ask('order.add', { ...anOrder(job), kind: 'council_tax_england' }).id;
  const ended = home.ask('order.add', { ...anOrder(job), kind: 'council_tax_england' }).id;
  home.ask('order.end', { id: ended, endedOn: day('2026-07-01'), reason: 'Paid off.' });
  home.ask('order.add', { ...anOrder(job), kind: 'council_tax_england' });
  return { job, line: home.wages.ann, order, ended };
}

function of(home: Household): Parts {
  const parts = known.get(home);
  if (parts === undefined) throw new RangeError('not begun');
  return parts;
}

function anOrder(employmentId: string): InputOf<'order.add'> {
  const dates = { madeOn: day('2026-05-01'), from: day('2026-06-01') };
  return { employmentId, kind: 'dea_standard', ...dates, hasOrdinaryDebt: false, carried: pence(0), hasCharge: false, to: payee };
}

function order(why: string, expected: readonly [string, string], given: Partial<InputOf<'order.add'>>): Bad {
  return bad(why, expected, 'order.add', (home) => ({ ...anOrder(of(home).job), ...given }));
}

const orders: readonly Bad[] = [
  order('an order of nobody', ['input.notFound', 'employmentId'], { employmentId: 'employment-no' }),
  order('an order that protects 110%', ['order.percentImpossible', 'protectPercent'], {
    kind: 'child_maintenance',
    stated: { deduct: pence(100), per: 'week' },
    protectPercent: 110,
  }),
  order('a court order without its sum', ['order.sumMissing', 'stated.deduct'], { kind: 'court_other' }),
  order('a court order that protects nothing', ['order.protectMissing', 'stated.protect'], {
    kind: 'court_other',
    stated: { deduct: pence(100), per: 'week' },
  }),
  order('a sum for an order that has a table', ['order.hasTable', 'stated.deduct'], { kind: 'fine', stated }),
  order('a direct attachment that protects a sum of its own', ['order.protectsByLaw', 'stated.protect'], {
    stated: { deduct: pence(100), protect: pence(100), per: 'week' },
  }),
  order('maintenance without its sum for the day', ['order.sumMissing', 'daily'], { kind: 'current_maintenance' }),
  order('deductions before the order was made', ['order.startsBeforeMade', 'from'], { from: day('2026-04-30') }),
  order('an order of tomorrow', ['money.inFuture', 'madeOn'], { madeOn: day('2027-01-01'), from: day('2027-01-01') }),
  order('a day of the month that there is not', ['order.payByImpossible', 'payBy'], { payBy: 31 }),
  order('a third council tax order', ['order.tooMany', 'kind'], { kind: 'council_tax_england' }),
  bad('an order that starts after it ends', ['order.endsBeforeStart', 'endedOn'], 'order.end', (home) => ({
    id: of(home).order,
    endedOn: day('2026-05-31'),
    reason: 'It is over.',
  })),
  bad('an order ended twice', ['order.endedAlready', 'id'], 'order.end', (home) => ({
    id: of(home).ended,
    endedOn: day('2026-07-02'),
    reason: 'It is over.',
  })),
  bad('no order ended', ['input.notFound', 'id'], 'order.end', () => ({
    id: 'order-no',
    endedOn: day('2026-07-02'),
    reason: 'It is over.',
  })),
];

function deduction(why: string, expected: readonly [string, string], given: Partial<InputOf<'deduction.add'>>): Bad {
  return bad(why, expected, 'deduction.add', (home) => ({
    employmentId: of(home).job,
    kind: 'employer',
    what: 'Meals',
    from: day('2026-06-10'),
    each: pence(500),
    consentedOn: day('2026-06-01'),
    consent: 'In the folder',
    ...given,
  }));
}

const deductions: readonly Bad[] = [
  deduction('a deduction without consent', ['deduction.noConsent', 'consent'], { consent: '' }),
  deduction('consent of no day', ['deduction.noConsent', 'consentedOn'], { consentedOn: undefined }),
  deduction('consent after the first deduction', ['deduction.consentLate', 'consentedOn'], { consentedOn: day('2026-06-11') }),
  deduction('an overpayment of no sum', ['deduction.totalMissing', 'total'], { kind: 'overpayment' }),
  deduction('an instalment above the whole', ['deduction.eachAboveTotal', 'each'], { total: pence(400) }),
  deduction('somebody who is not named', ['deduction.payeeMissing', 'to.payee'], { kind: 'third_party' }),
  deduction('a deduction before the job', ['pay.beforeStart', 'from'], { from: day('2026-04-01'), consentedOn: day('2026-03-01') }),
];

function advance(why: string, expected: readonly [string, string], given: Partial<InputOf<'advance.add'>>): Bad {
  return bad(why, expected, 'advance.add', (home) => ({
    employmentId: of(home).job,
    day: day('2026-06-25'),
    amount: pence(10_000),
    each: pence(5_000),
    from: payday,
    planLineId: of(home).line,
    why: 'A deposit',
    ...given,
  }));
}

const advances: readonly Bad[] = [
  advance('an advance larger than can be got back', ['advance.notRecoverable', 'amount'], { amount: pence(1_000_000) }),
  advance('an instalment above the advance', ['advance.eachAboveAll', 'each'], { each: pence(10_001) }),
  advance('got back before it is paid', ['advance.backBefore', 'from'], { from: day('2026-06-01') }),
  advance('an advance of tomorrow', ['money.inFuture', 'day'], { day: day('2026-12-01'), from: day('2026-12-30') }),
  advance('on a plan line that is not for pay', ['input.notFound', 'planLineId'], { planLineId: 'planline-no' }),
];

function mileage(
  why: string,
  expected: readonly [string, string],
  given: Partial<Extract<InputOf<'claim.add'>, { kind: 'mileage' }>>,
): Bad {
  return bad(why, expected, 'claim.add', (home) => ({
    kind: 'mileage',
    employmentId: of(home).job,
    day: day('2026-06-15'),
    planLineId: of(home).line,
    words: 'To the pool',
    vehicle: 'car',
    tenths: 100,
    passengers: 0,
    perMile: pence(55),
    from: 'Ann’s home',
    to: 'the pool',
    isHomeToWork: false,
    ...given,
  }));
}

const claims: readonly Bad[] = [
  mileage('negative mileage', ['claim.milesNone', 'tenths'], { tenths: -10 }),
  mileage('more miles than a day has', ['claim.milesOfDay', 'tenths'], { tenths: 6_001 }),
  mileage('home to work', ['claim.homeToWork', 'isHomeToWork'], { isHomeToWork: true }),
  mileage('nine passengers', ['claim.passengers', 'passengers'], { passengers: 9 }),
  mileage('£3 a mile', ['claim.perMile', 'perMile'], { perMile: pence(300) }),
  mileage('miles of tomorrow', ['money.inFuture', 'day'], { day: day('2027-04-06') }),
  bad('no claim taken back', ['input.notFound', 'id'], 'claim.takeBack', () => ({ id: 'claim-no', reason: 'Twice.' })),
  bad('nothing to bring up to 55p', ['claim.nothingToTopUp', 'employmentId'], 'claim.topUp', (home) => ({ employmentId: of(home).job })),
  bad('travel of no minutes', ['travel.minutes', 'minutes'], 'travel.add', (home) => ({
    employmentId: of(home).job,
    day: day('2026-06-15'),
    minutes: 0,
    planLineId: of(home).line,
    words: 'Between',
  })),
  bad('more travel than a day has', ['travel.minutes', 'minutes'], 'travel.add', (home) => ({
    employmentId: of(home).job,
    day: day('2026-06-15'),
    minutes: 1_441,
    planLineId: of(home).line,
    words: 'Between',
  })),
  bad('nothing short to explain', ['minimumWage.notShort', 'from'], 'minimumWage.explain', (home) => ({
    employmentId: of(home).job,
    payday,
    from: day('2026-06-15'),
    kind: 'family_member',
    who: 'Rose',
    why: 'Her brother.',
  })),
  bad('eight nights of a week', ['minimumWage.nights', 'accommodation.nightsAWeek'], 'minimumWage.say', (home) => ({
    employmentId: of(home).job,
    from: day('2026-06-15'),
    isApprentice: false,
    accommodation: { charge: pence(0), nightsAWeek: 8 },
  })),
  bad('overtime of no minutes', ['pay.overtimeMinutes', 'what.minutes'], 'payExtra.add', (home) => ({
    employmentId: of(home).job,
    kind: 'extra',
    day: day('2026-06-15'),
    amount: pence(100),
    planLineId: of(home).line,
    words: 'Overtime',
    what: { kind: 'overtime' },
  })),
  bad('back-pay of no days', ['pay.backPayDays', 'what.from'], 'payExtra.add', (home) => ({
    employmentId: of(home).job,
    kind: 'extra',
    day: day('2026-06-15'),
    amount: pence(100),
    planLineId: of(home).line,
    words: 'Back-pay',
    what: { kind: 'back_pay' },
  })),
];

it('answers every mistake about orders, deductions, advances and claims beside its field, and leaves the book as it was', () => {
  const home = payHousehold();
  known.set(home, begin(home));
  const mistakes = [...orders, ...deductions, ...advances, ...claims];
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});

it('refuses miles of a month that nobody drives, from all claims of the PA together', () => {
  const home = payHousehold();
  known.set(home, begin(home));
  const trip = (date: string) => ({
    kind: 'mileage' as const,
    employmentId: of(home).job,
    day: day(date),
    planLineId: home.wages.ann,
    words: 'To the sea',
    vehicle: 'car' as const,
    tenths: 5_900,
    passengers: 0,
    perMile: pence(55),
    from: 'here',
    to: 'there',
    isHomeToWork: false,
  });
  for (let date = 1; date <= 10; date += 1) home.ask('claim.add', trip(`2026-06-${String(date).padStart(2, '0')}`));
  const eleventh: readonly Bad[] = [
    bad('an eleventh day of 590 miles', ['claim.milesOfMonth', 'tenths'], 'claim.add', () => trip('2026-06-11')),
  ];
  expect(makeMistakes(home, eleventh)).toEqual(refusals(eleventh));
});

it('refuses an advance by money that does not pay the PA, and the tables of Great Britain in Northern Ireland', () => {
  const home = payHousehold();
  known.set(home, begin(home));
  const { job } = of(home);
  home.approve();
  const others: readonly Bad[] = [
    bad('an advance of other money', ['advance.otherMoney', 'planLineId'], 'advance.add', () => ({
      employmentId: job,
      day: day('2026-07-20'),
      amount: pence(1_000),
      each: pence(1_000),
      from: day('2026-08-01'),
      planLineId: home.wages.council,
      why: 'A deposit',
    })),
  ];
  expect(makeMistakes(home, others)).toEqual(refusals(others));
  home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'northern_ireland', paysHmrc: 'month' });
  const tables: readonly Bad[] = [
    order('a council tax order in Northern Ireland', ['order.northernIreland', 'kind'], { kind: 'council_tax_england' }),
    order('an arrestment in Northern Ireland', ['order.northernIreland', 'kind'], { kind: 'earnings_arrestment' }),
  ];
  expect(makeMistakes(home, tables)).toEqual(refusals(tables));
});
