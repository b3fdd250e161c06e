import { type Problem, problem } from '#core/contract/problem';
import { type Day, type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Reading } from '#db/kernel/handlers';
import { day, whole } from '#db/rows';

/** The place after the account's last line, by the order in which lines were brought in. */
export function nextPlace({ sql }: Reading, bankAccountId: string): number {
  return sql.one('SELECT count(*) + 1 AS place FROM bank_line WHERE bank_account_id = ?', [bankAccountId], { place: whole })?.place ?? 1;
}

const closedOver = `
  SELECT from_day, to_day FROM reconciliation WHERE bank_account_id = ? AND to_day >= ? AND from_day <= ?
    AND NOT EXISTS (SELECT 1 FROM reconciliation_reopened WHERE reconciliation_id = reconciliation.id) LIMIT 1`;

/** The reconciled period that the day is in, if it is in one. */
export function reconciledOver({ sql }: Reading, bankAccountId: string, on: Day): Span | undefined {
  const found = sql.one(closedOver, [bankAccountId, on, on], { from_day: day, to_day: day });
  return found && { from: found.from_day, to: found.to_day };
}

/** Why nothing can change at the bank on that day: its period is reconciled. */
export function reconciledProblem(reading: Reading, bankAccountId: string, on: Day): Problem | undefined {
  const found = reconciledOver(reading, bankAccountId, on);
  return found && problem('bank.reconciled', { from: dayInWords(found.from), to: dayInWords(found.to) });
}
