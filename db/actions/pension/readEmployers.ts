import { erased, textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { taxYearOf } from '#core/pay/taxCalendar';
import { declareBy, nextReEnrolment } from '#core/pension/dates';
import { addMonths } from '#core/time/day';
import { given } from '#db/actions/given';
import { allEmployers, type Employer } from '#db/actions/pay/payGroups';
import { dutiesStart, reEnrolmentsOf } from '#db/actions/pension/duties';
import { pensionRuns } from '#db/actions/pension/runsOf';
import { schemesOf, termsOf } from '#db/actions/pension/schemes';
import { declarationsOf, firstJob, tasksOfEmployer } from '#db/actions/pension/tasksOf';
import { type Reading } from '#db/kernel/handlers';

type EmployerRead = OutputOf<'pension.employers'>['employers'][number];

function declarations(reading: Reading, employerId: string): EmployerRead['declarations'] {
  return declarationsOf(reading, employerId).map(({ id, kind, doneOn, wordsDigest, evidenceNumber }) => {
    const words = wordsDigest === null ? null : (textIn(reading.contentOf(wordsDigest), 'words') ?? erased);
    return { id, kind, doneOn, ...given({ words, evidenceNumber }) };
  });
}

function readEmployer(reading: Reading, employer: Employer): EmployerRead {
  const { id, name } = employer;
  const duties = dutiesStart(reading, id);
  const reEnrolments = reEnrolmentsOf(reading, id);
  const since = reEnrolments.at(-1)?.day ?? duties;
  const schemes = schemesOf(reading, id).map(({ employerId: _, ...scheme }) => ({ ...scheme, terms: [...termsOf(reading, scheme.id)] }));
  return {
    employerId: id,
    employer: name,
    declarations: declarations(reading, id),
    reEnrolments: [...reEnrolments],
    schemes,
    tasks: [...tasksOfEmployer(reading, employer)],
    runs: [...pensionRuns(reading, id, taxYearOf(addMonths(reading.today, -12)))],
    ...given({
      dutiesStart: duties,
      firstJob: firstJob(reading, id),
      declareBy: duties && declareBy(duties),
      nextReEnrolment: since && nextReEnrolment(since),
    }),
  };
}

/** How pensions stand with every employer: duties, schemes, what is to do, and what paydays of the last year paid in. */
export function readPensionEmployers(reading: Reading, _: InputOf<'pension.employers'>): Result<OutputOf<'pension.employers'>> {
  return done({ today: reading.today, employers: allEmployers(reading).map((employer) => readEmployer(reading, employer)) });
}
