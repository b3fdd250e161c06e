import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { readPounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { pageOf } from '#db/actions/page';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';
import { entryDigest, wordsOf } from './entryWords.ts';

type Entry = OutputOf<'ledger.entries'>['entries'][number];

const found = `
  SELECT id, day, kind, reverses, reason_digest, log_seq, ${entryDigest} AS digest
  FROM entry WHERE day >= @from AND day <= @to AND (day < @day OR (log_seq, id) < (@seq, @id))`;

const plain = `${found} ORDER BY day DESC, log_seq DESC, id DESC`;

const searched = `
  SELECT found.* FROM (${found}) AS found
  WHERE instr(lower((SELECT coalesce(json_extract(json, '$.payee'), '') || ' ' || coalesce(json_extract(json, '$.what'), '') || ' '
      || coalesce(json_extract(json, '$.reference'), '') FROM content WHERE content.digest = found.digest)), lower(@words)) > 0
    OR EXISTS (SELECT 1 FROM posting WHERE posting.entry_id = found.id AND abs(posting.amount_pence) = @sum)
  ORDER BY day DESC, log_seq DESC, id DESC`;

type Cursor = { readonly day: Day; readonly seq: number; readonly id: string };

const shape = { id: text, day, kind: text, reverses: orNull(text), reason_digest: orNull(text), digest: orNull(text) };

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const postings = `
  SELECT account.name AS account, posting.amount_pence AS amount, stream.name AS stream, plan_line.name AS planLine, beneficiary.name AS beneficiary
  FROM posting JOIN account ON account.id = posting.account_id JOIN stream ON stream.id = posting.stream_id
    JOIN plan_line ON plan_line.id = posting.plan_line_id JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
  WHERE posting.entry_id = ? ORDER BY posting.place`;

const postingShape = { account: text, amount: money, stream: text, planLine: text, beneficiary: text };

function entryOf(reading: Reading, row: Row): Entry {
  const reason = row.reason_digest === null ? undefined : textIn(reading.contentOf(row.reason_digest), 'reason');
  return {
    id: row.id,
    day: row.day,
    kind: row.kind,
    words: wordsOf(reading, row),
    postings: [...reading.sql.all(postings, [row.id], postingShape)],
    ...given({ reverses: row.reverses, reason }),
  };
}

/** Where the page before this one ended; the search begins on that day. */
function cursorAt({ sql }: Reading, before: string | undefined): Result<Cursor | undefined> {
  if (before === undefined) return done(undefined);
  const found = sql.one('SELECT day, log_seq AS seq FROM entry WHERE id = ?', [before], { day, seq: whole });
  return found === undefined ? refused(problem('input.notFound', { what: 'entry' }, 'before')) : done({ ...found, id: before });
}

/** The journal, newest first and a page at a time: of some days, with some words or a sum in it, or all of it. */
export function listEntries(reading: Reading, input: InputOf<'ledger.entries'>): Result<OutputOf<'ledger.entries'>> {
  const cursor = cursorAt(reading, input.before);
  if (!cursor.ok) return cursor;
  const { words = '', to = '9999-12-31' } = input;
  const { day: until, seq, id } = cursor.value ?? { day: '9999-12-31', seq: 0, id: '' };
  const span = { from: input.from ?? bookFacts(reading).started_on, to: until < to ? until : to, day: until, seq, id };
  const { rows, earlier } = pageOf(
    words === ''
      ? reading.sql.each(plain, span, shape)
      : reading.sql.each(searched, { ...span, words, sum: readPounds(words) ?? null }, shape),
  );
  return done({ entries: rows.map((row) => entryOf(reading, row)), earlier });
}
