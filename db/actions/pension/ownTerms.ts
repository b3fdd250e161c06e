import { erased, textIn } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type OwnPercentages, checkOwnTerms } from '#core/pension/ownTerms';
import { standingAtLast } from '#core/pension/standing';
import { type Day, addDays, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { employmentById } from '#db/actions/pay/employments';
import { eventsOf } from '#db/actions/pension/events';
import { schemeById, termsOn } from '#db/actions/pension/schemes';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  from_day: day,
  employee_hundredths: orNull(whole),
  employer_hundredths: orNull(whole),
  words_digest: orNull(text),
  evidence_number: orNull(whole),
};

const newestFirst = `
  SELECT id, from_day, employee_hundredths, employer_hundredths, words_digest,
    (SELECT number FROM evidence WHERE evidence.id = pension_own_terms.evidence_id) AS evidence_number
  FROM pension_own_terms WHERE employment_id = ? ORDER BY from_day DESC, log_seq DESC, rowid DESC`;

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function percentagesOf({ employee_hundredths: employee, employer_hundredths: employer }: Row): OwnPercentages | undefined {
  return employee === null || employer === null ? undefined : { employeeHundredths: employee, employerHundredths: employer };
}

/** A PA's own percentages in force on a day; undefined where the scheme's hold. */
export function ownTermsOn({ sql }: Reading, employmentId: string, on: Day): OwnPercentages | undefined {
  const row = sql.all(newestFirst, [employmentId], shape).find(({ from_day: from }) => from <= on);
  return row && percentagesOf(row);
}

/** Everything agreed of one PA's own percentages, newest first. */
export function ownTermsOf({ sql, contentOf }: Reading, employmentId: string): OutputOf<'pension.assistant'>['ownTerms'] {
  return sql.all(newestFirst, [employmentId], shape).map((row) => ({
    id: row.id,
    from: row.from_day,
    ...given({
      percentages: percentagesOf(row),
      words: row.words_digest === null ? null : (textIn(contentOf(row.words_digest), 'words') ?? erased),
      evidenceNumber: row.evidence_number,
    }),
  }));
}

const lastPaid = `
  SELECT max(pay_run.to_day) AS to_day FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = ? AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

/** What was approved keeps its percentages. */
function tooEarly({ sql }: Reading, employmentId: string, from: Day): Problem | undefined {
  const last = sql.one(lastPaid, [employmentId], { to_day: orNull(day) })?.to_day ?? undefined;
  return last !== undefined && from <= last ? problem('pension.ownTooEarly', { first: dayInWords(addDays(last, 1)) }, 'from') : undefined;
}

function wrongTerms(reading: Reading, { employmentId, from, percentages }: InputOf<'pension.ownTerms'>, name: string): Problem | undefined {
  const so = standingAtLast(eventsOf(reading, employmentId));
  if (so.kind !== 'member') return problem('pension.notMember', { name });
  const on = later(from, so.joining.day);
  const terms = termsOn(reading, so.joining.schemeId, on);
  const scheme = schemeById(reading, so.joining.schemeId)?.name ?? '';
  if (terms === undefined) return problem('pension.noTerms', { scheme, day: dayInWords(on) }, 'from');
  return percentages && checkOwnTerms(so.joining, terms, percentages);
}

/** Agrees what one PA and their employer pay in from a day on; without percentages, the scheme's hold again. */
export function agreeOwnTerms(writing: Writing, input: InputOf<'pension.ownTerms'>): Made {
  const { employmentId, from, percentages, words, file } = input;
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = firstProblem(
    () => wrongTerms(writing, input, employment.name),
    () => tooEarly(writing, employmentId, from),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_own_terms');
  writing.append('pension_own_terms', {
    id,
    employment_id: employmentId,
    from_day: from,
    employee_hundredths: percentages?.employeeHundredths ?? null,
    employer_hundredths: percentages?.employerHundredths ?? null,
    words_digest: words === undefined ? null : writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}
