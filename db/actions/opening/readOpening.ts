import { erased, readDueWords, textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { londonDay } from '#core/time/instant';
import { given } from '#db/actions/given';
import { type RecordedOpening, openingsOf } from '#db/actions/opening/openings';
import { type Reading } from '#db/kernel/handlers';
import { instant, money, orNull, text } from '#db/rows';

type Openings = OutputOf<'opening.read'>;

function reasonIn({ contentOf }: Reading, digest: string | null): string {
  return (digest === null ? undefined : textIn(contentOf(digest), 'reason')) ?? erased;
}

function balanceOf({ balance, parts, evidenceNumber }: RecordedOpening): Pick<RecordedOpening, 'balance' | 'evidenceNumber'> & {
  readonly parts: Openings['accounts'][number]['parts'];
} {
  return { balance, evidenceNumber, parts: [...parts] };
}

function accounts(reading: Reading): Openings['accounts'] {
  return reading.sql.all('SELECT id FROM bank_account ORDER BY rowid', [], { id: text }).flatMap(({ id }) => {
    const recorded = openingsOf(reading, id);
    const [now, ...wrong] = recorded;
    if (now === undefined) return [];
    const before = wrong.map((opening, at) => {
      const answer = recorded[at] ?? now;
      return { ...balanceOf(opening), correctedOn: londonDay(answer.recordedAt), reason: reasonIn(reading, answer.reasonDigest) };
    });
    return [{ bankAccountId: id, ...balanceOf(now), before }];
  });
}

// What was owed at the start stands on the book's first day and is few; the unknown plan line never comes here.
const owedAtStart = `
  SELECT purchase.id, purchase.words_digest, due.amount_pence, due_state.open_pence, reversal.reason_digest, log.at,
    (SELECT posting.plan_line_id FROM posting WHERE posting.entry_id = due.entry_id AND posting.account_id = due.account_id) AS plan_line_id
  FROM book CROSS JOIN due ON due.day = book.started_on AND due.kind = 'opening' CROSS JOIN purchase ON purchase.due_id = due.id
    CROSS JOIN due_state ON due_state.due_id = due.id
    LEFT JOIN entry AS reversal ON reversal.reverses = due.entry_id LEFT JOIN log ON log.seq = reversal.log_seq
  ORDER BY due.log_seq`;

const owedShape = {
  id: text,
  words_digest: text,
  amount_pence: money,
  open_pence: money,
  reason_digest: orNull(text),
  at: orNull(instant),
  plan_line_id: text,
};

function owed(reading: Reading): Openings['owed'] {
  return reading.sql.all(owedAtStart, [], owedShape).map((row) => {
    const { payee, what, reference: invoice } = readDueWords(reading.contentOf(row.words_digest));
    const takenBack = row.at === null ? undefined : { on: londonDay(row.at), reason: reasonIn(reading, row.reason_digest) };
    const { id: purchaseId, plan_line_id: planLineId, amount_pence: amount, open_pence: open } = row;
    return { purchaseId, planLineId, payee, what, amount, open, ...given({ invoice, takenBack }) };
  });
}

/** What the book began with, as corrected, and everything that was put right of it with its reason. */
export function readOpening(reading: Reading, _: InputOf<'opening.read'>): Result<Openings> {
  return done({ accounts: accounts(reading), owed: owed(reading) });
}
