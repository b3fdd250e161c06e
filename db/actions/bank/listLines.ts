import { dueInWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { bankAccount, bankBalanceBefore } from '#db/actions/bank/accounts';
import { ever } from '#db/actions/ever';
import { countUnmatched, type Line, linesOf } from '#db/actions/bank/lines';
import { readDueWords } from '#core/book/dueWords';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

const matchesOf = `
  SELECT bank_match.id, bank_match.due_id, bank_match.amount_pence, due.kind, due.words_digest FROM bank_match JOIN due ON due.id = bank_match.due_id
  WHERE bank_match.bank_line_id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

function withMatches(reading: Reading, line: Line): OutputOf<'bank.lines'>['lines'][number] {
  const rows = reading.sql.all(matchesOf, [line.id], { id: text, due_id: text, amount_pence: money, kind: text, words_digest: text });
  const matches = rows.map((row) => ({
    id: row.id,
    dueId: row.due_id,
    amount: row.amount_pence,
    words: dueInWords(readDueWords(reading.contentOf(row.words_digest))),
    ...(row.kind === 'moved_in' || row.kind === 'moved_out' ? { isMove: true as const } : {}),
  }));
  return { ...line, matches };
}

/** The account's lines with what each was matched to, and the balance the bank's lines make. */
export function listLines(reading: Reading, { bankAccountId, only, from, to }: InputOf<'bank.lines'>): Result<OutputOf<'bank.lines'>> {
  if (bankAccount(reading, bankAccountId) === undefined)
    return refused(problem('input.notFound', { what: 'bank account' }, 'bankAccountId'));
  const lines = linesOf(reading, bankAccountId, only, { from: from ?? ever.from, to: to ?? ever.to });
  return done({
    lines: lines.map((line) => withMatches(reading, line)),
    balance: bankBalanceBefore(reading, bankAccountId, ever.to),
    unmatched: countUnmatched(reading, bankAccountId, ever),
  });
}
