import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { takenByBills, takenTogether } from '#db/actions/pay/allowanceTaken';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

// What payslips whose payday has come owe HMRC: their own sums, less the allowance and what HMRC gives back.
const owed = `
  SELECT coalesce(sum(payslip.gross_pence + payslip.employer_ni_pence - payslip.net_pence - payslip.allowance_pence
    - coalesce((SELECT pence FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id AND payslip_sum.kind = 'recovered'), 0)), 0) AS owed
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND pay_run.payday <= ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

// What the bank paid on bills that stand, less what it had back, by the day of the bank's line.
const paid = `
  SELECT coalesce(sum(CASE due.direction WHEN 'in' THEN -bank_match.amount_pence ELSE bank_match.amount_pence END), 0) AS paid
  FROM tax_bill CROSS JOIN due ON due.id = tax_bill.due_id CROSS JOIN bank_match ON bank_match.due_id = tax_bill.due_id CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE tax_bill.employer_id = ? AND bank_line.day <= ?
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** What is owed to HMRC and not paid on a day, by this book; below nothing where HMRC owes back. */
export function owedToHmrcOn(reading: Reading, employerId: string, on: Day): Pence {
  const { sql } = reading;
  const due = sql.one(owed, [employerId, on], { owed: money })?.owed ?? nothing;
  const setOff = takenTogether(takenByBills(reading, employerId).filter((one) => one.day <= on));
  return subtract(due, setOff, sql.one(paid, [employerId, on], { paid: money })?.paid ?? nothing);
}

/** Records what HMRC's account showed on a day. */
export function recordBalance(writing: Writing, { employerId, day: on, balance, words }: InputOf<'hmrc.balance'>): Made {
  const unknown = missing(writing, 'employer', employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  if (on > writing.today) return refused(problem('year.balanceFuture', { today: dayInWords(writing.today) }, 'day'));
  const id = writing.newId('balance');
  writing.append('hmrc_balance', {
    id,
    employer_id: employerId,
    day: on,
    balance_pence: balance,
    words_digest: words === undefined ? null : writing.keep({ words }),
  });
  return done({ id });
}

type Read = OutputOf<'hmrc.balances'>['balances'][number];

/** What HMRC's account showed, newest first, beside what this book says was owed then. The newest word of a day stands. */
export function balancesOf(reading: Reading, employerId: string): readonly Read[] {
  const rows = reading.sql.all(
    'SELECT id, day, balance_pence, words_digest FROM hmrc_balance WHERE employer_id = ? ORDER BY day DESC, log_seq DESC',
    [employerId],
    { id: text, day, balance_pence: money, words_digest: orNull(text) },
  );
  const newest = rows.filter((row, place) => rows.findIndex((one) => one.day === row.day) === place);
  return newest.map(({ id, day: on, balance_pence: theirs, words_digest: digest }) => {
    const ours = owedToHmrcOn(reading, employerId, on);
    const words = digest === null ? undefined : (textIn(reading.contentOf(digest), 'words') ?? '(erased)');
    return { id, day: on, theirs, ours, difference: subtract(theirs, ours), ...given({ words }) };
  });
}

export function listBalances(reading: Reading, { employerId }: InputOf<'hmrc.balances'>): Result<OutputOf<'hmrc.balances'>> {
  return done({ balances: [...balancesOf(reading, employerId)] });
}
