import { textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { addDays } from '#core/time/day';
import { instant, londonDay } from '#core/time/instant';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';
import { entryDigest, wordsOf } from './entryWords.ts';
import { balancesOn } from './readBalances.ts';

type Output = OutputOf<'ledger.export'>;
type Posting = Output['entries'][number]['postings'][number];

// Numbered as they were recorded, so that an entry keeps its number whatever days are asked for.
const numbered = `
  SELECT entry.id, entry.day, entry.kind, entry.reverses, entry.reason_digest, entry.log_seq, ${entryDigest} AS digest, log.at,
    row_number() OVER (ORDER BY entry.log_seq, entry.id) AS number
  FROM entry JOIN log ON log.seq = entry.log_seq`;

const entriesOf = `
  SELECT found.*, back.number AS takes_back FROM (${numbered}) AS found
    LEFT JOIN (SELECT id, row_number() OVER (ORDER BY log_seq, id) AS number FROM entry) AS back ON back.id = found.reverses
  WHERE found.day >= @from AND found.day <= @to ORDER BY found.day, found.number`;

const shape = {
  id: text,
  day,
  kind: text,
  reason_digest: orNull(text),
  digest: orNull(text),
  at: text,
  number: whole,
  takes_back: orNull(whole),
};

const postingsOf = `
  SELECT posting.entry_id, account.id AS accountCode, account.kind AS accountKind, account.name AS account, posting.amount_pence AS amount, stream.name AS stream,
    plan_line.name AS planLine, outcome.name AS outcome, beneficiary.name AS beneficiary
  FROM posting JOIN account ON account.id = posting.account_id JOIN stream ON stream.id = posting.stream_id
    JOIN plan_line ON plan_line.id = posting.plan_line_id JOIN outcome ON outcome.id = posting.outcome_id
    JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
  WHERE posting.day >= @from AND posting.day <= @to ORDER BY posting.entry_id, posting.place`;

const postingShape = {
  entry_id: text,
  accountCode: text,
  accountKind: oneOf('bank', 'asset', 'liability', 'income', 'expense', 'equity'),
  account: text,
  amount: money,
  stream: text,
  planLine: text,
  outcome: text,
  beneficiary: text,
};

/** Every entry of these days with all its postings, oldest first: what a spreadsheet, an accountant or another ledger is given. */
export function exportLedger(reading: Reading, input: InputOf<'ledger.export'>): Result<Output> {
  const { sql, contentOf } = reading;
  const span = { from: input.from ?? bookFacts(reading).started_on, to: input.to ?? '9999-12-31' };
  const postings = new Map<string, Posting[]>();
  for (const { entry_id: entry, ...posting } of sql.each(postingsOf, span, postingShape)) {
    const known = postings.get(entry);
    if (known === undefined) postings.set(entry, [posting]);
    else known.push(posting);
  }
  const entries = sql.all(entriesOf, span, shape).map((row) => {
    const reason = row.reason_digest === null ? undefined : textIn(contentOf(row.reason_digest), 'reason');
    return {
      number: row.number,
      day: row.day,
      words: wordsOf(reading, row),
      recordedOn: londonDay(instant(row.at)),
      postings: postings.get(row.id) ?? [],
      ...given({ takesBack: row.takes_back, reason }),
    };
  });
  const from = input.from ?? bookFacts(reading).started_on;
  const to = input.to ?? entries.at(-1)?.day ?? from;
  const forward = input.from === undefined ? [] : balancesOn(reading, addDays(from, -1));
  return done({ from, to, forward: [...forward], closing: [...balancesOn(reading, to)], entries });
}
