import { textIn } from '#core/book/dueWords';
import { natureOfCode } from '#core/findings/bankNature';
import { type AccountFacts, type BankLineFacts, type CashWageFacts, type IssuedFacts } from '#core/findings/facts/money';
import { grouped } from '#core/findings/grouped';
import { statementGaps } from '#core/bank/statementGaps';
import { type Day, type Span, addDays, earlier, later } from '#core/time/day';
import { bankBalanceBefore, openingOf, streamsOfAccount } from '#db/actions/bank/accounts';
import { isCash } from '#db/actions/bank/cash/cashAccount';
import { filedStatements } from '#db/actions/bank/filed';
import { payersOf } from '#db/actions/bank/payers';
import { type Naming } from '#db/actions/findings/naming';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, text, whole } from '#db/rows';

// A stream that has lines of its own in the plan says itself what it pays for.
const divided = "SELECT DISTINCT stream_id FROM plan_line WHERE rule <> 'not_allowed'";

const newestLine = 'SELECT day FROM bank_line WHERE bank_account_id = ? ORDER BY day DESC LIMIT 1';

// From the import of the first line within the days: what was brought in before it cannot cover them.
const firstOf = `
  SELECT bank_import.log_seq FROM bank_line CROSS JOIN bank_import ON bank_import.id = bank_line.import_id
  WHERE bank_line.bank_account_id = ? AND bank_line.day >= ? ORDER BY bank_line.day, bank_line.place LIMIT 1`;

// As far as the first that begins after the days: it ends a gap that begins within them.
const importsUntil = `
  SELECT from_day, to_day, profile_id = 'typed' AS typed FROM bank_import
  WHERE log_seq >= @since AND bank_account_id = @account AND from_day <= coalesce(
    (SELECT min(next.from_day) FROM bank_import AS next
      WHERE next.log_seq >= @since AND next.bank_account_id = @account AND next.from_day > @to), @to)
  ORDER BY from_day, to_day`;

/** Days between two files of the bank that neither covers: gaps that begin within the days. Where lines are typed by hand, nobody can tell. */
function gapsOf({ sql }: Reading, accountId: string, { from, to }: Span): readonly Span[] {
  const since = sql.one(firstOf, [accountId, from], { log_seq: whole })?.log_seq;
  if (since === undefined) return [];
  const files = sql.all(importsUntil, { since, account: accountId, to }, { from_day: day, to_day: day, typed: flag });
  if (files.some(({ typed }) => typed)) return [];
  const gaps: Span[] = [];
  let known: Day | undefined;
  for (const file of files) {
    const next = known === undefined ? file.from_day : addDays(known, 1);
    if (file.from_day > next && next >= from && next <= to) gaps.push({ from: next, to: addDays(file.from_day, -1) });
    known = known === undefined ? file.to_day : later(known, file.to_day);
  }
  return gaps;
}

/** Who could pay from an account within the days; undefined where nobody has ever said. */
function payersWithin(reading: Reading, accountId: string, { from, to }: Span, by: Naming['by']): AccountFacts['payers'] {
  const all = payersOf(reading, accountId);
  if (all.length === 0) return undefined;
  return all
    .filter((one) => one.from <= to && (one.to === undefined || one.to >= from))
    .map(({ id, name, from: since }) => ({ id, name, called: by === 'name' ? name : 'Somebody', from: since }));
}

/** Each account: whose money it holds, what the bank's own statements say, and which days nothing is known of. */
export function accountFacts(reading: Reading, { from, to }: Span, by: Naming['by']): readonly AccountFacts[] {
  const { sql } = reading;
  const withLines = sql.all(divided, [], { stream_id: text }).map((row) => row.stream_id);
  return sql.all('SELECT id, name FROM bank_account ORDER BY rowid', [], { id: text, name: text }).map(({ id, name }): AccountFacts => {
    const streamIds = streamsOfAccount(reading, id);
    const opening = openingOf(reading, id);
    const knownTo = sql.one(newestLine, [id], { day })?.day;
    const filed = knownTo === undefined ? [] : filedStatements(reading, id, { from, to: earlier(to, knownTo) });
    return {
      id,
      name,
      streamIds,
      dividedStreamIds: streamIds.filter((stream) => withLines.includes(stream)),
      checks: filed.map((one) => ({
        id: one.id,
        day: one.day,
        bank: one.closing,
        book: bankBalanceBefore(reading, id, addDays(one.day, 1)),
      })),
      gaps: opening === undefined || isCash(reading, id) ? [] : gapsOf(reading, id, { from: later(from, opening.day), to }),
      leftOut: statementGaps(filed),
      ...given({ payers: payersWithin(reading, id, { from, to }, by) }),
    };
  });
}

const lines = `
  SELECT id, day, amount_pence, words_digest FROM bank_line WHERE bank_account_id = ? AND day BETWEEN ? AND ? ORDER BY day, place`;

// A payment is shown by the receipt of what it paid, or by what the book made of it: a payslip, a bill, a lease.
const matched = `
  SELECT bank_match.bank_line_id, due.kind,
    due.kind NOT IN ('purchase', 'reimbursement') OR EXISTS (
      SELECT 1 FROM purchase CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id WHERE purchase.due_id = due.id) AS proved,
    EXISTS (SELECT 1 FROM transfer CROSS JOIN cash_account ON cash_account.bank_account_id = transfer.to_account_id
      WHERE transfer.out_due_id = due.id) AS to_tin
  FROM bank_line CROSS JOIN bank_match ON bank_match.bank_line_id = bank_line.id CROSS JOIN due ON due.id = bank_match.due_id
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** The bank's lines of the days, with what each was matched to. */
export function bankLineFacts(reading: Reading, accounts: readonly AccountFacts[], { from, to }: Span): readonly BankLineFacts[] {
  const { sql, contentOf } = reading;
  const atBanks = accounts.filter(({ id }) => !isCash(reading, id));
  return atBanks.flatMap(({ id: accountId, streamIds }) => {
    const known = grouped(
      sql.all(matched, [accountId, from, to], { bank_line_id: text, kind: text, proved: flag, to_tin: flag }),
      (row) => row.bank_line_id,
    );
    const shape = { id: text, day, amount_pence: money, words_digest: text };
    return sql.all(lines, [accountId, from, to], shape).map((row) => {
      const said = contentOf(row.words_digest);
      const matches = known.get(row.id) ?? [];
      const nature = matches.some(({ to_tin }) => to_tin) ? 'cash' : natureOfCode(textIn(said, 'type') ?? '');
      return {
        id: row.id,
        accountId,
        streamIds,
        day: row.day,
        amount: row.amount_pence,
        words: textIn(said, 'text') ?? '',
        matches: matches.map(({ kind, proved }) => ({ kind, hasProof: proved })),
        ...given({ nature }),
      };
    });
  });
}

const wagesPaid = `
  SELECT bank_line.id, bank_line.day, bank_line.amount_pence FROM bank_line CROSS JOIN bank_match ON bank_match.bank_line_id = bank_line.id
    CROSS JOIN due ON due.id = bank_match.due_id
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ? AND +due.kind = 'wages'
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id) ORDER BY bank_line.day, bank_line.place`;

/** Wages that were paid out of a tin of the book's cash. */
export function cashWageFacts(reading: Reading, accounts: readonly AccountFacts[], { from, to }: Span): readonly CashWageFacts[] {
  return accounts
    .filter(({ id }) => isCash(reading, id))
    .flatMap(({ id: accountId, streamIds }) =>
      reading.sql
        .all(wagesPaid, [accountId, from, to], { id: text, day, amount_pence: money })
        .map((row) => ({ id: row.id, accountId, streamIds, day: row.day, amount: row.amount_pence })),
    );
}

const statements = `
  SELECT statement.id, statement.number, statement.stream_id, statement.from_day, statement.opening_pence, before.closing_pence
  FROM stream CROSS JOIN statement ON statement.stream_id = stream.id AND statement.to_day >= @from
    AND statement.from_day <= @to
    CROSS JOIN statement AS before ON before.stream_id = statement.stream_id AND before.number = statement.number - 1
  WHERE NOT EXISTS (SELECT 1 FROM statement AS later WHERE later.stream_id = statement.stream_id AND later.number = statement.number AND later.version > statement.version)
    AND NOT EXISTS (SELECT 1 FROM statement AS later WHERE later.stream_id = before.stream_id AND later.number = before.number AND later.version > before.version)
  ORDER BY statement.stream_id, statement.number`;

/** Issued statements that reach into the days, each beside the one before it: the newest versions of both. */
export function issuedFacts({ sql }: Reading, span: Span): readonly IssuedFacts[] {
  const shape = { id: text, number: whole, stream_id: text, from_day: day, opening_pence: money, closing_pence: money };
  return sql.all(statements, span, shape).map((row) => ({
    id: row.id,
    number: row.number,
    streamId: row.stream_id,
    from: row.from_day,
    opening: row.opening_pence,
    closedBefore: row.closing_pence,
  }));
}
