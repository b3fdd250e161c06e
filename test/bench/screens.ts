import { type BookQuery, type InputOf } from '#core/contract/routes';
import { type Span, addDays, addMonths } from '#core/time/day';
import { valueOf } from '#test/support/tempKernel';
import { type Lived } from './lived.ts';
import { median, processorTime } from './measure.ts';

export type Opened = Lived & { readonly accountId: string; readonly runId: string };
type Ask = (opened: Opened, month: Span) => unknown;

const read =
  <Name extends BookQuery>(route: Name, input: (opened: Opened, month: Span) => InputOf<Name>): Ask =>
  (opened, month) =>
    valueOf<unknown>(opened.book.call(route, input(opened, month), {}));

const spanOfMonth = (month: Span): Span => ({ from: addMonths(month.from, -2), to: month.to });

/** Every screen that opens a month, a period or today, as its window asks for it. */
const screens: Readonly<Record<string, Ask>> = {
  'ledger: entries of a month': read('ledger.entries', (_, month) => month),
  'ledger: an account in a month, with what stood after each': read('ledger.entries', ({ accountId }, month) => ({ accountId, ...month })),
  'ledger: balances at the end of a month': read('ledger.balances', (_, { to }) => ({ on: to })),
  'ledger: balances of one money': read('ledger.balances', ({ streamId }, { to }) => ({ on: to, streamId })),
  'bank: an account’s lines of a month': read('bank.lines', ({ bankAccountId }, month) => ({ bankAccountId, only: 'all', ...month })),
  'bank: reconciliation to a month': read('bank.reconciliation', ({ bankAccountId }) => ({ bankAccountId })),
  'home, with its tasks': read('home.read', () => ({})),
  'home: findings that wait': read('finding.home', () => ({})),
  'findings of a quarter': read('finding.list', (_, month) => spanOfMonth(month)),
  'budget at the end of a month': read('budget.read', (_, { to }) => ({ on: to })),
  'care plan': read('plan.read', () => ({})),
  'statement of a quarter': read('statement.preview', ({ streamId }, month) => ({ streamId, ...spanOfMonth(month) })),
  statements: read('statement.list', () => ({ recent: true })),
  'money that came in': read('money.read', () => ({ recent: true })),
  'purchases, newest': read('purchase.list', () => ({})),
  'proofs, newest': read('evidence.list', () => ({})),
  'what waits for the bank': read('due.list', () => ({})),
  paydays: read('pay.read', () => ({ recent: true })),
  'a payday, worked out': read('payRun.preview', ({ payGroupId, days }) => ({ payGroupId, payday: addDays(days.to, 3) })),
  'a payday that was paid': read('payRun.read', ({ runId }) => ({ id: runId })),
  'what to pay': read('payment.list', () => ({})),
  HMRC: read('hmrc.read', () => ({ recent: true })),
  'timesheets of a month': read('timesheet.period', (_, { from }) => ({ day: from })),
  'rota: a week': read('rota.week', (_, { from }) => ({ day: addDays(from, 10) })),
  'vehicle: miles, records, dates': read('vehicle.read', ({ leaseId }) => ({ leaseId })),
  'vehicle: trips of a month': read('vehicle.trips', ({ leaseId }, month) => ({ leaseId, ...month })),
  'vehicle: payments': read('lease.list', () => ({ recent: true })),
};

/** The book with the account and the paid payday that its screens are about. */
export function withRecords(made: Lived): Opened {
  const { accounts } = valueOf(made.book.call('ledger.balances', {}, {}));
  const { runs } = valueOf(made.book.call('pay.read', {}, {}));
  return { ...made, accountId: accounts.find(({ kind }) => kind === 'bank')?.accountId ?? '', runId: runs[0]?.id ?? '' };
}

/** What was worked out is remembered while the book stays as it is: something small is recorded before each asking. */
function somethingElse({ book, days }: Opened): void {
  valueOf(book.call('holder.save', { name: 'Robin Generated', role: 'representative', since: days.from }, {}));
}

/** The last whole month, and of a long book one in the middle too: any month. */
function monthsOf({ days }: Opened): readonly Span[] {
  const last = addMonths(addDays(days.to, 1), -1);
  const middle = addMonths(last, -12 * 10);
  return [last, ...(middle > days.from ? [middle] : [])].map((from) => ({ from, to: addDays(addMonths(from, 1), -1) }));
}

export type Took = { readonly name: string; readonly year: number; readonly twenty: number };

const rounds = { warm: 5, counted: 21 };

/** Median milliseconds of each screen in both books, taken in turn: the slower month counts. */
export function measured(short: Opened, long: Opened): readonly Took[] {
  return Object.entries(screens).map(([name, ask]) => {
    const asked = [short, long].flatMap((one) => monthsOf(one).map((month) => ({ one, month })));
    const times = asked.map((): number[] => []);
    for (let round = 0; round < rounds.warm + rounds.counted; round += 1)
      for (const [at, { one, month }] of asked.entries()) {
        somethingElse(one);
        const took = processorTime(() => ask(one, month));
        if (round >= rounds.warm) times[at]?.push(took);
      }
    const [year = Number.NaN, ...others] = times.map(median);
    return { name, year, twenty: Math.max(...others) };
  });
}
