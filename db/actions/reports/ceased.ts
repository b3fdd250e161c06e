import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { allPayGroups } from '#db/actions/pay/payGroups';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';
import { notFound } from './ways.ts';

export type Ceased = { readonly id: string; readonly day: Day };

const stands = `
  SELECT id, ceased_on AS day FROM scheme_ceased WHERE employer_id = ?
    AND NOT EXISTS (SELECT 1 FROM scheme_ceased_taken_back WHERE scheme_ceased_id = scheme_ceased.id) ORDER BY log_seq DESC LIMIT 1`;

/** The day on which an employer's PAYE scheme ended; undefined while it goes on. */
export function ceasedOf({ sql }: Reading, employerId: string): Ceased | undefined {
  return sql.one(stands, [employerId], { id: text, day });
}

const lastPaid = `
  SELECT max(payday) AS last FROM pay_run WHERE employer_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

type Input = InputOf<'report.cease'>;

function wrongDay(reading: Reading, { employerId, ceasedOn }: Input) {
  if (ceasedOn > reading.today) return problem('report.ceasedFuture', { today: dayInWords(reading.today) }, 'ceasedOn');
  const last = reading.sql.one(lastPaid, [employerId], { last: orNull(day) })?.last ?? undefined;
  return last !== undefined && last > ceasedOn ? problem('report.ceasedBeforePay', { day: dayInWords(last) }, 'ceasedOn') : undefined;
}

function stillWorks(reading: Reading, { employerId, ceasedOn }: Input) {
  const found = allPayGroups(reading)
    .filter(({ employer }) => employer.id === employerId)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .find(({ startsOn, endsOn }) => startsOn <= ceasedOn && (endsOn === null || endsOn > ceasedOn));
  return found && problem('report.ceasedStillWorks', { name: found.name }, 'ceasedOn');
}

/** Records that a PAYE scheme ended: nobody is paid by it any more, and the employer's own report says so. */
export function cease(writing: Writing, input: Input): Made {
  const { employerId, ceasedOn } = input;
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => {
      const before = ceasedOf(writing, employerId);
      return before && problem('report.ceasedTwice', { day: dayInWords(before.day) }, 'ceasedOn');
    },
    () => wrongDay(writing, input),
    () => stillWorks(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('ceased');
  writing.append('scheme_ceased', { id, employer_id: employerId, ceased_on: ceasedOn });
  return done({ id });
}

export function takeBackCeased(writing: Writing, { id, reason }: InputOf<'report.takeBackCeased'>): Made {
  const row = writing.sql.one('SELECT employer_id AS employer FROM scheme_ceased WHERE id = ?', [id], { employer: text });
  if (row === undefined) return notFound('end of the scheme');
  if (ceasedOf(writing, row.employer)?.id !== id) return refused(problem('report.sendingTakenBack', {}, 'id'));
  writing.append('scheme_ceased_taken_back', { scheme_ceased_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
