import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { payslipById } from '#db/actions/pay/payslips';
import { runById } from '#db/actions/pay/runs';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, oneOf, text } from '#db/rows';

const ways = oneOf('paper', 'file', 'email');

const gone = 'EXISTS (SELECT 1 FROM payslip_given_taken_back WHERE payslip_given_taken_back.payslip_given_id = payslip_given.id)';

/** Records that a payslip was given to the PA, on which day and in which way. */
export function givePayslip(writing: Writing, { payslipId, day: on, way }: InputOf<'payslip.give'>): Made {
  const payslip = payslipById(writing, payslipId);
  const run = payslip && runById(writing, payslip.payRunId);
  if (run === undefined) return refused(problem('input.notFound', { what: 'payslip' }, 'payslipId'));
  if (run.voidReason !== null) return refused(problem('year.runVoid', { number: String(run.number) }, 'payslipId'));
  if (on < run.approvedOn) return refused(problem('year.givenBefore', { day: dayInWords(run.approvedOn) }, 'day'));
  if (on > writing.today) return refused(problem('year.givenFuture', { today: dayInWords(writing.today) }, 'day'));
  const id = writing.newId('given');
  writing.append('payslip_given', { id, payslip_id: payslipId, day: on, way });
  return done({ id });
}

export function takeBackGiven(writing: Writing, { id, reason }: InputOf<'payslip.takeBackGiven'>): Made {
  const row = writing.sql.one(`SELECT ${gone} AS gone FROM payslip_given WHERE id = ?`, [id], { gone: flag });
  if (row === undefined) return refused(problem('input.notFound', { what: 'payslip given' }, 'id'));
  if (row.gone) return refused(problem('year.givenTakenBack', {}, 'id'));
  writing.append('payslip_given_taken_back', { payslip_given_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

const ofRun = `
  SELECT payslip_given.id, payslip_given.payslip_id, payslip_given.day, payslip_given.way FROM payslip
    CROSS JOIN payslip_given ON payslip_given.payslip_id = payslip.id
  WHERE payslip.pay_run_id = ? AND NOT ${gone} ORDER BY payslip.number, payslip_given.day, payslip_given.log_seq`;

/** How the payslips of a pay run were given. */
export function listGiven({ sql }: Reading, { payRunId }: InputOf<'payRun.given'>): Result<OutputOf<'payRun.given'>> {
  const rows = sql.all(ofRun, [payRunId], { id: text, payslip_id: text, day, way: ways });
  return done({ given: rows.map(({ id, payslip_id: payslipId, day: on, way }) => ({ id, payslipId, day: on, way })) });
}
