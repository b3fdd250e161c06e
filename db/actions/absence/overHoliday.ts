import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { minutesInWords } from '#core/pay/words';
import { standingSickness } from '#db/actions/absence/changeSickness';
import { spanWords } from '#db/actions/absence/checks';
import { type Sickness } from '#db/actions/absence/sicknesses';
import { given } from '#db/actions/given';
import { type OverSickness, overSickness } from '#db/actions/holiday/overSickness';
import { type Made } from '#db/actions/made';
import { nameFor } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Said = Pick<InputOf<'sickness.preview'>, 'holiday' | 'holidayMinutes'>;
type Over = Pick<Sickness, 'employmentId' | 'from' | 'to'> & { readonly id?: string };

/** Holiday on days of a sickness, for people. */
export function holidayOver(reading: Reading, { employmentId, ...sick }: Over): OutputOf<'sickness.preview'>['holiday'] {
  return [...overSickness(reading, employmentId, sick)];
}

function saidProblem(reading: Reading, employmentId: string, over: readonly OverSickness[], said: Said): Problem | undefined {
  const name = nameFor(reading, 'employment', employmentId) ?? '';
  const [first, ...others] = over;
  if (first === undefined) return said.holiday === undefined ? undefined : problem('absence.noHolidayThen', { name }, 'holiday');
  if (said.holiday === undefined) return problem('absence.holidayUnsaid', { name, when: spanWords(first.from, first.to) }, 'holiday');
  const most = others.length === 0 ? first.minutes : first.back;
  if ((said.holidayMinutes ?? 0) <= most) return undefined;
  return problem('absence.holidayTooMuch', { most: minutesInWords(most) }, 'holidayMinutes');
}

/** absence.holidayUnsaid where holiday stands on days of a sickness about to be recorded and nobody said what becomes of it. */
export function unsaidHoliday(reading: Reading, { employmentId, from, to, ...said }: Over & Said): Problem | undefined {
  return saidProblem(reading, employmentId, overSickness(reading, employmentId, { from, ...given({ to }) }), said);
}

/** Keeps what was said of each holiday on days of a recorded sickness. Hours that a person counted are of the first. */
export function keepHolidayWord(writing: Writing, { employmentId, id, from, to }: Required<Pick<Over, 'id'>> & Over, said: Said): void {
  if (said.holiday === undefined) return;
  for (const [place, one] of overSickness(writing, employmentId, { id, from, ...given({ to }) }).entries()) {
    writing.append('sickness_over_leave', {
      id: writing.newId('sickness_over_leave'),
      sickness_id: id,
      holiday_leave_id: one.leaveId,
      is_given_back: said.holiday === 'back' ? 1 : 0,
      minutes: said.holiday === 'back' && place === 0 ? (said.holidayMinutes ?? null) : null,
    });
  }
}

/**
 * Whether holiday on days of a recorded sickness is given back, said late or said anew. What a payslip has paid of it, the next one puts
 * right.
 */
export function sayOverHoliday(writing: Writing, { id, ...said }: InputOf<'sickness.holiday'>): Made {
  const found = standingSickness(writing, id);
  if (!found.ok) return found;
  const { employmentId, from, to } = found.value;
  const over = overSickness(writing, employmentId, { id, from, ...given({ to }) });
  const wrong = saidProblem(writing, employmentId, over, said);
  if (wrong !== undefined) return refused(wrong);
  keepHolidayWord(writing, { id, employmentId, from, ...given({ to }) }, said);
  return done({ id });
}
