import { atBank } from '#core/book/accounts';
import { settleShares } from '#core/book/settling';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, absolute, lesser, negate, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { reconciledProblem } from '#db/actions/bank/places';
import { type Due, dueById, openAmount } from '#db/actions/dues';
import { type Dims, type Posting, postEntry } from '#db/actions/postings';
import { postingsOf, reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, text } from '#db/rows';

/** One share of a due: the whole of it and what the bank has yet to settle. Both above or at nothing. */
export type DueShare = Dims & { readonly amount: Pence; readonly left: Pence };

export type BankLine = { readonly id: string; readonly account: string; readonly day: Day; readonly amount: Pence; readonly open: Pence };

// By the match's entry: the pluses keep the indexes by account and stream out of it, which grow with the book.
const settledOfShare = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS settled
  FROM bank_match CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
  WHERE bank_match.due_id = @due AND +posting.account_id = @account AND +posting.stream_id = @stream AND posting.beneficiary_id = @beneficiary
    AND posting.plan_line_id = @planLine AND posting.outcome_id = @outcome
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** A due by stream, beneficiary, plan line and outcome, in the order of its entry. */
export function dueShares(reading: Reading, due: Due): readonly DueShare[] {
  return postingsOf(reading, due.entryId)
    .filter(({ account }) => account === due.account)
    .map(({ account, amount, ...dims }) => {
      const row = reading.sql.one(settledOfShare, { due: due.id, account, ...dims }, { settled: money });
      if (row === undefined) throw new RangeError('a sum that answers nothing');
      return { ...dims, amount: absolute(amount), left: subtract(absolute(amount), absolute(row.settled)) };
    });
}

/** A line of the bank with what of it still waits for a match. Undefined where there is no such line. */
export function bankLine({ sql }: Reading, lineId: string): BankLine | undefined {
  const row = sql.one(
    `SELECT bank_line.bank_account_id, bank_line.day, bank_line.amount_pence, bank_line_state.open_pence
     FROM bank_line JOIN bank_line_state ON bank_line_state.bank_line_id = bank_line.id WHERE bank_line.id = ?`,
    [lineId],
    { bank_account_id: text, day, amount_pence: money, open_pence: money },
  );
  return row && { id: lineId, account: row.bank_account_id, day: row.day, amount: row.amount_pence, open: row.open_pence };
}

function matchProblem(reading: Reading, line: BankLine, due: Due, amount: Pence): Problem | undefined {
  if (line.amount < 0 !== (due.direction === 'out')) return problem('bank.otherDirection', {});
  const left = lesser(line.open, openAmount(reading, due.id));
  if (amount > left) return problem('bank.tooMuch', { left: pounds(left) });
  return undefined;
}

/** The shares of a due whose money the account keeps: each account pays for its own streams and no others. */
function ownShares({ sql }: Reading, bankAccountId: string, shares: readonly DueShare[]): Result<readonly DueShare[]> {
  const kept = new Set(
    sql
      .all('SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ?', [bankAccountId], { stream_id: text })
      .map((row) => row.stream_id),
  );
  const own = shares.filter(({ stream }) => kept.has(stream));
  const [first] = shares;
  if (own.length > 0 || first === undefined) return done(own);
  const name = sql.one('SELECT name FROM stream WHERE id = ?', [first.stream], { name: text })?.name ?? first.stream;
  return refused(problem('bank.notItsMoney', { stream: name }));
}

/** Money out: Dr what is owed, Cr the bank. Money in: Dr the bank, Cr what was coming. One pair for each share, with its own words. */
function settlingPostings(due: Due, bankAccountId: string, shares: readonly DueShare[], amount: Pence): readonly Posting[] {
  const parts = settleShares(
    amount,
    shares.map(({ left }) => left),
  );
  return shares.flatMap(({ stream, beneficiary, planLine, outcome }, at) => {
    const part = parts[at];
    if (part === undefined) throw new RangeError('a share without its part');
    const out = due.direction === 'out';
    const dims = { stream, beneficiary, planLine, outcome };
    return [
      { ...dims, account: due.account, amount: out ? part : negate(part) },
      { ...dims, account: atBank(bankAccountId), amount: out ? negate(part) : part },
    ];
  });
}

/**
 * Matches a bank line to a due for an amount that neither goes beyond: posts the settlement on the line's own day and adds the
 * match. Answers both ids. Problems: input.notFound, bank.otherDirection, bank.tooMuch, bank.notItsMoney, money.periodIssued.
 */
export function settleDue(
  writing: Writing,
  { lineId, dueId, amount }: { readonly lineId: string; readonly dueId: string; readonly amount: Pence },
): Result<{ readonly matchId: string; readonly entryId: string }> {
  const line = bankLine(writing, lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }));
  const due = dueById(writing, dueId);
  if (due === undefined) return refused(problem('input.notFound', { what: 'payment' }));
  const wrong = matchProblem(writing, line, due, amount);
  if (wrong !== undefined) return refused(wrong);
  const shares = ownShares(writing, line.account, dueShares(writing, due));
  if (!shares.ok) return shares;
  const left = total(shares.value.map((share) => share.left));
  if (amount > left) return refused(problem('bank.tooMuch', { left: pounds(left) }));
  const posted = postEntry(writing, {
    day: line.day,
    kind: 'settlement',
    postings: settlingPostings(due, line.account, shares.value, amount),
  });
  if (!posted.ok) return posted;
  const matchId = writing.newId('bank_match');
  writing.append('bank_match', { id: matchId, bank_line_id: lineId, due_id: dueId, amount_pence: amount, entry_id: posted.value });
  return done({ matchId, entryId: posted.value });
}

/** Where something is recorded from the bank screen: settles as much of the due as the line has. */
export function settleFromLine(writing: Writing, lineId: string | undefined, dueId: string): Result<undefined> {
  if (lineId === undefined) return done(undefined);
  const line = bankLine(writing, lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }, 'bankLineId'));
  const due = dueById(writing, dueId);
  if (due === undefined) return refused(problem('input.notFound', { what: 'payment' }));
  const own = ownShares(writing, line.account, dueShares(writing, due));
  if (!own.ok) return refused({ ...own.problem, field: 'bankLineId' });
  const amount = lesser(line.open, total(own.value.map(({ left }) => left)));
  if (amount <= 0) return refused(problem('bank.tooMuch', { left: pounds(amount) }, 'bankLineId'));
  const settled = settleDue(writing, { lineId, dueId, amount });
  return settled.ok ? done(undefined) : refused({ ...settled.problem, field: 'bankLineId' });
}

/** Undoes a match by a reversing entry on the same day; both the line and the due are open again. Answers the entry's id. */
export function unsettle(writing: Writing, { matchId, reason }: { readonly matchId: string; readonly reason: string }): Result<string> {
  const match = writing.sql.one(
    `SELECT bank_match.entry_id, bank_line.bank_account_id, bank_line.day,
       EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id) AS undone
     FROM bank_match JOIN bank_line ON bank_line.id = bank_match.bank_line_id WHERE bank_match.id = ?`,
    [matchId],
    { entry_id: text, bank_account_id: text, day, undone: flag },
  );
  if (match === undefined) return refused(problem('input.notFound', { what: 'match' }));
  if (match.undone) return refused(problem('bank.alreadyUndone', {}));
  const reconciled = reconciledProblem(writing, match.bank_account_id, match.day);
  if (reconciled !== undefined) return refused(reconciled);
  const reversed = reverseEntry(writing, match.entry_id, reason);
  if (!reversed.ok) return reversed;
  writing.append('bank_match_undone', { bank_match_id: matchId, entry_id: reversed.value });
  return reversed;
}
