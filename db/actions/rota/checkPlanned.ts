import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type DutyInput } from '#core/contract/shapes/rota';
import { checkDuty } from '#core/rota/checkDuty';
import { type Duty } from '#core/rota/pattern';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { missing } from '#db/actions/named';
import { isHelper } from '#db/actions/personFile/selfEmployed';
import { workChargeOf } from '#db/actions/shifts/checkShift';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** Beside its field of the duty. */
function inside({ field, ...rest }: Problem): Problem {
  return { ...rest, field: field === undefined ? 'duty' : `duty.${field}` };
}

export type Asked = { readonly duty: DutyInput; readonly employmentId: string | null; readonly on: Day };

/** A duty that may be planned: its times can be, whoever works it has a job here or is self-employed, and plan lines for wages pay it on its first day. */
export function checkPlanned(reading: Reading, { duty, employmentId, on }: Asked, field = 'employmentId'): Result<Duty> {
  const times = checkDuty(duty);
  if (!times.ok) return refused(inside(times.problem));
  const isSelfEmployed = employmentId !== null && isHelper(reading, employmentId);
  const unknown = employmentId === null || isSelfEmployed ? undefined : missing(reading, 'employment', employmentId, field);
  if (unknown !== undefined) return refused(unknown);
  const charge = workChargeOf(reading, duty.charge, on);
  if (!charge.ok) return refused(inside(charge.problem));
  const { kind, starts, ends, breaks } = duty;
  const planLineIds = charge.value.shares.map(({ line }) => line.id);
  const who = isSelfEmployed ? { isSelfEmployed } : {};
  return done({ kind, starts, ends, breaks, planLineIds, ...who, ...given({ employmentId, splitId: charge.value.splitId }) });
}

/** `what` is planned once where it does not recur. */
export function sameTwice(names: readonly (string | undefined)[]): Problem | undefined {
  const at = names.findIndex((name, place) => name !== undefined && names.indexOf(name) !== place);
  const name = names[at];
  return name === undefined ? undefined : problem('rota.sameTwice', { assistant: name }, `employmentIds.${String(at)}`);
}

/** Writes a duty; its note is content. `wordsDigest` is of a note that was kept before. */
export function keepDuty(writing: Writing, duty: Duty, wordsDigest: string | null): string {
  const id = writing.newId('rota_duty');
  const { kind, starts, ends, breaks, employmentId = null, isSelfEmployed = false, splitId = null, planLineIds } = duty;
  writing.append('rota_duty', {
    id,
    employment_id: isSelfEmployed ? null : employmentId,
    kind,
    starts,
    ends,
    breaks: JSON.stringify(breaks),
    split_id: splitId,
    words_digest: wordsDigest,
  });
  if (isSelfEmployed) writing.append('rota_duty_helper', { duty_id: id, assistant_id: employmentId });
  for (const [at, planLineId] of planLineIds.entries())
    writing.append('rota_duty_line', { duty_id: id, plan_line_id: planLineId, place: at + 1 });
  return id;
}

export function keepNote(writing: Writing, note: string | undefined): string | null {
  return note === undefined ? null : writing.keep({ note });
}
