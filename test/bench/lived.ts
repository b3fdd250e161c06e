import { type Pence, add, negate, nothing, pence } from '#core/money/pence';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { type Day, type Span, addDays, addMonths } from '#core/time/day';
import { type FailpointName } from '#db/failpoints';
import { generateBook } from '#db/generate/generateBook';
import { quickDriver } from '#db/generate/quickDriver';
import { type Book, openBook } from '#db/kernel/book';
import { fixedClock } from '#test/support/seeded';
import { valueOf } from '#test/support/tempKernel';
import { type Home, type Keeper, addHome, addYears, keeperOf, opening, planYear, workMonth } from './livedHome.ts';

/** Backups of what is issued are not what is measured, and hundreds of them take longer than everything else. */
function failpoint(name: FailpointName): void {
  if (name === 'issue.beforeSnapshot') throw new Error('no backups in a bench');
}

export type Lived = {
  readonly book: Book;
  /** The first and last day lived; today is the 5th of the month after. */
  readonly days: Span;
  readonly streamId: string;
  readonly bankAccountId: string;
  readonly payGroupId: string;
  readonly leaseId: string;
};

/** A line of the account, typed from its paper, that pays something. */
function lineOf({ tell }: Keeper, { accountId }: Home, day: Day, amount: Pence, words: string): string {
  return tell('bank.typeLine', { bankAccountId: accountId, day, amount: negate(amount), words }).id;
}

/** Pays the month's wages and HMRC's bill within the month after. Answers what left the bank. */
function payMonth(keeper: Keeper, book: Book, home: Home, payday: Day): Pence {
  const { tell, ask } = keeper;
  const which = { payGroupId: home.payGroupId, payday };
  tell('payRun.approve', { ...which, digest: ask('payRun.preview', which).digest });
  const { taxYear, taxMonth } = taxPlaceOf('monthly', payday);
  // Refused where nothing is to be paid.
  book.call('hmrc.bill', { employerId: home.employerId, taxYear, taxMonth }, {});
  let sum = nothing;
  for (const { dueId, amount, kind, payee } of ask('payment.list', {}).payments) {
    if (kind !== 'wages' && kind !== 'tax_bill') continue;
    tell('bank.match', { lineId: lineOf(keeper, home, payday, amount, `PAID ${payee}`), parts: [{ dueId, amount }] });
    sum = add(sum, amount);
  }
  return sum;
}

type Van = { readonly leaseId: string; readonly driverId: string; readonly until: Day };

const rental = pence(32_000);

/** A lease of a year, so that the van is as old in every book, with what a vehicle's own records say. */
function addVan({ tell, paper }: Keeper, { van }: Home, from: Day): Van {
  const until = addDays(addMonths(from, 12), -1);
  const { token, files } = paper('Agreement');
  const terms = { from, endsOn: until, amount: rental, every: 'month', firstDue: addDays(from, 4), charge: { planLineId: van } } as const;
  const agreed = { milesAYear: 12_000, excessTenths: 80, approvedBy: 'Case manager', approvedOn: from };
  const lease = { vehicle: `The van of ${from.slice(0, 4)}`, lessor: 'Sample Mobility', startsOn: from };
  const leaseId = tell('lease.add', { lease, terms: { ...terms, ...agreed }, file: token }, files).id;
  const driverId = tell('vehicle.addDriver', { leaseId, name: 'Kit Invented', from, agreedBy: 'The lessor' }).id;
  tell('vehicle.record', { leaseId, kind: 'economy', day: from, facts: { milesPerGallon: '30' } });
  tell('vehicle.record', { leaseId, kind: 'odometer', day: from, miles: 10, facts: {} });
  return { leaseId, driverId, until };
}

/** Eight trips, the clock, the rental and fuel of a month. Answers what left the bank. */
function driveMonth(keeper: Keeper, home: Home, { leaseId, driverId }: Van, span: Span, miles: number): Pence {
  const { tell, ask } = keeper;
  const people = [{ beneficiaryId: home.person, aboard: true, wheelchair: true }];
  for (let trip = 0; trip < 8; trip += 1) {
    const journey = { purpose: trip % 2 === 0 ? 'College' : 'Clinic', tenths: 180, legs: 2, waitingMinutes: 0, escort: true };
    tell('vehicle.trip', { leaseId, day: addDays(span.from, trip * 3), driverId, ...journey, people });
  }
  tell('vehicle.record', { leaseId, kind: 'odometer', day: span.to, miles, facts: {} });
  const due = ask('lease.list', {})
    .leases.find(({ id }) => id === leaseId)
    ?.dues.find(({ day, state }) => state === 'waiting' && day >= span.from && day <= span.to);
  if (due !== undefined)
    tell('lease.confirmDue', { leaseDueId: due.id, bankLineId: lineOf(keeper, home, due.day, rental, 'SAMPLE MOBILITY') });
  const day = addDays(span.from, 9);
  const fuel = pence(5_000);
  const bought = { day, payee: 'Sample Fuel', what: 'diesel', category: 'vehicle', amount: fuel, paidBy: 'account' } as const;
  const charge = { planLineId: home.van };
  const purchaseId = tell('purchase.record', {
    ...bought,
    charge,
    proof: { noReceiptBecause: 'The pump had no paper' },
    bankLineId: lineOf(keeper, home, day, fuel, 'SAMPLE FUEL'),
  }).id;
  tell('vehicle.link', { leaseId, purchaseId, kind: 'fuel', quantity: 3_400 });
  return due === undefined ? fuel : add(fuel, due.amount);
}

function closeQuarter({ tell, ask, paper }: Keeper, { accountId, streamId }: Home, span: Span, closing: Pence): void {
  const { token, files } = paper(`Statement to ${span.to}`);
  const { id } = tell('bank.fileStatement', { bankAccountId: accountId, day: span.to, closing, file: token }, files);
  tell('bank.reconcile', { bankAccountId: accountId, bankStatementId: id });
  const asked = { streamId, ...span };
  tell('statement.issue', { ...asked, dataDigest: ask('statement.preview', asked).dataDigest });
}

/** PAs who are paid and a van that is driven, month by month. The last month's payday waits. Answers the newest lease. */
function live(book: Book, keeper: Keeper, home: Home, { from, to }: Span): string {
  let van: Van | undefined;
  let closing = opening;
  for (let month = 0, start = from; start < to; month += 1, start = addMonths(from, month)) {
    const span = { from: start, to: addDays(addMonths(from, month + 1), -1) };
    if (month % 12 === 0) planYear(keeper, home, { from: start, to: addDays(addMonths(start, 12), -1) });
    const ended = van;
    if (ended !== undefined && start > ended.until)
      keeper.tell('lease.end', { id: ended.leaseId, day: ended.until, reason: 'Another took its place' });
    if (van === undefined || start > van.until) van = addVan(keeper, home, start);
    workMonth(keeper, home, span);
    if (month > 0) closing = add(closing, negate(payMonth(keeper, book, home, addDays(start, 2))));
    closing = add(closing, negate(driveMonth(keeper, home, van, span, 10 + ((month % 12) + 1) * 150)));
    if (month % 3 === 2) closeQuarter(keeper, home, { from: addMonths(start, -2), to: span.to }, closing);
  }
  return van?.leaseId ?? '';
}

/** A book of so many years with something of everything in each month, its quarters issued: open, five days after the last of them. */
export function lived(folder: string, years: number): Lived {
  const made = generateBook(folder, { seed: 7, years, issue: true, settings: { failpoint } });
  const days = { from: addDays(addMonths(made.to, -12 * years), 1), to: made.to };
  const clock = fixedClock(`${addDays(made.to, 5)}T12:00:00.000Z`);
  const quick = valueOf(openBook(folder, { clock, driver: quickDriver, failpoint }));
  const keeper = keeperOf(quick);
  addYears(quick);
  const home = addHome(keeper, days.from);
  const leaseId = live(quick, keeper, home, days);
  quick.close();
  const book = valueOf(openBook(folder, { clock }));
  return { book, days, streamId: home.streamId, bankAccountId: home.accountId, payGroupId: home.payGroupId, leaseId };
}
