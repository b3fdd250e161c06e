import { type Chance } from '#core/chance/seeded';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, negate, pence } from '#core/money/pence';
import { type PayPeriod, payPeriodBeside } from '#core/pay/payPeriods';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { type Day, addDays, addMonths, daysBetween, isWithin } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { fallIll, liveBesides } from './besides.ts';
import { type Employed, type Group, type PayHousehold } from './household.ts';
import { inventShift } from './invent.ts';

export type Waiting = { readonly payGroupId: string; readonly payday: Day };
export type Kept = {
  readonly household: PayHousehold;
  readonly approved: number;
  readonly voided: number;
  /** The last payday, signed and not approved, where that was wished and anybody had worked. */
  readonly waiting?: Waiting;
};

export type Life = { readonly from: Day; readonly itIs: (day: Day) => void; readonly leavesLast: boolean };

function chargeOf(chance: Chance, { monies, splitId }: PayHousehold): InputOf<'shift.record'>['charge'] {
  const planLineIds = monies.map(({ planLineId }) => planLineId);
  if (splitId !== undefined && chance.oneIn(3)) return { splitId, planLineIds };
  return { planLineId: chance.pick(planLineIds) };
}

/** Some days of the period, none twice; at most one a week for a PA who may earn little. */
function daysWorked(chance: Chance, { pa }: Employed, { from, to }: PayPeriod): readonly Day[] {
  const length = daysBetween(from, to) + 1;
  const most = pa.mayEarnMuch ? 8 : Math.floor(length / 7);
  const picked = new Set(Array.from({ length: chance.whole(pa.mayEarnMuch ? 1 : 0, most) }, () => chance.whole(0, length - 1)));
  return [...picked].toSorted((a, b) => a - b).map((place) => addDays(from, place));
}

function workAndSign(hand: Hand, chance: Chance, household: PayHousehold, employed: Employed, period: PayPeriod): boolean {
  const { employmentId } = employed;
  const ill = chance.oneIn(8) ? { from: addDays(period.from, 1), to: addDays(period.from, 5) } : undefined;
  const days = daysWorked(chance, employed, period).filter(
    (day) => ill === undefined || !isWithin(day, { from: addDays(ill.from, -1), to: ill.to }),
  );
  if (ill !== undefined && days.length > 0) fallIll(hand, chance, employmentId, ill);
  for (const day of days)
    hand.tell('shift.record', { ...inventShift(chance, employed.pa, day), employmentId, charge: chargeOf(chance, household) });
  if (days.length === 0) return false;
  const signedOn = period.payday;
  const signatures = [
    { side: 'assistant' as const, name: 'PA', signedOn },
    { side: 'employer' as const, name: 'Employer', signedOn },
  ];
  hand.tell('timesheet.sign', { employmentId, from: period.from, to: period.to, signatures });
  return true;
}

/** An extra sum, or a small correction that takes back. */
function addExtra(hand: Hand, chance: Chance, { monies }: PayHousehold, { employmentId, pa }: Employed, day: Day): void {
  const amount = pence(chance.whole(100, pa.mayEarnMuch ? 20_000 : 1_000));
  const planLineId = chance.pick(monies).planLineId;
  hand.tell('payExtra.add', { employmentId, kind: 'extra', day, amount, planLineId, words: 'Thanks' });
  if (chance.oneIn(2))
    hand.tell('payExtra.add', { employmentId, kind: 'correction', day, amount: negate(amount), planLineId, words: 'Not this time' });
}

function approve(hand: Hand, { id: payGroupId }: Group, payday: Day): string {
  const which = { payGroupId, payday };
  return hand.tell('payRun.approve', { ...which, digest: hand.ask('payRun.preview', which).digest }).id;
}

type Payment = OutputOf<'payment.list'>['payments'][number];

/** The bank pays a sum of a due out of each account whose money it is: all of it, some of it, or nothing yet. */
function pay(hand: Hand, chance: Chance, { monies }: PayHousehold, payment: Payment, day: Day): void {
  if (chance.oneIn(6)) return;
  for (const { streamId, amount } of payment.streams) {
    const account = monies.find((money) => money.streamId === streamId)?.accountId;
    if (account === undefined || amount <= 0) continue;
    const sum: Pence = chance.oneIn(5) ? pence(chance.whole(1, amount)) : amount;
    const line = hand.tell('bank.typeLine', {
      bankAccountId: account,
      day,
      amount: negate(sum),
      words: `PAID ${payment.dueId}`.slice(0, 60),
    });
    hand.tell('bank.match', { lineId: line.id, parts: [{ dueId: payment.dueId, amount: sum }] });
  }
}

function bill(hand: Hand, { employerId }: Group, payday: Day): void {
  const { taxYear, taxMonth } = taxPlaceOf('monthly', payday);
  const month = hand
    .ask('hmrc.read', {})
    .months.find((one) => one.employerId === employerId && one.taxYear === taxYear && one.taxMonth === taxMonth);
  if (month?.canBill === true) hand.tell('hmrc.bill', { employerId, taxYear, taxMonth });
}

type Payday = { readonly group: Group; readonly period: PayPeriod; readonly isLeft: boolean };

function paydaysOf({ payer: { frequency }, ...group }: Group, from: Day): readonly PayPeriod[] {
  const times = { frequency, firstFrom: from, firstPayday: group.firstPayday };
  const end = addMonths(from, 3);
  return [0, 1, 2].flatMap((place) => {
    const period = payPeriodBeside(times, from, place);
    return period !== undefined && period.payday < end ? [period] : [];
  });
}

type Tally = { approved: number; voided: number; waiting?: Waiting };

function livePayday(hand: Hand, chance: Chance, household: PayHousehold, { group, period, isLeft }: Payday, tally: Tally): void {
  const team = household.team.filter(({ groupId }) => groupId === group.id);
  const worked = team.filter((employed) => workAndSign(hand, chance, household, employed, period));
  const [first] = worked;
  if (first === undefined) return;
  for (const employed of worked) liveBesides(hand, chance, household, employed, period);
  if (chance.oneIn(4)) addExtra(hand, chance, household, first, period.payday);
  if (isLeft) {
    tally.waiting = { payGroupId: group.id, payday: period.payday };
    return;
  }
  const run = approve(hand, group, period.payday);
  tally.approved += 1;
  if (chance.oneIn(5)) {
    hand.tell('payRun.void', { id: run, reason: 'Tried out' });
    tally.voided += 1;
    approve(hand, group, period.payday);
    tally.approved += 1;
  }
  if (chance.oneIn(2)) bill(hand, group, period.payday);
  for (const payment of hand.ask('payment.list', {}).payments) pay(hand, chance, household, payment, period.payday);
}

/** Lives through every payday of the quarter, oldest first: work, signatures, approval, sometimes void and again, HMRC, the bank. */
export function liveWithPay(hand: Hand, chance: Chance, household: PayHousehold, { from, itIs, leavesLast }: Life): Kept {
  const all = household.groups
    .flatMap((group) => paydaysOf(group, from).map((period) => ({ group, period })))
    .toSorted((a, b) => (a.period.payday < b.period.payday ? -1 : 1));
  const tally: Tally = { approved: 0, voided: 0 };
  for (const [at, payday] of all.entries()) {
    itIs(payday.period.payday);
    livePayday(hand, chance, household, { ...payday, isLeft: leavesLast && at === all.length - 1 }, tally);
  }
  itIs(addMonths(from, 3));
  return { household, ...tally };
}
