import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { taxYearOf } from '#core/pay/taxCalendar';
import { writeNiCheck } from '#core/rti/message';
import { type NiCheck, niCheckKeys } from '#core/rti/niCheck';
import { hmrcNiNumber } from '#core/rti/plainLetters';
import { given } from '#db/actions/given';
import { employmentById } from '#db/actions/pay/employments';
import { sha1 } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { personOf } from './facts.ts';
import { employerOf, notFound, reporterOf } from './ways.ts';

type Answer = OutputOf<'report.niCheck'>;

/** Asks HMRC which National Insurance number is somebody's: what to type, and the request in HMRC's own form. Writes nothing. */
export function readNiCheck(reading: Reading, { employmentId }: InputOf<'report.niCheck'>): Result<Answer> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return notFound('employment', 'employmentId');
  const { name, born, payrollId: payId, assistantId } = employment;
  const employer = employerOf(reading, employment.employerId);
  const reporter = reporterOf(employer);
  const person = personOf(reading, assistantId);
  const own = { employmentId, name, hasNiNumber: employment.niNumber !== null };
  const missing: Answer['missing'] = [
    ...(person === undefined
      ? [{ words: `HMRC asks who ${name} is before it looks for a number.`, employmentId, mend: 'facts' as const }]
      : []),
    ...(reporter === undefined
      ? [
          {
            words: `HMRC knows ${employer.name} by a PAYE reference and an accounts office reference. Record both under Team, Employers.`,
            mend: 'employer' as const,
          },
        ]
      : []),
  ];
  if (person === undefined || reporter === undefined) return done({ ...own, missing, keys: [] });
  const niNumber = hmrcNiNumber(employment.niNumber ?? '');
  const check: NiCheck = { reporter, employee: { born, person, payId, ...given({ niNumber }) } };
  return done({ ...own, missing, keys: [...niCheckKeys(check)], xml: writeNiCheck(check, taxYearOf(reading.today), sha1).xml });
}
