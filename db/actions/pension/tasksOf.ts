import { type PensionTask } from '#core/contract/shapes/pension';
import { type AssistantTaskFacts, assistantTasks, isLongGone, type EmployerTaskFacts, employerTasks } from '#core/pension/tasks';
import { total } from '#core/money/pence';
import { missing, shortInWords } from '#core/pension/arrears';
import { type PensionEvent } from '#core/pension/standing';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Employer } from '#db/actions/pay/payGroups';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { arrearsOf, stillMissingByWhy } from '#db/actions/pension/arrears';
import { toGiveBack } from '#db/actions/pension/contributed';
import { dutiesStart, reEnrolmentsOf } from '#db/actions/pension/duties';
import { eventsOf, letterRows } from '#db/actions/pension/events';
import { firstNotEnrolled } from '#db/actions/pension/history';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

export type Declaration = {
  readonly id: string;
  readonly kind: 'declaration' | 'redeclaration';
  readonly doneOn: Day;
  readonly wordsDigest: string | null;
  readonly evidenceNumber: number | null;
};

/** What was told to the Pensions Regulator, oldest first. */
export function declarationsOf({ sql }: Reading, employerId: string): readonly Declaration[] {
  const rows = sql.all(
    `SELECT id, kind, done_on, words_digest, (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number
     FROM pension_declaration WHERE employer_id = ? ORDER BY done_on, log_seq`,
    [employerId],
    { id: text, kind: oneOf('declaration', 'redeclaration'), done_on: day, words_digest: orNull(text), evidence_number: orNull(whole) },
  );
  return rows.map(({ id, kind, ...row }) => ({
    id,
    kind,
    doneOn: row.done_on,
    wordsDigest: row.words_digest,
    evidenceNumber: row.evidence_number,
  }));
}

/** The first day of the first job with an employer; undefined where nobody was ever employed. */
export function firstJob({ sql }: Reading, employerId: string): Day | undefined {
  const row = sql.one(
    `SELECT min(employment.starts_on) AS starts_on FROM pay_group CROSS JOIN employment ON employment.pay_group_id = pay_group.id
     WHERE pay_group.employer_id = ?`,
    [employerId],
    { starts_on: orNull(day) },
  );
  return row?.starts_on ?? undefined;
}

function employerFacts(reading: Reading, { id, name }: Pick<Employer, 'id' | 'name'>): EmployerTaskFacts {
  return {
    today: reading.today,
    employerId: id,
    employer: name,
    declarations: declarationsOf(reading, id),
    reEnrolments: reEnrolmentsOf(reading, id).map((one) => one.day),
    ...given({ firstJob: firstJob(reading, id), dutiesStart: dutiesStart(reading, id) }),
  };
}

function missedFacts(reading: Reading, employment: Employment, events: readonly PensionEvent[]): AssistantTaskFacts['missed'] {
  const arrears = arrearsOf(reading, employment, events);
  const { whole, short } = stillMissingByWhy(arrears);
  const isAgreed = arrears.every(({ agreed }) => agreed !== undefined);
  return { ...missing(whole), isAgreed, ...(short.length === 0 ? {} : { short: shortInWords(employment.name, short) }) };
}

function assistantFacts(reading: Reading, employment: Employment): AssistantTaskFacts {
  const letters = letterRows(reading, employment.id);
  const events = eventsOf(reading, employment.id);
  const isInformed = letters.some(({ kind }) => kind === 'information' || kind === 'postponement');
  return {
    today: reading.today,
    employmentId: employment.id,
    name: employment.name,
    events,
    toldOf: letters.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])),
    isInformed,
    toGiveBack: total(toGiveBack(reading, events).map(({ employee }) => employee)),
    missed: missedFacts(reading, employment, events),
    ...given({
      firstNotEnrolled: isInformed ? undefined : firstNotEnrolled(reading, employment.id),
      dutiesStart: dutiesStart(reading, employment.employerId),
      endsOn: employment.endsOn,
    }),
  };
}

/** What is to do about one employment's pension. */
export function tasksOfEmployment(reading: Reading, employment: Employment): readonly PensionTask[] {
  // Whoever left long ago has nothing due: their years of payslips are not read for every look at home.
  return isLongGone(employment.endsOn, reading.today) ? [] : assistantTasks(assistantFacts(reading, employment));
}

function employmentIds({ sql }: Reading, employerId: string): readonly string[] {
  const rows = sql.all(
    `SELECT employment.id FROM pay_group CROSS JOIN employment ON employment.pay_group_id = pay_group.id
     WHERE pay_group.employer_id = ? ORDER BY employment.starts_on, employment.id`,
    [employerId],
    { id: text },
  );
  return rows.map(({ id }) => id);
}

/** What is to do about an employer's pensions, its PAs' included. */
export function tasksOfEmployer(reading: Reading, employer: Pick<Employer, 'id' | 'name'>): readonly PensionTask[] {
  const employments = employmentIds(reading, employer.id).flatMap((id) => employmentById(reading, id) ?? []);
  return [...employerTasks(employerFacts(reading, employer)), ...employments.flatMap((one) => tasksOfEmployment(reading, one))];
}
