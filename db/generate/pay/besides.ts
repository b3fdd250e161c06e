import { type Chance } from '#core/chance/seeded';
import { nothing, pence } from '#core/money/pence';
import { type PayPeriod } from '#core/pay/payPeriods';
import { type Day, type Span } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { type Employed, type Group, type PayHousehold } from './household.ts';

/** A scheme of the employer's, by either method, with percentages that are enough for its basis. */
function addScheme({ tell }: Hand, chance: Chance, { employerId }: Group, from: Day): string {
  tell('pension.duties', { employerId, startsOn: from });
  const terms = {
    from,
    method: chance.pick(['net_pay', 'relief_at_source'] as const),
    basis: chance.pick(['qualifying', 'set_2'] as const),
    employeeHundredths: chance.whole(500, 800),
    employerHundredths: chance.whole(300, 600),
  };
  const called = { name: 'Sample Pension', provider: 'Sample Provider', contact: '1 Invented Street, Exampleton' };
  return tell('pension.addScheme', { employerId, ...called, paysElectronically: chance.oneIn(2), terms }).id;
}

const leave = { leaveYearStart: '04-01', weeks: 560, bankHolidays: 'included', beyondFourWeeks: 'normal', sleepIns: 'woken' } as const;

function agreeHoliday({ tell }: Hand, chance: Chance, { employmentId }: Employed, from: Day): void {
  const paid = chance.pick(['when_taken', 'rolled_up'] as const);
  const accrual = chance.pick(['legal', 'unrounded'] as const);
  tell('holiday.agree', { employmentId, from, ...leave, kind: 'irregular', paid, accrual });
}

/** A debt to the council or to the DWP; with the £1 that the law allows, or without. */
function addOrder({ tell }: Hand, chance: Chance, { employmentId }: Employed, from: Day): void {
  const kind = chance.pick(['dea_standard', 'dea_higher', 'council_tax_england'] as const);
  const to = { payee: 'Sample Council', reference: 'Invented 1' };
  const stated = { hasOrdinaryDebt: false, carried: nothing, hasCharge: chance.oneIn(2) };
  tell('order.add', { employmentId, kind, madeOn: from, from, ...stated, to });
}

/** What some PAs have besides pay for hours: holiday that is agreed, a pension they asked for, an order. Once, at the start. */
export function addBesides(hand: Hand, chance: Chance, { groups, team }: PayHousehold, from: Day): void {
  for (const group of groups) {
    const scheme = chance.oneIn(2) ? addScheme(hand, chance, group, from) : undefined;
    for (const employed of team.filter(({ groupId }) => groupId === group.id)) {
      const { employmentId, pa } = employed;
      if (chance.oneIn(2)) agreeHoliday(hand, chance, employed, from);
      if (scheme !== undefined && pa.mayEarnMuch && chance.oneIn(2)) {
        const member = { kind: 'opted_in', day: from, setUpOn: from, noticeOn: from } as const;
        hand.tell('pension.join', { employmentId, schemeId: scheme, ...member });
      }
      if (pa.mayEarnMuch && chance.oneIn(4)) addOrder(hand, chance, employed, from);
    }
  }
}

function claim(hand: Hand, chance: Chance, employmentId: string, planLineId: string, day: Day): void {
  const told = { employmentId, day, planLineId, words: 'Invented' };
  if (chance.oneIn(2))
    hand.tell('claim.add', { kind: 'expense', ...told, amount: pence(chance.whole(100, 3_000)), isTaxed: chance.oneIn(3) });
  else {
    const miles = {
      tenths: chance.whole(5, 900),
      passengers: 0,
      perMile: pence(chance.whole(20, 70)),
      from: 'Home of Ann',
      to: 'The pool',
    };
    hand.tell('claim.add', { kind: 'mileage', ...told, vehicle: chance.pick(['car', 'bicycle'] as const), ...miles, isHomeToWork: false });
  }
}

function advance(hand: Hand, chance: Chance, employmentId: string, planLineId: string, day: Day): void {
  const amount = pence(chance.whole(500, 2_000));
  hand.tell('advance.add', { employmentId, day, amount, each: amount, from: day, planLineId, why: 'Invented' });
}

/** Days of sickness, with the earnings that the book is too young to know. */
export function fallIll({ tell }: Hand, chance: Chance, employmentId: string, days: Span): void {
  tell('sickness.qualifyingDays', { employmentId, from: days.from, weekdays: [1, 2, 3, 4, 5] });
  const earnings = { pattern: 'weekly', many: 8, earnings: pence(chance.whole(0, 400_000)) } as const;
  tell('sickness.record', { employmentId, ...days, notifiedOn: days.from, isElsewhere: false, earnings });
}

/** What comes up for a PA in a period besides hours, recorded before its payday. */
export function liveBesides(hand: Hand, chance: Chance, { monies }: PayHousehold, { employmentId, pa }: Employed, period: PayPeriod): void {
  const { planLineId } = chance.pick(monies);
  if (chance.oneIn(3)) claim(hand, chance, employmentId, planLineId, period.from);
  if (monies.length === 1 && pa.mayEarnMuch && chance.oneIn(6)) advance(hand, chance, employmentId, planLineId, period.payday);
}
