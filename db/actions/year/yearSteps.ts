import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type YearStep, toldSteps, yearChecklist } from '#core/year/yearChecklist';
import { yearAfter, yearEndOf } from '#core/year/yearEnd';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { summaryYearOf } from '#db/actions/reports/summaryYear';
import { postedOf } from '#db/actions/reports/posted';
import { wayOf } from '#db/actions/reports/ways';
import { previewCodes } from '#db/actions/year/carry';
import { tablesOf } from '#db/actions/year/tablesOf';
import { silentPaydays } from '#db/actions/year/waitingPaydays';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, oneOf, whole } from '#db/rows';

type End = Omit<OutputOf<'year.read'>['years'][number], 'steps'>;

const told = `
  SELECT step, is_done FROM year_step WHERE employer_id = ? AND tax_year = ?
    AND log_seq = (SELECT max(log_seq) FROM year_step AS other WHERE other.employer_id = year_step.employer_id
      AND other.tax_year = year_step.tax_year AND other.step = year_step.step)`;

const balances = 'SELECT count(*) AS many FROM hmrc_balance WHERE employer_id = ? AND day >= ?';
const allowances = 'SELECT count(*) AS many FROM employer_allowance WHERE employer_id = ? AND tax_year = ?';

/** Of this employer's PAs; undefined where the rules of the year are not known. */
function codesLeftOf(reading: Reading, { p60s }: End, next: string): number | undefined {
  const found = previewCodes(reading, { taxYear: next });
  if (!found.ok) return undefined;
  const own = new Set(p60s.map(({ employmentId }) => employmentId));
  return found.value.codes.filter((code) => own.has(code.employmentId) && !code.isCarried && !code.hasNotice).length;
}

function isFinalTold(reading: Reading, { employerId, taxYear }: End): boolean {
  const way = wayOf(reading, employerId);
  if (way?.way === 'paper') return postedOf(reading, { employerId, taxYear, quarter: 4 }) !== undefined;
  return way !== undefined && summaryYearOf(reading, employerId, taxYear, way).isFinalTold;
}

/** What ends with a tax year, step by step, by what the book shows and what was said. */
export function yearStepsOf(reading: Reading, end: End): readonly YearStep[] {
  const { employerId, taxYear, p60s } = end;
  const { sql, today } = reading;
  const next = yearAfter(taxYear);
  const count = (query: string, than: string): number => sql.one(query, [employerId, than], { many: whole })?.many ?? 0;
  const said = sql.all(told, [employerId, taxYear], { step: oneOf(...toldSteps), is_done: flag });
  return yearChecklist({
    taxYear,
    today,
    extraPaydays: end.extraPaydays,
    waiting: end.waiting.length,
    silent: silentPaydays(reading, employerId, taxYear),
    isFinalTold: isFinalTold(reading, end),
    hasBalance: count(balances, yearEndOf(taxYear).lastDay) > 0,
    told: said.flatMap(({ step, is_done: isDone }) => (isDone ? [step] : [])),
    p60s: { all: p60s.length, made: p60s.filter(({ paper }) => paper !== undefined).length },
    knowsNextFigures: tablesOf(reading).some((table) => table.taxYear === next),
    hasNextAllowance: count(allowances, next) > 0,
    ...given({ way: wayOf(reading, employerId)?.way, codesLeft: codesLeftOf(reading, end, next) }),
  });
}

/** Records that a person did what nothing in the book shows, or did not after all. */
export function tellYearStep(writing: Writing, { employerId, taxYear, step, isDone }: InputOf<'year.step'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => (writing.today <= yearEndOf(taxYear).lastDay ? problem('year.stepTooSoon', { year: taxYear }, 'taxYear') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('year_step');
  writing.append('year_step', { id, employer_id: employerId, tax_year: taxYear, step, is_done: isDone ? 1 : 0 });
  return done({ id });
}
