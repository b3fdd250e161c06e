import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Duty } from '#core/rota/pattern';
import { daysOf } from '#core/rota/planShifts';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { checkPlanned, keepDuty, keepNote } from './checkPlanned.ts';
import { type StoredPattern, patternById } from './patterns.ts';

type Input = InputOf<'rota.change'>;

/** A pattern that has the day; problems input.notFound, rota.notPlanned. */
export function patternOn(reading: Reading, { patternId, day }: { readonly patternId: string; readonly day: Day }): Result<StoredPattern> {
  const pattern = patternById(reading.sql, patternId);
  if (pattern === undefined) return refused(problem('input.notFound', { what: 'planned shift' }, 'patternId'));
  if (daysOf(pattern, { from: day, to: day }).length > 0) return done(pattern);
  return refused(problem('rota.notPlanned', { day: dayInWords(day) }, 'day'));
}

/** What is planned instead, where that is the change. */
export function checkChange(reading: Reading, input: Input): Result<Duty | undefined> {
  const pattern = patternOn(reading, input);
  if (!pattern.ok) return pattern;
  const { change } = input;
  if (change.kind !== 'instead') return done(undefined);
  const checked = checkPlanned(reading, change, 'change.employmentId');
  if (checked.ok || checked.problem.field?.startsWith('duty') !== true) return checked;
  return refused({ ...checked.problem, field: `change.${checked.problem.field}` });
}

function keepReason(writing: Writing, { change }: Input): string | null {
  const reason = 'reason' in change ? change.reason : undefined;
  return reason === undefined ? null : writing.keep({ reason });
}

/** One day is otherwise: covered, moved, cancelled, taken out, or as the pattern has it after all. The newest word stands. */
export function changeDay(writing: Writing, input: Input): Made {
  const checked = checkChange(writing, input);
  if (!checked.ok) return checked;
  const { patternId, day, change } = input;
  const isInstead = change.kind === 'instead' && checked.value !== undefined;
  writing.append('rota_change', {
    pattern_id: patternId,
    day,
    kind: change.kind,
    duty_id: isInstead ? keepDuty(writing, checked.value, keepNote(writing, change.duty.note)) : null,
    on_day: isInstead ? change.on : null,
    words_digest: keepReason(writing, input),
  });
  return done({ id: patternId });
}
