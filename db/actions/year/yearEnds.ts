import { type Result, done } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { canonicalJson } from '#core/contract/canonical-json';
import { nothing } from '#core/money/pence';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { extraPayday, yearAfter, yearEndOf } from '#core/year/yearEnd';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Employment, employmentsOfGroup } from '#db/actions/pay/employments';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { employmentYearOf } from '#db/actions/year/employmentYear';
import { groupsOf, waitingPaydays } from '#db/actions/year/waitingPaydays';
import { yearStepsOf } from '#db/actions/year/yearSteps';
import { packsLeftOut } from '#db/actions/year/lawOf';
import { knownYears } from '#db/actions/year/tablesOf';
import { sha256 } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

/** Everybody whom an employer employed on a day, by name. */
export function employedOn(reading: Reading, employerId: string, on: Day): readonly Employment[] {
  return groupsOf(reading, employerId)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The P60s of an employment for a tax year, oldest first. */
export function p60sOf(
  { sql }: Reading,
  employmentId: string,
  taxYear: string,
): readonly { readonly id: string; readonly number: number }[] {
  return sql
    .all(
      `SELECT paper.id, paper.number,
         (SELECT content.json ->> '$.copy.data.year.taxYear' FROM content WHERE content.digest = document.content_digest) AS year
       FROM paper CROSS JOIN document ON document.id = paper.document_id
       WHERE paper.about = ? AND paper.kind = 'p60' ORDER BY paper.number`,
      [employmentId],
      { id: text, number: whole, year: (cell: unknown) => cell },
    )
    .filter(({ year }) => year === taxYear)
    .map(({ id, number }) => ({ id, number }));
}

type End = OutputOf<'year.read'>['years'][number];

function yearEndFor(reading: Reading, employer: Employer, taxYear: string): End {
  const end = factsOfEnd(reading, employer, taxYear);
  return { ...end, steps: [...yearStepsOf(reading, end)] };
}

function factsOfEnd(reading: Reading, employer: Employer, taxYear: string): Omit<End, 'steps'> {
  const { finalReportBy, lastDay, p60By } = yearEndOf(taxYear);
  const people = employedOn(reading, employer.id, lastDay).filter(({ id }) => employmentYearOf(reading, id, taxYear).gross !== nothing);
  return {
    employerId: employer.id,
    employer: employer.name,
    taxYear,
    lastDay,
    finalReportBy,
    p60By,
    isOver: reading.today > lastDay,
    waiting: [...waitingPaydays(reading, employer.id, taxYear)],
    extraPaydays: groupsOf(reading, employer.id).flatMap((group) => {
      const found = extraPayday(group.times, taxYear);
      return found === undefined ? [] : [{ payGroup: group.name, ...found }];
    }),
    p60s: people.map(({ id, name }) => ({ employmentId: id, assistant: name, ...given({ paper: p60sOf(reading, id, taxYear).at(-1) }) })),
    hasPayeReference: employer.payeReference !== null,
  };
}

const paidYears = `
  SELECT DISTINCT tax_year FROM pay_run WHERE employer_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY tax_year DESC`;

/** Every employer's tax years with pay in them, newest first: what ends with each and what is still to do; and which figures are known. */
export function readYear(reading: Reading): Result<OutputOf<'year.read'>> {
  const years = allEmployers(reading).flatMap((employer) => {
    const paid = reading.sql.all(paidYears, [employer.id], { tax_year: text }).map((row) => row.tax_year);
    const all = [...new Set([taxYearOf(reading.today), ...paid])].toSorted().toReversed();
    return all.map((taxYear) => yearEndFor(reading, employer, taxYear));
  });
  const known = knownYears(reading).map(({ table, from, digest }) => ({
    taxYear: table.taxYear,
    from,
    digest: digest ?? sha256(canonicalJson(table)),
  }));
  const after = yearAfter(known.at(-1)?.taxYear ?? taxYearOf(reading.today));
  const unknownFrom = { taxYear: after, day: daysOfTaxYear(after).from };
  return done({ today: reading.today, years, known, leftOut: [...packsLeftOut(reading)], unknownFrom });
}
