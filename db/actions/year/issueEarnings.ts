import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { type EarningsData, earningsSheet } from '#core/year/earnings';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { employmentById } from '#db/actions/pay/employments';
import { employmentYearOf } from '#db/actions/year/employmentYear';
import { paperPeopleOf } from '#db/actions/year/paperPeople';
import { type Writing } from '#db/kernel/handlers';

/** What one employment paid in a tax year, on paper: in place of a second P45, or for whoever asks. It may be made again. */
export function issueEarnings(writing: Writing, { employmentId, taxYear }: InputOf<'earnings.issue'>): Result<OutputOf<'earnings.issue'>> {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { name, startsOn, endsOn } = employment;
  const year = employmentYearOf(writing, employmentId, taxYear);
  if (year.gross === nothing) return refused(problem('year.nothingPaid', { name, year: taxYear }, 'taxYear'));
  const people = paperPeopleOf(writing, employment);
  if (!people.ok) return people;
  const data: EarningsData = { form: 'earnings', ...people.value, year, worked: { from: startsOn, to: endsOn ?? writing.today } };
  const { id, number } = issuePaper(writing, { kind: 'earnings_statement', about: employmentId, sheet: earningsSheet(data), data });
  return done({ id, number });
}
