import { type InputOf, type OutputOf } from '#core/contract/routes';
import { negate, pence, total } from '#core/money/pence';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { type Day, addDays, addMonths } from '#core/time/day';
import { type AtBank, type Event, type Paid, type Worked } from './event.ts';
import { type PaName, paNames } from './pas.ts';
import { type FamilyIds } from './setup.ts';
import { accountsOffices } from './team.ts';
import { type Teller } from './teller.ts';

type Of<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>;
type Payment = OutputOf<'payment.list'>['payments'][number];

export const vehicle = 'Sample Traveller with a lift';
const lessor = 'Sample Mobility Finance';

function borneBy(charge: Worked['charge'], { lines, split }: FamilyIds): InputOf<'shift.record'>['charge'] {
  return typeof charge === 'string' ? { planLineId: lines[charge] } : { splitId: split, planLineIds: charge.map((name) => lines[name]) };
}

function shiftOf(pa: PaName, { charge, ...shift }: Worked, ids: FamilyIds): InputOf<'shift.record'> {
  return { ...shift, employmentId: ids.team.employments[pa], charge: borneBy(charge, ids) };
}

/** Every week on these days without a last one, or once. */
export function planShifts({ tell }: Teller, { pa, duty, charge, from, weekdays }: Of<'plan'>, ids: FamilyIds): void {
  const recurs = weekdays === undefined ? {} : { recurs: { everyWeeks: 1, weekdays: [...weekdays] } };
  tell('rota.plan', { employmentIds: [ids.team.employments[pa]], duty: { ...duty, charge: borneBy(charge, ids) }, from, ...recurs });
}

type Row = OutputOf<'timesheet.period'>['rows'][number];

function periodOf({ ask }: Teller, pa: PaName, day: Day, { team }: FamilyIds): Row {
  const row = ask('timesheet.period', { day, payGroupId: team.groups[pa === 'noor' ? 'ruth' : 'ellis'] }).rows.find(
    ({ employmentId }) => employmentId === team.employments[pa],
  );
  if (row === undefined) throw new Error('the practice family: a PA without a period');
  return row;
}

export function correctShift(teller: Teller, { pa, on, reason, instead }: Of<'correctShift'>, ids: FamilyIds): void {
  const shift = periodOf(teller, pa, on, ids).shifts.find(({ starts }) => starts.day === on);
  teller.tell('shift.correct', { id: shift?.id ?? '', reason, instead: shiftOf(pa, instead, ids) });
}

export function openTimesheet(teller: Teller, { pa, on, reason }: Of<'openTimesheet'>, ids: FamilyIds): void {
  teller.tell('timesheet.open', { id: periodOf(teller, pa, on, ids).timesheet?.id ?? '', reason });
}

export function recordShift({ tell }: Teller, { pa, shift }: Of<'shift'>, ids: FamilyIds): void {
  tell('shift.record', shiftOf(pa, shift, ids));
}

export function copyShifts({ tell }: Teller, { pa, from }: Of<'copyShifts'>, { team }: FamilyIds): void {
  const { left } = tell('shift.copyPeriod', { employmentId: team.employments[pa], from });
  if (left.length > 0) throw new Error(`the practice family: not copied: ${left.join(' ')}`);
}

/** Meant, where a leave year has just begun and has earned nothing yet: the month's own hours earn more than this. */
export function takeLeave({ ask, tell }: Teller, { pa, from, to, minutes, what }: Of<'leave'>, { team }: FamilyIds): void {
  const employmentId = team.employments[pa];
  tell('holiday.take', { employmentId, from, to, minutes, what, meant: true });
  const planned = ask('rota.week', { day: from }).shifts.filter(
    (one) => one.employmentId === employmentId && one.on >= from && one.on <= to,
  );
  for (const { patternId, day } of planned)
    tell('rota.change', { patternId, day, change: { kind: 'cancelled', reason: `On leave: ${what}` } });
}

/** Both sides type their names on the day. */
export function sign({ tell }: Teller, { pa, from, to, day }: Of<'sign'>, { team }: FamilyIds): void {
  tell('timesheet.sign', {
    employmentId: team.employments[pa],
    from,
    to,
    signatures: [
      { side: 'assistant', name: paNames[pa], signedOn: day },
      { side: 'employer', name: pa === 'noor' ? 'Ruth Sample' : 'Ellis Sample', signedOn: day },
    ],
  });
}

/** What waits to be paid at the bank since the command and did not before. */
function newlyOwed({ ask }: Teller, command: () => void): readonly Payment[] {
  const before = new Set(ask('payment.list', {}).payments.map(({ dueId }) => dueId));
  command();
  return ask('payment.list', {}).payments.filter(({ dueId }) => !before.has(dueId));
}

/** Each account pays its own money's part. */
function paidOn(payments: readonly Payment[], day: Day, words: (payment: Payment) => string, { streams }: FamilyIds): readonly Paid[] {
  return payments.flatMap((payment) =>
    (['ellis', 'robin'] as const).flatMap((account): readonly Paid[] => {
      const own = payment.streams.filter(({ streamId }) => (streamId === streams.ellis) === (account === 'ellis'));
      const sum = total(own.map(({ amount }) => amount));
      if (sum === 0) return [];
      const moved: AtBank = { account, day, words: words(payment), amount: negate(sum) };
      return [{ moved, waits: { dueId: payment.dueId } }];
    }),
  );
}

/** Previewed and approved as it was previewed. */
export function approve(teller: Teller, { group, payday, paid }: Of<'payRun'>, ids: FamilyIds): readonly Paid[] {
  const { ask, tell } = teller;
  const which = { payGroupId: ids.team.groups[group], payday };
  const owed = newlyOwed(teller, () => {
    tell('payRun.approve', { ...which, digest: ask('payRun.preview', which).digest });
  });
  return paid === undefined ? [] : paidOn(owed, paid, ({ payee }) => `${payee.toUpperCase()} WAGES`, ids);
}

export function makeVoid({ ask, tell }: Teller, { group, payday, reason }: Of<'voidRun'>, { team }: FamilyIds): void {
  const run = ask('pay.read', {}).runs.find(
    (one) => one.payGroupId === team.groups[group] && one.payday === payday && one.voided === undefined,
  );
  tell('payRun.void', { id: run?.id ?? '', reason });
}

export function billHmrc(teller: Teller, { group, payday, paid }: Of<'bill'>, ids: FamilyIds): readonly Paid[] {
  const { taxYear, taxMonth } = taxPlaceOf('monthly', payday);
  const owed = newlyOwed(teller, () => {
    teller.tell('hmrc.bill', { employerId: ids.team.employers[group], taxYear, taxMonth });
  });
  return paidOn(owed, paid, () => `HMRC PAYE ${accountsOffices[group]}`, ids);
}

/** Three years, 70/30 by the agreement to share: £1,200.00 in advance and £310.00 a month. */
export function leaseVan({ tell, letter, calendar: { start, on } }: Teller, { lines, split }: FamilyIds): void {
  const from = on(0, 13);
  const facts = [['In advance', '£1,200.00'] as const, ['A month', '£310.00'] as const];
  const { file, files } = letter({ title: 'Lease agreement L5521', from: lessor, on: addDays(start, -7), facts }, `${lessor} L5521.pdf`);
  tell(
    'lease.add',
    {
      lease: { vehicle, lessor, agreement: 'L5521', registration: 'SA25 MPL', startsOn: from },
      terms: {
        from,
        endsOn: addDays(addMonths(from, 36), -1),
        amount: pence(31_000),
        every: 'month',
        firstDue: on(0, 20),
        charge: { splitId: split, planLineIds: [lines.ellisVan, lines.robinVan] },
        upFront: { kind: 'advance', amount: pence(120_000), day: from },
        milesAYear: 10_000,
        excessTenths: 90,
        approvedBy: 'Case manager, NHS Exampleshire ICB',
        approvedOn: addDays(start, -18),
      },
      file,
    },
    files,
  );
}

export function confirmDue(teller: Teller, { due, what, paid }: Of<'leaseDue'>, ids: FamilyIds): readonly Paid[] {
  const { ask, tell } = teller;
  const [lease] = ask('lease.list', {}).leases;
  const waits = lease?.dues.find(({ kind, day }) => kind === what && day === due);
  const owed = newlyOwed(teller, () => {
    tell('lease.confirmDue', { leaseDueId: waits?.id ?? '' });
  });
  return paidOn(owed, paid, () => `${lessor.toUpperCase()} L5521`, ids);
}
