import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { spanOfTimeInWords } from '#core/shifts/words';
import { type Span } from '#core/time/day';
import { instantOfMinute } from '#core/time/london';
import { employmentById } from '#db/actions/people/employments';
import { checkShift, type ShiftInput } from '#db/actions/shifts/checkShift';
import { inputOf, plannedFor } from '#db/actions/shifts/planned';
import { keepShift } from '#db/actions/shifts/recordShift';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Many = Result<OutputOf<'shift.recordMany'>>;

/** Records each, one after the other, so that each is held against those before it; the first that cannot be refuses them all. */
export function keepShifts(
  writing: Writing,
  shifts: readonly ShiftInput[],
  inside: (found: Problem, place: number) => Problem,
): Result<readonly string[]> {
  const ids: string[] = [];
  for (const [place, input] of shifts.entries()) {
    const checked = checkShift(writing, input);
    if (!checked.ok) return refused(inside(checked.problem, place));
    ids.push(keepShift(writing, checked.value, input));
  }
  return done(ids);
}

/** Several shifts as they are typed from a paper timesheet: all of them or none. Problems as recording one, beside its field. */
export function recordMany(writing: Writing, { shifts }: InputOf<'shift.recordMany'>): Many {
  const kept = keepShifts(writing, shifts, ({ field, ...rest }, place) => {
    const at = `shifts.${String(place)}`;
    return { ...rest, field: field === undefined ? at : `${at}.${field}` };
  });
  return kept.ok ? done({ made: kept.value.length }) : kept;
}

/** The planned shifts of these ids as they would be recorded. Problems shift.notPlanned, shift.plannedNotOver, each beside its place. */
function plannedInputs(reading: Reading, employmentId: string, span: Span, plannedIds: readonly string[]): Result<readonly ShiftInput[]> {
  const planned = new Map(plannedFor(reading, employmentId, span).map((one) => [one.id, one]));
  const inputs: ShiftInput[] = [];
  for (const id of new Set(plannedIds)) {
    const found = planned.get(id);
    if (found === undefined) return refused(problem('shift.notPlanned', {}));
    if (instantOfMinute(found.to) > reading.now) return refused(problem('shift.plannedNotOver', { shift: spanOfTimeInWords(found) }));
    inputs.push(inputOf(found, employmentId));
  }
  return done(inputs);
}

/** Records planned shifts of a span as they were planned: all of them or none. Problems as recording them, beside the ids. */
export function keepAsPlanned(
  writing: Writing,
  employmentId: string,
  span: Span,
  plannedIds: readonly string[],
  field: string,
): Result<readonly string[]> {
  const inputs = plannedInputs(writing, employmentId, span, plannedIds);
  if (!inputs.ok) return refused({ ...inputs.problem, field });
  return keepShifts(writing, inputs.value, (found) => ({ ...found, field }));
}

/** Planned shifts that were worked just as planned. */
export function recordAsPlanned(writing: Writing, { employmentId, from, to, plannedIds }: InputOf<'shift.asPlanned'>): Many {
  if (employmentById(writing, employmentId) === undefined)
    return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const kept = keepAsPlanned(writing, employmentId, { from, to }, plannedIds, 'plannedIds');
  return kept.ok ? done({ made: kept.value.length }) : kept;
}
