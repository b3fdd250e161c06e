import { type EmployerDuties } from '#core/pension/mustEnrol';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { schemesOf } from '#db/actions/pension/schemes';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

/** The day on which an employer's duties began: the newest word. Undefined where none was said. */
export function dutiesStart({ sql }: Reading, employerId: string): Day | undefined {
  const row = sql.one(
    'SELECT starts_on FROM pension_duties WHERE employer_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1',
    [employerId],
    {
      starts_on: day,
    },
  );
  return row?.starts_on;
}

/** Re-enrolment days that were chosen, oldest first. */
export function reEnrolmentsOf({ sql }: Reading, employerId: string): readonly { readonly id: string; readonly day: Day }[] {
  return sql.all('SELECT id, day FROM pension_re_enrolment WHERE employer_id = ? ORDER BY day, log_seq', [employerId], { id: text, day });
}

/** What an employer has said of its duties. */
export function employerDuties(reading: Reading, employerId: string): EmployerDuties {
  return {
    ...given({ startsOn: dutiesStart(reading, employerId) }),
    hasScheme: schemesOf(reading, employerId).length > 0,
    reEnrolments: reEnrolmentsOf(reading, employerId).map((one) => one.day),
  };
}
