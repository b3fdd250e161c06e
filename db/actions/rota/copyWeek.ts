import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { notYetCopied } from '#core/rota/copyWeek';
import { type Duty } from '#core/rota/pattern';
import { type PlannedShift } from '#core/rota/planShifts';
import { isStanding } from '#core/rota/warning';
import { whenInWords } from '#core/rota/words';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { workChargeOf } from '#db/actions/shifts/checkShift';
import { type Writing } from '#db/kernel/handlers';
import { chargeForPeople } from './charges.ts';
import { keepDuty } from './checkPlanned.ts';
import { type RotaJob, isEmployedWithin, rotaJobs } from './people.ts';
import { type StoredRota, rotaWithin, shiftsOf } from './rota.ts';
import { keepPattern } from './planShift.ts';
import { weekOf } from './weekFacts.ts';

const week = 7;

function noteOf({ patterns, changes }: StoredRota, { patternId, day }: PlannedShift): string | null {
  const change = changes.find((one) => one.patternId === patternId && one.day === day);
  if (change?.kind === 'instead') return change.duty.wordsDigest;
  return patterns.find(({ id }) => id === patternId)?.duty.wordsDigest ?? null;
}

/** Why a shift cannot be copied. A PA whose job has ended is left out, and the shift with nobody would be a guess. */
function whyNot(writing: Writing, jobs: readonly RotaJob[], { duty, on }: PlannedShift): string | undefined {
  const day = addDays(on, week);
  const job = jobs.find(({ employmentId }) => employmentId === duty.employmentId);
  if (job !== undefined && !isEmployedWithin(job, { from: day, to: day })) return `${job.name} is not employed then.`;
  const charge = workChargeOf(writing, chargeForPeople(duty), day);
  return charge.ok ? undefined : charge.problem.sentence;
}

/** Those who were needed at the same time still are: one new sign for each group that was copied. */
function groups(writing: Writing, copied: readonly PlannedShift[]): ReadonlyMap<string, string> {
  const keys = copied.flatMap(({ together, day }) => (together === undefined ? [] : [`${together} ${day}`]));
  const shared = [...new Set(keys)].filter((key) => keys.filter((other) => other === key).length > 1);
  return new Map(shared.map((key) => [key, writing.newId('rota_together')]));
}

/** Plans in a week, once each, what the week before had and it has not: as it was worked out there, cover and all. */
export function copyWeek(writing: Writing, { from }: InputOf<'rota.copyWeek'>): Result<OutputOf<'rota.copyWeek'>> {
  const now = weekOf(from);
  const before = weekOf(addDays(now.from, -week));
  const span = { from: before.from, to: now.to };
  const rota = rotaWithin(writing.sql, span);
  const last = shiftsOf(rota, before).filter(isStanding);
  if (last.length === 0)
    return refused(problem('rota.nothingToCopy', { from: dayInWords(before.from), to: dayInWords(before.to) }, 'from'));
  const wanted = notYetCopied(last, shiftsOf(rota, now));
  const jobs = rotaJobs(writing);
  const reasons = wanted.map((shift) => whyNot(writing, jobs, shift));
  const copied = wanted.filter((_, at) => reasons[at] === undefined);
  const together = groups(writing, copied);
  for (const shift of copied) {
    const duty: Duty = shift.duty;
    const day = addDays(shift.on, week);
    const dutyId = keepDuty(writing, duty, noteOf(rota, shift));
    keepPattern(writing, { dutyId, from: day, to: day, together: together.get(`${shift.together ?? ''} ${shift.day}`) });
  }
  const left = wanted.flatMap((shift, at) => (reasons[at] === undefined ? [] : [`${whenInWords(shift)}: ${reasons[at]}`]));
  return done({ made: copied.length, there: last.length - wanted.length, left });
}
