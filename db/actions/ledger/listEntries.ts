import { dueInWords, readDueWords, textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { readPounds } from '#core/money/words';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

type Entry = OutputOf<'ledger.entries'>['entries'][number];

/** More than anyone reads at once; whoever wants others narrows the days or the words. */
const most = 200;

// An entry without words of its own has those of the due it settles, or of what it takes back.
const found = `
  SELECT id, day, kind, reverses, reason_digest, log_seq, coalesce(words_digest,
    (SELECT due.words_digest FROM bank_match JOIN due ON due.id = bank_match.due_id WHERE bank_match.entry_id = coalesce(entry.reverses, entry.id)),
    (SELECT first.words_digest FROM entry AS first WHERE first.id = entry.reverses)) AS digest
  FROM entry WHERE day >= @from AND day <= @to`;

const plain = `${found} ORDER BY day DESC, log_seq DESC, id DESC LIMIT ${String(most + 1)}`;

const searched = `
  SELECT found.* FROM (${found}) AS found
  WHERE instr(lower((SELECT coalesce(json_extract(json, '$.payee'), '') || ' ' || coalesce(json_extract(json, '$.what'), '') || ' '
      || coalesce(json_extract(json, '$.reference'), '') FROM content WHERE content.digest = found.digest)), lower(@words)) > 0
    OR EXISTS (SELECT 1 FROM posting WHERE posting.entry_id = found.id AND abs(posting.amount_pence) = @sum)
  ORDER BY day DESC, log_seq DESC, id DESC LIMIT ${String(most + 1)}`;

const shape = { id: text, day, kind: text, reverses: orNull(text), reason_digest: orNull(text), digest: orNull(text) };

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const postings = `
  SELECT account.name AS account, posting.amount_pence AS amount, stream.name AS stream, plan_line.name AS planLine, beneficiary.name AS beneficiary
  FROM posting JOIN account ON account.id = posting.account_id JOIN stream ON stream.id = posting.stream_id
    JOIN plan_line ON plan_line.id = posting.plan_line_id JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
  WHERE posting.entry_id = ? ORDER BY posting.place`;

const postingShape = { account: text, amount: money, stream: text, planLine: text, beneficiary: text };

function wordsOf({ contentOf }: Reading, { kind, digest }: Row): string {
  if (digest === null) return kind === 'reversal' ? 'Taken back' : 'Opening balance';
  const words = dueInWords(readDueWords(contentOf(digest)));
  if (kind === 'settlement') return `At the bank: ${words}`;
  return kind === 'reversal' ? `Taken back: ${words}` : words;
}

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

/** The journal, newest first: of some days, with some words or a sum in it, or all of it. At most 200 entries at a time. */
export function listEntries(reading: Reading, { from, to, words }: InputOf<'ledger.entries'>): Result<OutputOf<'ledger.entries'>> {
  const days = { from: from ?? bookFacts(reading).started_on, to: to ?? '9999-12-31' };
  const rows =
    words === undefined || words === ''
      ? reading.sql.all(plain, days, shape)
      : reading.sql.all(searched, { ...days, words, sum: readPounds(words) ?? null }, shape);
  return done({ entries: rows.slice(0, most).map((row) => entryOf(reading, row)), more: rows.length > most });
}
