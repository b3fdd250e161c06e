import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Duty, type Recurrence } from '#core/rota/pattern';
import { type Day, addDays, isWithin } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { checkPlanned, keepDuty, keepNote } from './checkPlanned.ts';
import { type StoredPattern, patternById } from './patterns.ts';
import { daysInWords, keepPattern, recurrenceOf, wrongDays } from './planShift.ts';

type Input = InputOf<'rota.changeFrom'>;

export type ChangedFrom = {
  readonly before: StoredPattern;
  readonly duty: Duty;
  readonly from: Day;
  readonly to?: Day;
  readonly recurs: Recurrence;
};

/** A pattern that may go on otherwise from the day. Its weeks stay the same ones where it recurs as often as before. */
export function checkChangeFrom(reading: Reading, { patternId, from, to, duty, employmentId, recurs: typed }: Input): Result<ChangedFrom> {
  const before = patternById(reading.sql, patternId);
  if (before === undefined) return refused(problem('input.notFound', { what: 'pattern' }, 'patternId'));
  if (before.recurs === undefined) return refused(problem('rota.plannedOnce', {}, 'from'));
  if (!isWithin(from, { from: before.from, to: before.to ?? from }))
    return refused(problem('rota.outsidePattern', { when: daysInWords(before) }, 'from'));
  const isAsOften = typed.everyWeeks === before.recurs.everyWeeks;
  const recurs = recurrenceOf(typed, isAsOften ? before.recurs.anchor : from);
  const wrong = wrongDays({ from, to, recurs });
  if (wrong !== undefined) return refused(wrong);
  const checked = checkPlanned(reading, { duty, employmentId, on: from });
  return checked.ok ? done({ before, duty: checked.value, from, recurs, ...given({ to }) }) : checked;
}

/** From a day on a pattern is otherwise: it ends the day before and another follows it. What was is still there to be seen. */
export function changeFrom(writing: Writing, input: Input): Made {
  const checked = checkChangeFrom(writing, input);
  if (!checked.ok) return checked;
  const { before, duty, ...days } = checked.value;
  const dutyId = keepDuty(writing, duty, keepNote(writing, input.duty.note));
  writing.append('rota_pattern_ended', { pattern_id: before.id, to_day: addDays(days.from, -1), words_digest: null });
  return done({ id: keepPattern(writing, { ...days, dutyId, together: before.together, follows: before.id }) });
}

/** Says a pattern's last day, or that it has none after all. */
export function endPattern(writing: Writing, { patternId, to, reason }: InputOf<'rota.end'>): Made {
  const pattern = patternById(writing.sql, patternId);
  if (pattern === undefined) return refused(problem('input.notFound', { what: 'pattern' }, 'patternId'));
  if (pattern.recurs === undefined) return refused(problem('rota.plannedOnce', {}, 'to'));
  const words = reason === undefined ? null : writing.keep({ reason });
  writing.append('rota_pattern_ended', { pattern_id: patternId, to_day: to ?? null, words_digest: words });
  return done({ id: patternId });
}
