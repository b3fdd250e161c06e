import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { missing } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, money, oneOf, text, whole } from '#db/rows';

type Output = OutputOf<'ledger.balances'>;
type Balance = Output['accounts'][number];

const kind: Column<Balance['kind']> = oneOf('bank', 'asset', 'liability', 'income', 'expense', 'equity');
const kindsInOrder: readonly Balance['kind'][] = ['bank', 'asset', 'liability', 'income', 'expense', 'equity'];

const standing = (ofMoney: string): string => `
  SELECT account.id AS accountId, account.name AS account, account.kind,
    (SELECT sum(amount_pence) FROM posting WHERE posting.account_id = account.id AND posting.day <= @on${ofMoney}) AS balance
  FROM account
  WHERE EXISTS (SELECT 1 FROM posting WHERE posting.account_id = account.id AND posting.day <= @on${ofMoney})
  ORDER BY account.rowid`;

/** What stands in every account that was ever used up to the end of the day, in the order of a balance: what there is first. */
export function balancesOn({ sql }: Reading, on: string, streamId?: string): readonly Balance[] {
  const params = streamId === undefined ? { on } : { on, stream: streamId };
  const ofMoney = streamId === undefined ? '' : ' AND posting.stream_id = @stream';
  const rows = sql.all(standing(ofMoney), params, { accountId: text, account: text, kind, balance: money });
  return rows.toSorted((one, other) => kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind));
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
