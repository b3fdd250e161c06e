import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { workOut } from '#db/actions/pay/workOut';
import { type Reading } from '#db/kernel/handlers';

/** A payday worked out for everybody of the pay group, with workings and all that stands in its way. Writes nothing. */
export function previewPayRun(reading: Reading, { payGroupId, payday }: InputOf<'payRun.preview'>): Result<OutputOf<'payRun.preview'>> {
  const worked = workOut(reading, payGroupId, payday);
  return worked.ok ? done(worked.value.preview) : worked;
}
