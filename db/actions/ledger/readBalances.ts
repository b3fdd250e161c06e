import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { add, nothing } from '#core/money/pence';
import { missing } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, money, oneOf, orNull, text, whole } from '#db/rows';

type Output = OutputOf<'ledger.balances'>;
type Balance = Output['accounts'][number];

const kind: Column<Balance['kind']> = oneOf('bank', 'asset', 'liability', 'income', 'expense', 'equity');
const kindsInOrder: readonly Balance['kind'][] = ['bank', 'asset', 'liability', 'income', 'expense', 'equity'];

// Whole years before the day as they are kept (0035_sums.sql), and the days of its own year; nothing where it was never used.
function standing(streams: string): string {
  const of = `account_id = account.id AND stream_id IN ${streams}`;
  return `
    SELECT account.id AS accountId, account.name AS account, account.kind,
      (SELECT sum(amount_pence) FROM posting_year WHERE ${of} AND year < substr(@on, 1, 4)) AS before,
      (SELECT sum(amount_pence) FROM posting WHERE ${of} AND day BETWEEN substr(@on, 1, 4) || '-01-01' AND @on) AS own
    FROM account ORDER BY account.rowid`;
}

/** What stands in every account that was ever used up to the end of the day, in the order of a balance: what there is first. */
export function balancesOn({ sql }: Reading, on: string, streamId?: string): readonly Balance[] {
  const query = standing(streamId === undefined ? '(SELECT id FROM stream)' : '(@stream)');
  const params = streamId === undefined ? { on } : { on, stream: streamId };
  const rows = sql.all(query, params, { accountId: text, account: text, kind, before: orNull(money), own: orNull(money) });
  const used = rows.filter(({ before, own }) => before !== null || own !== null);
  const balances = used.map(({ before, own, ...row }) => ({ ...row, balance: add(before ?? nothing, own ?? nothing) }));
  return balances.toSorted((one, other) => kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind));
}

/** The trial balance of a day. Problem: input.notFound where there is no such money. */
export function readBalances(reading: Reading, { on, streamId }: InputOf<'ledger.balances'>): Result<Output> {
  const unknown = streamId === undefined ? undefined : missing(reading, 'stream', streamId, 'streamId');
  if (unknown !== undefined) return refused(unknown);
  const newest = reading.sql.one('SELECT day FROM entry WHERE day >= ? ORDER BY day DESC LIMIT 1', [reading.today], { day })?.day;
  const until = on ?? newest ?? reading.today;
  const entries = reading.sql.one('SELECT count(*) AS found FROM entry WHERE day <= ?', [until], { found: whole })?.found ?? 0;
  return done({ on: until, accounts: [...balancesOn(reading, until, streamId)], entries });
}
