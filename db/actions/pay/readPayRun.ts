import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { payslipById, payslipForPeople, payslipsOfRun } from '#db/actions/pay/payslips';
import { runForPeople } from '#db/actions/pay/runForPeople';
import { runById } from '#db/actions/pay/runs';
import { type Reading } from '#db/kernel/handlers';

/** A pay run as it was frozen, with its payslips and what the bank has paid of them. A payslip whose words were erased is left out. */
export function readPayRun(reading: Reading, { id }: InputOf<'payRun.read'>): Result<OutputOf<'payRun.read'>> {
  const run = runById(reading, id);
  if (run === undefined) return refused(problem('input.notFound', { what: 'pay run' }, 'id'));
  const payslips = payslipsOfRun(reading, id).flatMap((payslip) => payslipForPeople(reading, payslip) ?? []);
  return done({ ...runForPeople(reading, run), payslips });
}

/** One payslip as it was frozen. Nothing is worked out again. */
export function readPayslip(reading: Reading, { id }: InputOf<'payslip.read'>): Result<OutputOf<'payslip.read'>> {
  const payslip = payslipById(reading, id);
  if (payslip === undefined) return refused(problem('input.notFound', { what: 'payslip' }, 'id'));
  const shown = payslipForPeople(reading, payslip);
  return shown === undefined ? refused(problem('pay.payslipErased', {})) : done(shown);
}
