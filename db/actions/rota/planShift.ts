import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Duty, type Recurrence } from '#core/rota/pattern';
import { daysOf } from '#core/rota/planShifts';
import { listInWords } from '#core/rota/words';
import { weekdayNames } from '#core/statutory/words';
import { type Day, addDays } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { endsBeforeStart } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { checkPlanned, keepDuty, keepNote, sameTwice } from './checkPlanned.ts';
import { workerName } from './people.ts';

type Input = InputOf<'rota.plan'>;

/** The days of the week once each, in order; the weeks are counted from the anchor's. */
export function recurrenceOf({ everyWeeks, weekdays }: NonNullable<Input['recurs']>, anchor: Day): Recurrence {
  return { everyWeeks, weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b), anchor };
}

type Days = { readonly from: Day; readonly to?: Day | undefined; readonly recurs?: Recurrence | undefined };

/** Dates that no day of the week falls in, or that end before they start. */
export function wrongDays({ from, to, recurs }: Days): Problem | undefined {
  const early = endsBeforeStart('The pattern', from, to);
  if (early !== undefined || recurs === undefined) return early;
  const last = to ?? addDays(from, recurs.everyWeeks * 14);
  if (daysOf({ from, recurs }, { from, to: last }).length > 0) return undefined;
  const days = listInWords(recurs.weekdays.map((number) => weekdayNames[number - 1] ?? ''));
  return problem('rota.noDays', { days, when: `from ${spanInWords({ from, to: last })}` }, 'recurs');
}

/** What would be planned: a pattern for each of the PAs who are needed at once. */
export type Planned = { readonly duties: readonly Duty[]; readonly from: Day; readonly to?: Day; readonly recurs?: Recurrence };

export function checkPlan(reading: Reading, { employmentIds, duty, from, recurs: typed, to }: Input): Result<Planned> {
  const recurs = typed && recurrenceOf(typed, from);
  const wrong =
    wrongDays({ from, to, recurs }) ?? sameTwice(employmentIds.map((id) => (id === null ? undefined : workerName(reading, id))));
  if (wrong !== undefined) return refused(wrong);
  const duties: Duty[] = [];
  const [first] = daysOf({ from, ...given({ recurs }) }, { from, to: to ?? addDays(from, (recurs?.everyWeeks ?? 1) * 14) });
  for (const [at, employmentId] of employmentIds.entries()) {
    const checked = checkPlanned(reading, { duty, employmentId, on: first ?? from }, `employmentIds.${String(at)}`);
    if (!checked.ok) return checked;
    duties.push(checked.value);
  }
  return done({ duties, from, ...given({ to: recurs === undefined ? from : to, recurs }) });
}

type Row = Omit<Planned, 'duties'> & { readonly dutyId: string; readonly together?: string | undefined; readonly follows?: string };

export function keepPattern(writing: Writing, { dutyId, from, to, recurs, together, follows }: Row): string {
  const id = writing.newId('rota_pattern');
  writing.append('rota_pattern', {
    id,
    duty_id: dutyId,
    from_day: from,
    to_day: to ?? null,
    every_weeks: recurs?.everyWeeks ?? null,
    weekdays: recurs?.weekdays.join('') ?? null,
    anchor_day: recurs?.anchor ?? null,
    together: together ?? null,
    follows: follows ?? null,
  });
  return id;
}

/** Plans shifts: once, or for as long as nothing ends them. Nobody has to be found yet; what clashes is told in the week, not refused. */
export function planShift(writing: Writing, input: Input): Result<OutputOf<'rota.plan'>> {
  const checked = checkPlan(writing, input);
  if (!checked.ok) return checked;
  const { duties, ...days } = checked.value;
  const together = duties.length > 1 ? writing.newId('rota_together') : undefined;
  const words = keepNote(writing, input.duty.note);
  return done({ ids: duties.map((duty) => keepPattern(writing, { ...days, together, dutyId: keepDuty(writing, duty, words) })) });
}

/** `from 1 July to 31 October 2026`, or `from 1 July 2026 on`. */
export function daysInWords({ from, to }: Pick<Planned, 'from' | 'to'>): string {
  return to === undefined ? `from ${dayInWords(from)} on` : `from ${spanInWords({ from, to })}`;
}
