import { type Chance } from '#core/chance/seeded';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, negate, pence } from '#core/money/pence';
import { type PayPeriod, payPeriodBeside } from '#core/pay/payPeriods';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { type Day, addDays, daysBetween, earlier, isWithin, later } from '#core/time/day';
import { type Hand } from '#db/generate/hand';
import { fallIll, liveBesides } from '#db/generate/pay/besides';
import { type Group } from '#db/generate/pay/household';
import { inventShift } from '#db/generate/pay/invent';
import { type Job, type YearHousehold, type YearPlace } from './household.ts';
import { mendPension, perhapsOptIn, perhapsOptOut } from './pensions.ts';

export type YearTally = { paydays: number; approved: number; voided: number; left: number };

type Life = {
  readonly hand: Hand;
  readonly chance: Chance;
  readonly household: YearHousehold;
  readonly tally: YearTally;
  /** Days on which each PA works already, in whichever of their jobs. */
  readonly worked: Map<string, Set<Day>>;
};

const most = { weekly: 2, fortnightly: 3, 'four-weekly': 5, monthly: 5 } as const;

function chargeOf(chance: Chance, { monies, splitId }: YearHousehold): InputOf<'shift.record'>['charge'] {
  const planLineIds = monies.map(({ planLineId }) => planLineId);
  if (splitId !== undefined && chance.oneIn(3)) return { splitId, planLineIds };
  return { planLineId: chance.pick(planLineIds) };
}

/** That day, or the job's last one where it ended before: what comes up for somebody is of a day in their job. */
function inJob({ lastDay }: Job, on: Day): Day {
  return lastDay === undefined ? on : earlier(on, lastDay);
}

/** The days of the period on which the job stands; undefined where it does not. */
function ownDays(job: Job, { from, to }: PayPeriod): { readonly from: Day; readonly to: Day } | undefined {
  const [first, last] = [later(from, job.startsOn), inJob(job, to)];
  return first > last ? undefined : { from: first, to: last };
}

function daysWorked({ chance, worked }: Life, job: Job, own: { readonly from: Day; readonly to: Day }, many: number): readonly Day[] {
  const length = daysBetween(own.from, own.to) + 1;
  const busy = worked.get(job.assistantId) ?? new Set<Day>();
  const at = new Set(Array.from({ length: chance.whole(job.isSecond ? 0 : 1, many) }, () => chance.whole(0, length - 1)));
  const days = [...at].toSorted((a, b) => a - b).map((place) => addDays(own.from, place));
  const free = days.filter((one) => !busy.has(one) && !busy.has(addDays(one, -1)) && !busy.has(addDays(one, 1)));
  worked.set(job.assistantId, new Set([...busy, ...free]));
  return free;
}

/** A few hours of leave that was earned, on a day without work. */
function takeLeave({ hand, chance }: Life, { employmentId }: Job, day: Day): void {
  const { balance, terms } = hand.ask('holiday.read', { employmentId });
  const left = balance?.left ?? 0;
  if (terms[0]?.paid !== 'when_taken' || left < 30) return;
  hand.tell('holiday.take', { employmentId, from: day, to: day, minutes: chance.whole(30, Math.min(left, 600)) });
}

/** Work, or sickness, or leave of one job in one period, signed. Whether there is anything to be paid. */
function workAndSign(life: Life, job: Job, period: PayPeriod, many: number): boolean {
  const { hand, chance, household } = life;
  const own = ownDays(job, period);
  if (own === undefined) return false;
  const { employmentId } = job;
  const isWhole = own.from === period.from && own.to === period.to;
  const ill = isWhole && !job.isSecond && chance.oneIn(12) ? { from: addDays(period.from, 1), to: addDays(period.from, 5) } : undefined;
  const days = daysWorked(life, job, own, many).filter(
    (day) => ill === undefined || !isWithin(day, { from: addDays(ill.from, -1), to: ill.to }),
  );
  if (ill !== undefined && days.length > 0) fallIll(hand, chance, employmentId, ill);
  let count = 0;
  for (const day of days) {
    const shift = inventShift(chance, job.pa, day);
    if (shift.ends.day > own.to && own.to === job.lastDay) continue;
    hand.tell('shift.record', { ...shift, employmentId, charge: chargeOf(chance, household) });
    count += 1;
  }
  const rest = days.includes(own.from) || ill !== undefined ? undefined : own.from;
  if (rest !== undefined && chance.oneIn(8)) takeLeave(life, job, rest);
  if (count === 0) return false;
  if (job.salary !== undefined) addSalary(life, job, period.payday, many);
  const signatures = [
    { side: 'assistant' as const, name: 'PA', signedOn: period.payday },
    { side: 'employer' as const, name: 'Employer', signedOn: period.payday },
  ];
  hand.tell('timesheet.sign', { employmentId, from: period.from, to: period.to, signatures });
  return true;
}

function addExtra({ hand, chance, household }: Life, job: Job, on: Day): void {
  const { employmentId } = job;
  const day = inJob(job, on);
  const amount = pence(chance.whole(100, 20_000));
  const { planLineId } = chance.pick(household.monies);
  hand.tell('payExtra.add', { employmentId, kind: 'extra', day, amount, planLineId, words: 'Thanks' });
  if (chance.oneIn(3))
    hand.tell('payExtra.add', { employmentId, kind: 'correction', day, amount: negate(amount), planLineId, words: 'Not this time' });
}

/** What a well paid PA earns besides: enough for loans, pensions and the higher rates. */
function addSalary({ hand, chance, household }: Life, job: Job, on: Day, many: number): void {
  const { employmentId, salary = 0 } = job;
  const day = inJob(job, on);
  const amount = pence(Math.ceil((salary * many) / most.monthly) + chance.whole(0, 5_000));
  const { planLineId } = chance.pick(household.monies);
  hand.tell('payExtra.add', { employmentId, kind: 'extra', day, amount, planLineId, words: 'Salary' });
}

type Preview = OutputOf<'payRun.preview'>;

/** The payday as it may be approved: what it waits for of a pension is done first. Throws where it waits for anything else. */
function ready({ hand, chance, household }: Life, which: { readonly payGroupId: string; readonly payday: Day }): Preview {
  for (let tries = 0; tries < 12; tries += 1) {
    const preview = hand.ask('payRun.preview', which);
    if (preview.canApprove || preview.payslips.length === 0) return preview;
    const blocks = preview.remarks.filter(({ kind }) => kind === 'blocks');
    const waits = blocks.find(({ mend }) => mend === 'pension');
    const job = household.team.find(({ employmentId }) => employmentId === waits?.employmentId);
    if (job === undefined) throw new Error(`${which.payday}: ${blocks.map(({ words }) => words).join(' ')}`);
    mendPension(hand, chance, household, job, which.payday);
  }
  throw new Error(`${which.payday} waits for a pension for ever`);
}

function approve(life: Life, payGroupId: string, payday: Day): string | undefined {
  const which = { payGroupId, payday };
  const { digest, payslips } = ready(life, which);
  if (payslips.length === 0) return undefined;
  const { id } = life.hand.tell('payRun.approve', { ...which, digest });
  life.tally.approved += 1;
  return id;
}

/** The bank pays a sum of a due out of each account whose money it is: all of it, or some of it. */
function pay({ hand, chance, household }: Life, payment: OutputOf<'payment.list'>['payments'][number], day: Day): void {
  for (const { streamId, amount } of payment.streams) {
    const account = household.monies.find((money) => money.streamId === streamId)?.accountId;
    if (account === undefined || amount <= 0) continue;
    const sum: Pence = chance.oneIn(5) ? pence(chance.whole(1, amount)) : amount;
    const words = `PAID ${payment.dueId}`.slice(0, 60);
    const line = hand.tell('bank.typeLine', { bankAccountId: account, day, amount: negate(sum), words });
    hand.tell('bank.match', { lineId: line.id, parts: [{ dueId: payment.dueId, amount: sum }] });
  }
}

/** Where HMRC owes the employer something, it may pay it back: all of it, or some of it, and the bank has it or waits for it. */
function perhapsPaidBack({ hand, chance, household }: Life, { employerId }: Group, payday: Day): void {
  const owed = hand.ask('hmrc.read', {}).back.find((one) => one.employerId === employerId);
  if (owed === undefined) return;
  const amount = chance.oneIn(3) ? pence(chance.whole(1, owed.amount)) : owed.amount;
  const { id } = hand.tell('hmrc.payBack', { employerId, taxYear: owed.taxYear, amount, day: payday });
  if (chance.oneIn(4)) return;
  if (chance.oneIn(4)) {
    hand.tell('hmrc.takeBackBill', { id, reason: 'HMRC keeps it' });
    return;
  }
  const due = hand.ask('due.list', { direction: 'in' }).dues.find(({ kind, open }) => kind === 'tax_bill' && open === amount);
  const account = household.monies.find(({ streamId }) => due?.streamIds.includes(streamId) === true)?.accountId;
  if (due === undefined || account === undefined || due.streamIds.length > 1) return;
  const line = hand.tell('bank.typeLine', { bankAccountId: account, day: payday, amount, words: `HMRC ${due.id}`.slice(0, 60) });
  hand.tell('bank.match', { lineId: line.id, parts: [{ dueId: due.id, amount }] });
}

/** Once in a while the month is billed, and something of what waits at the bank is paid. */
function settle(life: Life, group: Group, payday: Day): void {
  const { hand, chance } = life;
  const { employerId } = group;
  if (chance.oneIn(4)) {
    const { taxYear, taxMonth } = taxPlaceOf('monthly', payday);
    const { months } = hand.ask('hmrc.read', {});
    const month = months.find((one) => one.employerId === employerId && one.taxYear === taxYear && one.taxMonth === taxMonth);
    if (month?.canBill === true) hand.tell('hmrc.bill', { employerId, taxYear, taxMonth });
  }
  if (chance.oneIn(2)) perhapsPaidBack(life, group, payday);
  if (!chance.oneIn(4)) return;
  const { payments } = hand.ask('payment.list', {});
  for (const payment of payments.slice(0, 3)) pay(life, payment, payday);
}

/** Who leaves in the period: said before its payday; the P45 once it is approved; sometimes a payment after it. */
function leave(life: Life, job: Job, payday: Day): void {
  const { employmentId } = job;
  life.hand.tell('p45.issue', { employmentId });
  life.tally.left += 1;
  if (life.chance.oneIn(2)) addExtra(life, job, payday);
}

type Payday = { readonly group: YearHousehold['groups'][number]; readonly period: PayPeriod };

function paydaysOf(group: Payday['group'], to: Day): readonly PayPeriod[] {
  const { firstFrom, firstPayday, payer } = group;
  const times = { frequency: payer.frequency, firstFrom, firstPayday };
  const periods = Array.from({ length: 54 }, (_, place) => payPeriodBeside(times, firstFrom, place));
  return periods.filter((period) => period !== undefined).filter(({ payday }) => payday <= to);
}

function livePayday(life: Life, { group, period }: Payday): void {
  const { hand, chance, household, tally } = life;
  const { payday } = period;
  const team = household.team.filter(({ groupId }) => groupId === group.id);
  const leavers = team.filter(({ lastDay }) => lastDay !== undefined && isWithin(lastDay, period));
  for (const { employmentId, lastDay = payday } of leavers) hand.tell('leaving.record', { employmentId, lastDay, why: 'resigned' });
  const worked = team.filter((job) => workAndSign(life, job, period, most[group.payer.frequency]));
  for (const job of worked)
    if (!job.isSecond && job.startsOn <= period.from && chance.oneIn(5))
      liveBesides(hand, chance, household, job, { ...period, payday: inJob(job, payday) });
  const [first] = worked;
  if (first !== undefined && chance.oneIn(8)) addExtra(life, first, payday);
  tally.paydays += 1;
  const run = approve(life, group.id, payday);
  if (run !== undefined && chance.oneIn(15)) {
    hand.tell('payRun.void', { id: run, reason: 'Tried out' });
    tally.voided += 1;
    approve(life, group.id, payday);
  }
  for (const job of worked) {
    if (chance.oneIn(12)) perhapsOptOut(hand, chance, job, payday);
    if (job.pa.mayEarnMuch && job.lastDay === undefined && chance.oneIn(30)) perhapsOptIn(hand, chance, household, job, payday);
  }
  settle(life, group, payday);
  for (const job of leavers) leave(life, job, payday);
}

/** Lives through every payday of the tax year, oldest first. */
export function liveYear(hand: Hand, chance: Chance, household: YearHousehold, place: YearPlace, itIs: (day: Day) => void): YearTally {
  const tally: YearTally = { paydays: 0, approved: 0, voided: 0, left: 0 };
  const life: Life = { hand, chance, household, tally, worked: new Map() };
  const all = household.groups
    .flatMap((group) => paydaysOf(group, place.to).map((period) => ({ group, period })))
    .toSorted((a, b) => (a.period.payday < b.period.payday ? -1 : 1));
  for (const payday of all) {
    itIs(payday.period.payday);
    livePayday(life, payday);
  }
  itIs(addDays(place.to, 5));
  return tally;
}
