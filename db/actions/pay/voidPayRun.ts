import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { erased, readDueWords, textIn } from '#core/book/dueWords';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { billsOfRun } from '#db/actions/pay/payRunBills';
import { payslipsOfRun } from '#db/actions/pay/payslips';
import { runAfter } from '#db/actions/pay/runForPeople';
import { type PayRun, billOfRun, runById } from '#db/actions/pay/runs';
import { toldOn } from '#db/actions/reports/sendReport';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

const unmatched = 'NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)';

const paidWage = `
  SELECT due.words_digest FROM payslip CROSS JOIN due ON due.id = payslip.due_id CROSS JOIN bank_match ON bank_match.due_id = due.id
  WHERE payslip.pay_run_id = ? AND ${unmatched} ORDER BY payslip.number LIMIT 1`;

const paidBill = `
  SELECT due.words_digest FROM pay_run_bill CROSS JOIN due ON due.id = pay_run_bill.due_id CROSS JOIN bank_match ON bank_match.due_id = due.id
  WHERE pay_run_bill.pay_run_id = ? AND ${unmatched} ORDER BY pay_run_bill.id LIMIT 1`;

// A correction of one of its payslips that waits for the next payday: with the run void there would be nothing that it corrects.
const correctionOf = `
  SELECT pay_extra.words_digest, payslip.number FROM payslip CROSS JOIN employment ON employment.id = payslip.employment_id
    CROSS JOIN pay_extra ON pay_extra.employment_id = employment.id AND pay_extra.corrects = payslip.id
  WHERE payslip.pay_run_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id)
  ORDER BY payslip.number LIMIT 1`;

/** Why a run can no longer be made void: it is void, paid, billed, or a later one stands on it. */
function voidProblem(reading: Reading, run: PayRun): Problem | undefined {
  const number = String(run.number);
  if (run.voidReason !== null) return problem('pay.alreadyVoid', { number }, 'id');
  const first = (query: string) => reading.sql.one(query, [run.id], { words_digest: text });
  const paid = first(paidWage) ?? first(paidBill);
  if (paid !== undefined) return problem('pay.runPaid', { number, payee: readDueWords(reading.contentOf(paid.words_digest)).payee }, 'id');
  const bill = billOfRun(reading, run.id);
  if (bill?.isBack === true) return problem('pay.runPaidBack', { number }, 'id');
  if (bill !== undefined) return problem('pay.runBilled', { number, month: taxMonthInWords(bill.taxYear, bill.taxMonth) }, 'id');
  const told = toldOn(reading, run.id);
  if (told !== undefined) return problem('pay.runReported', { number, day: dayInWords(told) }, 'id');
  const laterId = runAfter(reading, run.id);
  const later = laterId === undefined ? undefined : runById(reading, laterId);
  if (later !== undefined) return problem('pay.runNotLast', { number, later: String(later.number) }, 'id');
  const waiting = reading.sql.one(correctionOf, [run.id], { words_digest: text, number: whole });
  if (waiting !== undefined) {
    const words = textIn(reading.contentOf(waiting.words_digest), 'words') ?? erased;
    return problem('pay.runCorrected', { number, payslip: String(waiting.number), words }, 'id');
  }
  return undefined;
}

/** Makes a run void with its reason: its entries are reversed, its timesheets and extra sums are free, its documents stay. */
export function voidPayRun(writing: Writing, { id, reason }: InputOf<'payRun.void'>): Made {
  const run = runById(writing, id);
  if (run === undefined) return refused(problem('input.notFound', { what: 'pay run' }, 'id'));
  const wrong = voidProblem(writing, run);
  if (wrong !== undefined) return refused(wrong);
  const digest = writing.keep({ reason });
  // The bills first: they stand on what the payslips' entries owe.
  for (const { entryId } of [...billsOfRun(writing, id), ...payslipsOfRun(writing, id)]) {
    if (entryId === null) continue;
    const reversed = reverseEntry(writing, entryId, { digest });
    if (!reversed.ok) return refused({ ...reversed.problem, field: 'id' });
  }
  writing.append('pay_run_void', { pay_run_id: id, reason_digest: digest });
  return done({ id });
}
