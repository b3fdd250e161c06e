import { type Json, isJson } from '#core/contract/json';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { termsInWords as holidayInWords } from '#core/holiday/recordSheet';
import { frequencyInWords } from '#core/pay/words';
import { changeSheet, privacySheet } from '#core/people/papers/letters';
import { type Letter } from '#core/people/papers/parts';
import { writtenStatementSheet, type WrittenStatement } from '#core/people/papers/writtenStatement';
import { hoursInWords } from '#core/shifts/words';
import { termsInWords } from '#core/shifts/termsInWords';
import { type Day, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { missing, nameFor } from '#db/actions/named';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { employmentsOf, readTerms } from '#db/actions/people/employments';
import { personOf } from '#db/actions/personFile/facts';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';

type Issued = Result<OutputOf<'file.statement'>>;

export function plainJson(data: unknown): Json {
  if (!isJson(data)) throw new TypeError('a paper is made from plain data');
  return data;
}

const inForce = `
  SELECT terms, week_minutes FROM agreement WHERE employment_id = ? AND from_day <= ? ORDER BY from_day DESC, log_seq DESC, rowid DESC LIMIT 1`;

export type AgreedPay = { readonly terms: ReturnType<typeof readTerms>; readonly weekMinutes: number | null };

/** The pay agreement that holds on a day. */
export function payOn({ sql }: Reading, employmentId: string, on: Day): AgreedPay | undefined {
  const row = sql.one(inForce, [employmentId, on], { terms: text, week_minutes: orNull(whole) });
  return row && { terms: readTerms(row.terms), weekMinutes: row.week_minutes };
}

/** What people call the job: 'Personal assistant'. */
export function titleOfJob({ sql }: Reading, employmentId: string): string {
  return sql.one('SELECT job FROM employment WHERE id = ?', [employmentId], { job: text })?.job ?? '';
}

/** To whom, from whom and on which day a letter goes. */
export function letterTo(reading: Reading, assistantId: string, employer: string): Letter {
  const person = personOf(reading, assistantId);
  return { employer, assistant: person?.name ?? '', on: dayInWords(reading.today), ...given({ address: person?.address }) };
}

/** `1 April`, of '04-01': 2024 has every date. */
function dateInWords(monthAndDate: string): string {
  return dayInWords(day(`2024-${monthAndDate}`)).replace(/ 2024$/u, '');
}

function datesProblem({ continuousFrom, endsOn }: InputOf<'file.statement'>, startsOn: Day): Problem | undefined {
  const starts = dayInWords(startsOn);
  if (continuousFrom > startsOn) return problem('file.continuousLate', { starts }, 'continuousFrom');
  return endsOn !== undefined && endsOn <= startsOn ? problem('file.endsBeforeStart', { starts }, 'endsOn') : undefined;
}

function statementOf(writing: Writing, answers: InputOf<'file.statement'>, job: Job): Result<WrittenStatement> {
  const { employment, group, terms: holiday } = job;
  const on = employment.startsOn > writing.today ? employment.startsOn : writing.today;
  const pay = payOn(writing, employment.id, on);
  if (pay === undefined) return refused(problem('file.noPay', { name: employment.name }, 'employmentId'));
  const agreed = holiday.findLast(({ from }) => from <= on) ?? holiday.at(-1);
  if (agreed === undefined) return refused(problem('file.noHoliday', { name: employment.name }, 'employmentId'));
  const frequency = frequencyInWords(group.times.frequency).toLowerCase();
  return done({
    answers,
    employer: group.employer.name,
    assistant: employment.name,
    job: titleOfJob(writing, employment.id),
    nation: group.employer.nation,
    startsOn: employment.startsOn,
    on,
    pay: [...termsInWords(pay.terms)],
    paid: `Pay is worked out ${frequency} and goes to your bank account. Paydays are counted from ${dayInWords(group.times.firstPayday)}.`,
    holiday: `${holidayInWords(agreed)} Leave years begin on ${dateInWords(agreed.leaveYearStart)}. What was earned and not taken is paid when the job ends.`,
    ...given({
      weekHours: pay.weekMinutes === null ? undefined : hoursInWords(pay.weekMinutes),
      address: personOf(writing, employment.assistantId)?.address,
    }),
  });
}

/** Draws the written statement of particulars from the answers and from what the book knows, as a paper. */
export function issueStatement(writing: Writing, answers: InputOf<'file.statement'>): Issued {
  const job = jobOf(writing, answers.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = datesProblem(answers, job.employment.startsOn);
  if (wrong !== undefined) return refused(wrong);
  const statement = statementOf(writing, answers, job);
  if (!statement.ok) return statement;
  const sheet = writtenStatementSheet(statement.value);
  const { id, number } = issuePaper(writing, {
    kind: 'written_statement',
    about: answers.employmentId,
    sheet,
    data: plainJson(statement.value),
  });
  return done({ id, number });
}

/** A letter that tells of a change to the contract. */
export function issueChange(writing: Writing, answers: InputOf<'file.change'>): Issued {
  const { employmentId, from, what } = answers;
  const job = jobOf(writing, employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { employment, group } = job;
  const letter = letterTo(writing, employment.assistantId, group.employer.name);
  const sheet = changeSheet(letter, titleOfJob(writing, employmentId), from, what);
  const { id, number } = issuePaper(writing, {
    kind: 'change_letter',
    about: employmentId,
    sheet,
    data: plainJson({ letter, ...answers }),
  });
  return done({ id, number });
}

/** The privacy notice: what is kept about a PA, and why. */
export function issuePrivacy(writing: Writing, answers: InputOf<'file.privacy'>): Issued {
  const { assistantId, employerId, contact, helpers } = answers;
  const unknown = missing(writing, 'assistant', assistantId, 'assistantId') ?? missing(writing, 'employer', employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const employer = nameFor(writing, 'employer', employerId) ?? '';
  const jobs = employmentsOf(writing, assistantId);
  if (jobs.length > 0 && !jobs.some((one) => one.employerId === employerId)) {
    const name = nameFor(writing, 'assistant', assistantId) ?? '';
    return refused(problem('file.employsNot', { name, employer }, 'employerId'));
  }
  const letter = letterTo(writing, assistantId, employer);
  const sheet = privacySheet({ letter, contact, helpers });
  const { id, number } = issuePaper(writing, {
    kind: 'privacy_notice',
    about: assistantId,
    sheet,
    data: plainJson({ letter, ...answers }),
  });
  return done({ id, number });
}
