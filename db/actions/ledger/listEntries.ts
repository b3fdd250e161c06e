import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, pence, subtract } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { pageOf } from '#db/actions/page';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';
import { type EntryRow, entryOf } from './entryOf.ts';
import { entryDigest } from './entryWords.ts';

type Entry = OutputOf<'ledger.entries'>['entries'][number];
type Asked = InputOf<'ledger.entries'>;

const touching = `
  AND EXISTS (SELECT 1 FROM posting WHERE posting.entry_id = entry.id AND (@account IS NULL OR posting.account_id = @account)
    AND (@stream IS NULL OR posting.stream_id = @stream) AND (@line IS NULL OR posting.plan_line_id = @line)
    AND (@person IS NULL OR posting.beneficiary_id = @person))`;

const found = (more: string): string => `
  SELECT id, day, kind, reverses, reason_digest, log_seq, ${entryDigest} AS digest
  FROM entry WHERE day >= @from AND day <= @to AND (day < @day OR (log_seq, id) < (@seq, @id))${more}`;

const newestFirst = 'ORDER BY day DESC, log_seq DESC, id DESC';

const searched = (more: string): string => `
  SELECT found.* FROM (${found(more)}) AS found
  WHERE instr(lower((SELECT coalesce(json_extract(json, '$.payee'), '') || ' ' || coalesce(json_extract(json, '$.what'), '') || ' '
      || coalesce(json_extract(json, '$.reference'), '') FROM content WHERE content.digest = found.digest)), lower(@words)) > 0
    OR EXISTS (SELECT 1 FROM posting WHERE posting.entry_id = found.id AND abs(posting.amount_pence) = @sum)
  ${newestFirst}`;

type Cursor = { readonly day: Day; readonly seq: number; readonly id: string };

const shape = { id: text, day, kind: text, reverses: orNull(text), reason_digest: orNull(text), digest: orNull(text), log_seq: whole };

/** Where the page before this one ended; the search begins on that day. */
function cursorAt({ sql }: Reading, before: string | undefined): Result<Cursor | undefined> {
  if (before === undefined) return done(undefined);
  const row = sql.one('SELECT day, log_seq AS seq FROM entry WHERE id = ?', [before], { day, seq: whole });
  return row === undefined ? refused(problem('input.notFound', { what: 'entry' }, 'before')) : done({ ...row, id: before });
}

const standing = (ofMoney: string): string => `
  SELECT coalesce((SELECT sum(amount_pence) FROM posting WHERE account_id = @account${ofMoney} AND day < @day), 0)
    + coalesce((SELECT sum(amount_pence) FROM posting WHERE account_id = @account${ofMoney} AND day = @day AND (log_seq, entry_id) <= (@seq, @id)), 0)
    AS balance`;

/** What stands in the account after each of these entries, newest first: worked out once for the newest, and back from there. */
function* balancesAfter({ sql }: Reading, { accountId, streamId }: Asked, rows: readonly EntryRow[]): Generator<Pence> {
  const [newest] = rows;
  if (newest === undefined || accountId === undefined) return;
  const at = { account: accountId, stream: streamId ?? null, day: newest.day, seq: newest.log_seq, id: newest.id };
  const ofMoney = streamId === undefined ? '' : ' AND stream_id = @stream';
  let balance = sql.one(standing(ofMoney), at, { balance: money })?.balance ?? pence(0);
  // By the entry, not through the account: that index has no entries in it.
  const moved = `SELECT coalesce(sum(amount_pence), 0) AS sum FROM posting WHERE entry_id = @id AND +account_id = @account${ofMoney.replace('stream_id', '+stream_id')}`;
  for (const { id } of rows) {
    yield balance;
    balance = subtract(balance, sql.one(moved, { id, account: accountId, stream: streamId ?? null }, { sum: money })?.sum ?? pence(0));
  }
}

/** The journal, newest first and a page at a time: of some days, one account, money, plan line or person, with some words or a sum in it. */
export function listEntries(reading: Reading, input: Asked): Result<OutputOf<'ledger.entries'>> {
  const cursor = cursorAt(reading, input.before);
  if (!cursor.ok) return cursor;
  const { words = '', to = '9999-12-31', accountId, streamId, planLineId, beneficiaryId } = input;
  const { day: until, seq, id } = cursor.value ?? { day: '9999-12-31', seq: 0, id: '' };
  const span = { from: input.from ?? bookFacts(reading).started_on, to: until < to ? until : to, day: until, seq, id };
  const isAll = [accountId, streamId, planLineId, beneficiaryId].every((wanted) => wanted === undefined);
  const of = { account: accountId ?? null, stream: streamId ?? null, line: planLineId ?? null, person: beneficiaryId ?? null };
  const more = isAll ? '' : touching;
  const params = isAll ? span : { ...span, ...of };
  const { rows, earlier } = pageOf(
    words === ''
      ? reading.sql.each(`${found(more)} ${newestFirst}`, params, shape)
      : reading.sql.each(searched(more), { ...params, words, sum: readPounds(words) ?? null }, shape),
  );
  const isWhole = words === '' && planLineId === undefined && beneficiaryId === undefined;
  const balances = isWhole ? [...balancesAfter(reading, input, rows)] : [];
  return done({
    entries: rows.map((row, place): Entry => ({ ...entryOf(reading, row), ...given({ balance: balances[place] ?? null }) })),
    earlier,
  });
}
