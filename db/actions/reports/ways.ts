import { type ReportWay, reportWays } from '#core/contract/shapes/reportRead';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Reporter } from '#core/contract/shapes/reports';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { allEmployers, type Employer } from '#db/actions/pay/payGroups';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, oneOf } from '#db/rows';

export type Reports = { readonly way: ReportWay; readonly from: Day };

/** How an employer tells HMRC about pay: the newest word; undefined where nobody was asked. */
export function wayOf({ sql }: Reading, employerId: string): Reports | undefined {
  return sql.one(
    'SELECT way, from_day AS "from" FROM employer_reporting WHERE employer_id = ? ORDER BY log_seq DESC LIMIT 1',
    [employerId],
    { way: oneOf(...reportWays), from: day },
  );
}

export function chooseWay(writing: Writing, { employerId, way, from }: InputOf<'report.choose'>): Made {
  const unknown = missing(writing, 'employer', employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const id = writing.newId('reporting');
  writing.append('employer_reporting', { id, employer_id: employerId, way, from_day: from });
  return done({ id });
}

/** The employer of an id. Throws where there is none: the caller has it from a row. */
export function employerOf(reading: Reading, id: string): Employer {
  const found = allEmployers(reading).find((one) => one.id === id);
  if (found === undefined) throw new RangeError('no such employer');
  return found;
}

/** The references as HMRC takes them; undefined where one of the two is not recorded yet. */
export function reporterOf({ name, payeReference, accountsOffice }: Employer): Reporter | undefined {
  const [, office, reference] = /^(\d{3})\/([A-Z0-9]{1,10})$/u.exec(payeReference?.toUpperCase() ?? '') ?? [];
  if (office === undefined || reference === undefined || accountsOffice === null) return undefined;
  return { name, office, reference, accountsOffice: accountsOffice.toUpperCase() };
}

export const notFound = (what: string, field = 'id') => refused(problem('input.notFound', { what }, field));
