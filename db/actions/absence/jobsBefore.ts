import { type QualifyingDays, type SickSpell } from '#core/statutory/spells';
import { type Day, addDays, earlier, later } from '#core/time/day';
import { qualifyingDaysOf, sicknessesOf, wholeSpells } from '#db/actions/absence/sicknesses';
import { type Employment, employmentsOf } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** HMRC, Statutory Payments Manual SPM10525: a contract that ended no more than eight weeks before this one is one with it. */
const linkedWithin = 56;

/** A job that a later one of the same employer linked on to, with its last day. */
export type JobBefore = Employment & { readonly endsOn: Day };

/** The PA's jobs with the same employer that ran out one after the other before this one, each no more than eight weeks before; newest first. */
export function jobsBefore(reading: Reading, job: Employment): readonly JobBefore[] {
  const found: JobBefore[] = [];
  let next: Day = job.startsOn;
  const ended = employmentsOf(reading, job.assistantId).flatMap((one): readonly JobBefore[] =>
    one.employerId === job.employerId && one.endsOn !== undefined ? [{ ...one, endsOn: one.endsOn }] : [],
  );
  for (const one of ended.toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1))) {
    if (one.endsOn >= next || addDays(one.endsOn, linkedWithin) < addDays(next, -1)) continue;
    found.push(one);
    next = one.startsOn;
  }
  return found;
}

/** Their sickness, for what counts over linked spells: that job's payslips paid for it, and this one never does. */
export function spellsBefore(reading: Reading, jobs: readonly JobBefore[], upTo?: number): readonly SickSpell[] {
  return jobs.flatMap(({ id, endsOn }) =>
    wholeSpells(sicknessesOf(reading, id, upTo), reading.today)
      .filter(({ from }) => from <= endsOn)
      .map((spell) => ({ ...spell, to: earlier(spell.to, endsOn), isElsewhere: true })),
  );
}

/** What was agreed in a job, from its first day: nothing said of another one holds in it. */
function agreedIn(reading: Reading, { id, startsOn }: Pick<Employment, 'id' | 'startsOn'>, upTo?: number): readonly QualifyingDays[] {
  const agreed = qualifyingDaysOf(reading, id, upTo);
  const first = agreed.findLast(({ from }) => from <= startsOn) ?? agreed[0];
  if (first === undefined) return [];
  return [{ ...first, from: startsOn }, ...agreed.filter(({ from }) => from > later(first.from, startsOn))];
}

/** The qualifying days of a job, and before it those of the jobs before. `upTo`: as said by that place in the log. */
export function qualifyingDaysWith(
  reading: Reading,
  job: Employment,
  before: readonly JobBefore[],
  upTo?: number,
): readonly QualifyingDays[] {
  if (before.length === 0) return qualifyingDaysOf(reading, job.id, upTo);
  return [...before.toReversed(), job].flatMap((one) => agreedIn(reading, one, upTo));
}
