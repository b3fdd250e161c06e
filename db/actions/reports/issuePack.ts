import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { familyPayItems } from '#core/rti/codes';
import { daysOfQuarter, paperDueOn } from '#core/rti/days';
import { type PackFacts, type PaidPerson, paperPackSheet } from '#core/rti/paperPack';
import { dayInWords } from '#core/time/words';
import { missing } from '#db/actions/named';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { runById } from '#db/actions/pay/runs';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { fpsNow } from './fps.ts';
import { recoveredTo, summaryYearOf } from './summaryYear.ts';
import { employerOf, reporterOf, wayOf } from './ways.ts';

const runs = `
  SELECT id FROM pay_run WHERE employer_id = ? AND tax_year = ? AND tax_month BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id) ORDER BY payday, number`;

type Input = InputOf<'report.issuePack'>;

/** Everyone paid in the quarter, payday by payday; or what keeps it from being told. */
function paidIn(reading: Reading, { employerId, taxYear, quarter }: Input): Result<readonly PaidPerson[]> {
  const paid: PaidPerson[] = [];
  for (const { id } of reading.sql.all(runs, [employerId, taxYear, quarter * 3 - 2, quarter * 3], { id: text })) {
    const run = runById(reading, id);
    const now = run && fpsNow(reading, run);
    if (run === undefined || now === undefined) continue;
    if (now.fps === undefined) return refused(problem('report.notComplete', { what: now.missing[0]?.words ?? '' }, 'quarter'));
    paid.push(...now.fps.employees.map((employee) => ({ payday: run.payday, employee })));
  }
  return done(paid);
}

/** Issues the figures of a quarter for HMRC's paper forms, as a paper: frozen, numbered, drawn. */
export function issuePack(writing: Writing, input: Input): Result<OutputOf<'report.issuePack'>> {
  const { employerId, taxYear, quarter } = input;
  const unknown = missing(writing, 'employer', employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const employer = employerOf(writing, employerId);
  const way = wayOf(writing, employerId);
  if (way?.way !== 'paper') return refused(problem('report.notPaper', { name: employer.name }, 'employerId'));
  const days = daysOfQuarter(taxYear, quarter);
  if (days.from > writing.today) return refused(problem('report.notDueYet', { from: dayInWords(days.from) }, 'quarter'));
  const reporter = reporterOf(employer);
  const paid = paidIn(writing, input);
  if (!paid.ok) return paid;
  const year = summaryYearOf(writing, employerId, taxYear, way);
  const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3];
  const names = new Map<string, string>(familyPayItems.map(([kind, , name]) => [kind, `Statutory ${name} pay`]));
  const facts: PackFacts = {
    employer: employer.name,
    payeReference: employer.payeReference ?? 'not recorded',
    accountsOffice: reporter?.accountsOffice ?? 'not recorded',
    taxYear,
    quarter,
    days,
    dueOn: paperDueOn(taxYear, quarter),
    paid: paid.value,
    idle: months.filter((month) => !year.paidMonths.includes(month)),
    allowance: year.allowance === true,
    recovered: recoveredTo(writing, employerId, taxYear, quarter * 3).map((one) => ({ ...one, name: names.get(one.kind) ?? one.kind })),
  };
  return done(issuePaper(writing, { kind: 'hmrc_pack', about: employerId, sheet: paperPackSheet(facts), data: facts }));
}
