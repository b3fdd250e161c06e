import { type Pence, total } from '#core/money/pence';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bookFacts } from '#db/actions/book';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day as asDay, text } from '#db/rows';
import { type entryKinds } from '#db/schema/kinds';

/** What a posting is about. */
export type Dims = { readonly stream: string; readonly beneficiary: string; readonly planLine: string; readonly outcome: string };

/** The columns of a posting that say what it is about. */
export const dimsShape = { stream_id: text, beneficiary_id: text, plan_line_id: text, outcome_id: text };

export function dimsIn(row: Readonly<Record<keyof typeof dimsShape, string>>): Dims {
  return { stream: row.stream_id, beneficiary: row.beneficiary_id, planLine: row.plan_line_id, outcome: row.outcome_id };
}

/** A debit is above nothing, a credit below. */
export type Posting = Dims & { readonly account: string; readonly amount: Pence };

export type EntryKind = (typeof entryKinds)[number];

export type NewEntry = {
  readonly day: Day;
  readonly kind: EntryKind;
  /** The digest of kept words. */
  readonly words?: string;
  readonly reverses?: string;
  /** The digest of the kept reason. */
  readonly reason?: string;
  readonly postings: readonly Posting[];
  /** The input that chose the day, so that a form can put a refusal beside it. */
  readonly dayField?: string;
};

/** A posting about a stream's money as a whole: money received, lent, at the start. */
export function aboutStream(stream: string): Dims {
  return { stream, beneficiary: 'none', planLine: 'none', outcome: 'none' };
}

const issuedOver = `
  SELECT stream.name AS stream, issued.to_day FROM statement AS issued JOIN stream ON stream.id = issued.stream_id
  WHERE issued.stream_id = ? AND issued.to_day >= ? AND issued.from_day <= ?
    AND NOT EXISTS (SELECT 1 FROM statement AS later
      WHERE later.stream_id = issued.stream_id AND later.number = issued.number AND later.version > issued.version)
    AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.statement_id = issued.id
      AND NOT EXISTS (SELECT 1 FROM correction_left WHERE correction_left.correction_id = correction.id))
  LIMIT 1`;

/** Why nothing can be dated that day for those streams: before the book, or inside an issued period. */
export function dayProblem(reading: Reading, day: Day, streams: readonly string[], field?: string): Problem | undefined {
  const { started_on: start } = bookFacts(reading);
  if (day < start) return problem('money.beforeBookStarts', { day: dayInWords(start) }, field);
  for (const stream of new Set(streams)) {
    const issued = reading.sql.one(issuedOver, [stream, day, day], { stream: text, to_day: asDay });
    if (issued !== undefined) return problem('money.periodIssued', { stream: issued.stream, to: dayInWords(issued.to_day) }, field);
  }
  return undefined;
}

/** Adds a balanced entry and answers its id. Postings of nothing are left out. Throws where it does not balance: our mistake. */
export function postEntry(writing: Writing, entry: NewEntry): Result<string> {
  const postings = entry.postings.filter(({ amount }) => amount !== 0);
  if (postings.length === 0 || total(postings.map(({ amount }) => amount)) !== 0) throw new RangeError('an entry that does not balance');
  const because = dayProblem(
    writing,
    entry.day,
    postings.map(({ stream }) => stream),
    entry.dayField,
  );
  if (because !== undefined) return refused(because);
  const id = writing.newId('entry');
  const { day, kind, words = null, reverses = null, reason = null } = entry;
  writing.append('entry', { id, day, kind, words_digest: words, reverses, reason_digest: reason });
  postings.forEach((posting, at) => {
    writing.append('posting', {
      entry_id: id,
      place: at + 1,
      day,
      account_id: posting.account,
      amount_pence: posting.amount,
      stream_id: posting.stream,
      beneficiary_id: posting.beneficiary,
      plan_line_id: posting.planLine,
      outcome_id: posting.outcome,
    });
  });
  return done(id);
}
