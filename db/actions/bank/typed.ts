import { type TypedLine } from '#core/bank/typedLines';
import { textIn } from '#core/book/dueWords';
import { type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

/**
 * A typed line that a person called the same payment as a line of a file stands as it was typed: its rows are for ever. What the person
 * said is an import of its own, of that one day of the file, whose id is the line's own with another name in front.
 */
export function saidSameId(lineId: string): string {
  return lineId.replace(/^[a-z_]+-/u, 'typed_same-');
}

/** The same in SQL, for joining bank_import. */
export const saidSame = "'typed_same-' || substr(bank_line.id, instr(bank_line.id, '-') + 1)";

const typedInSpan = `
  SELECT bank_line.id, bank_line.day, bank_line.amount_pence, bank_line.words_digest FROM bank_line
  JOIN bank_import ON bank_import.id = bank_line.import_id AND bank_import.profile_id = 'typed'
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM bank_import AS said WHERE said.id = ${saidSame}) ORDER BY bank_line.day, bank_line.place`;

/** The account's lines typed by hand that no line of a file was called the same as. */
export function typedLines({ sql, contentOf }: Reading, bankAccountId: string, { from, to }: Span): readonly TypedLine[] {
  const shape = { id: text, day, amount_pence: money, words_digest: text };
  return sql.all(typedInSpan, [bankAccountId, from, to], shape).map((row) => ({
    id: row.id,
    day: row.day,
    amount: row.amount_pence,
    text: textIn(contentOf(row.words_digest), 'text') ?? '(erased)',
  }));
}

const otherFiles = `
  SELECT bank_line.id, bank_line.day, bank_line.amount_pence, bank_line.words_digest FROM bank_line
  JOIN bank_import ON bank_import.id = bank_line.import_id AND bank_import.profile_id NOT IN ('typed', ?)
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM bank_import AS said WHERE said.id = ${saidSame}) ORDER BY bank_line.day, bank_line.place`;

/** The account's lines that came by a file of another kind: the same payment may stand there in other words. */
export function linesOfOtherFiles(
  { sql, contentOf }: Reading,
  bankAccountId: string,
  profileId: string,
  { from, to }: Span,
): readonly TypedLine[] {
  const shape = { id: text, day, amount_pence: money, words_digest: text };
  return sql.all(otherFiles, [profileId, bankAccountId, from, to], shape).map((row) => ({
    id: row.id,
    day: row.day,
    amount: row.amount_pence,
    text: textIn(contentOf(row.words_digest), 'text') ?? '(erased)',
    from: 'file',
  }));
}
