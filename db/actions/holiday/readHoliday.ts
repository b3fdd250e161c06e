import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type HolidayRead, type HolidayYear } from '#core/contract/shapes/holiday';
import { balanceOf } from '#core/holiday/balance';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { pence } from '#core/money/pence';
import { type Day, type Span, addDays, addMonths, earlier, isWithin, later } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Kept, averageOn, factsOf, keptOf, yearOn } from '#db/actions/holiday/balances';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { type StoredLeave, historyOf, paidForLeave } from '#db/actions/holiday/records';
import { holidayRemarks } from '#db/actions/holiday/remarks';
import { workingKept } from '#db/actions/holiday/workingKept';
import { serviceSince } from '#db/actions/people/service';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';

const recordYears = 6;

type LeaveRead = HolidayYear['leave'][number];

function leaveForPeople(reading: Reading, leave: StoredLeave): LeaveRead {
  const rows = paidForLeave(reading, leave.id);
  const last = rows.at(-1);
  const paid = last && {
    payslip: last.number,
    payday: last.payday,
    minutes: leave.paidMinutes,
    amount: leave.paid,
    working: rows.flatMap(({ wordsDigest }) => workingKept(reading, wordsDigest)),
  };
  const { id, from, to, minutes, wordsDigest, reasonDigest, isTakenBack } = leave;
  const givenBack = leave.givenBack === 0 || isTakenBack ? undefined : leave.givenBack;
  const what = wordsDigest === null ? undefined : (textIn(reading.contentOf(wordsDigest), 'what') ?? '(erased)');
  const reason = reasonDigest === null ? undefined : (textIn(reading.contentOf(reasonDigest), 'reason') ?? '(erased)');
  return { id, from, to, minutes, ...given({ what, givenBack, paid, takenBack: isTakenBack ? reason : undefined }) };
}

/** Whether the work went on in a leave year before this book paid for it. */
function isTakenOverIn({ from, to }: Span, job: Job): boolean {
  const paid = paidFrom(job);
  return paid > later(from, job.employment.startsOn) && paid <= to;
}

function yearForPeople(reading: Reading, job: Job, kept: Kept, year: Span): HolidayYear {
  const on = reading.today < year.to ? later(reading.today, year.from) : year.to;
  const accruals = kept.accruals.filter(({ leaveYearFrom }) => isWithin(leaveYearFrom, year));
  const before = kept.opening !== undefined && isWithin(kept.opening.on, year) ? kept.opening : undefined;
  return {
    balance: balanceOf(factsOf(reading, job, kept, year, { on }), year, on),
    ...given({ before, unknownBefore: before === undefined && isTakenOverIn(year, job) ? paidFrom(job) : undefined }),
    accruals: accruals.map(({ number, payday, worked, away, earned, rolledUp, wordsDigest }) => ({
      payslip: number,
      payday,
      worked,
      away,
      earned,
      rolledUp,
      working: workingKept(reading, wordsDigest),
    })),
    leave: kept.leave.filter(({ from }) => isWithin(from, year)).map((leave) => leaveForPeople(reading, leave)),
    carried: kept.carries
      .filter(({ into }) => into === year.from)
      .map(({ takenBack, ...carry }) => ({ ...carry, ...given({ takenBack }) })),
    inLieu: kept.inLieu
      .filter(({ leaveYearFrom }) => isWithin(leaveYearFrom, year))
      .map(({ number, payday, minutes, pay, wordsDigest }) => ({
        payslip: number,
        payday,
        minutes,
        amount: pay,
        working: workingKept(reading, wordsDigest),
      })),
  };
}

/** The first day of the work that is paid from this book. */
function paidFrom({ employment, group }: Job): Day {
  return later(employment.startsOn, group.times.firstFrom);
}

/**
 * The day from which this book tells of leave: where an earlier payroll’s balance was recorded, or it began to pay; and whatever was
 * recorded before that.
 */
function toldFrom(job: Job, { opening, accruals, leave, carries }: Kept): Day {
  const told = [...accruals.map(({ payday }) => payday), ...leave.map(({ from }) => from), ...carries.map(({ into }) => into)];
  return told.reduce(earlier, opening?.on ?? paidFrom(job));
}

/** Leave years from the newest that has anything, or today's, back to six years ago, the first day of work or the first that is told. */
function yearsOf(reading: Reading, job: Job, kept: Kept): Pick<HolidayRead, 'years' | 'beforeBook'> {
  const { startsOn, endsOn } = job.employment;
  const ahead = [reading.today, ...kept.leave.map(({ from }) => from), ...kept.carries.map(({ into }) => into)].reduce(later);
  const last = endsOn !== null && endsOn < ahead ? endsOn : ahead;
  const oldest = later(startsOn, addMonths(reading.today, -12 * recordYears));
  const told = toldFrom(job, kept);
  const years: HolidayYear[] = [];
  let year = yearOn(job, later(last, startsOn));
  for (; year !== undefined && year.to >= oldest; year = yearOn(job, addDays(year.from, -1))) {
    if (years.length > 0 && year.to < told) return { years, beforeBook: { from: oldest, to: year.to } };
    years.push(yearForPeople(reading, job, kept, year));
  }
  return { years };
}

function about({ sql }: Reading, employmentId: string) {
  const row = sql.one(
    `SELECT employment.assistant_id, employment.job,
       (SELECT week_minutes FROM agreement WHERE agreement.employment_id = employment.id ORDER BY from_day DESC, log_seq DESC LIMIT 1) AS week_minutes
     FROM employment WHERE employment.id = ?`,
    [employmentId],
    { assistant_id: text, job: text, week_minutes: orNull(whole) },
  );
  if (row === undefined) throw new RangeError('an employment that is not there');
  return row;
}

function averageForPeople(reading: Reading, job: Job): HolidayRead['average'] {
  const found = averageOn(reading, job, reading.today);
  if (found === undefined) return undefined;
  const { weekPay, weekMinutes, perHour, weeks, working } = found;
  return {
    weekPay: pence(weekPay),
    weekMinutes,
    perHour,
    weeks,
    working: working.map(({ words, sources }) => ({ words, sources: [...sources] })),
  };
}

/** Everything about one employment's holiday: terms, balance, what leave is paid at, and the record of six years. */
export function readHoliday(reading: Reading, { employmentId }: InputOf<'holiday.read'>): Result<OutputOf<'holiday.read'>> {
  const job = jobOf(reading, employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { employment, group, terms } = job;
  const kept = keptOf(reading, employmentId);
  const row = about(reading, employmentId);
  const { years, beforeBook } = yearsOf(reading, job, kept);
  const current = years.find(({ balance }) => isWithin(reading.today, balance.leaveYear)) ?? years[0];
  const notice = statutoryNotice(serviceSince(reading, employment), reading.today);
  return done({
    today: reading.today,
    employmentId,
    assistant: { id: employment.assistantId, name: employment.name, reference: employment.reference },
    employer: group.employer.name,
    job: row.job,
    nation: group.employer.nation,
    startsOn: employment.startsOn,
    ...given({ endsOn: employment.endsOn, weekMinutes: row.week_minutes, opening: kept.opening, balance: current?.balance }),
    terms: terms.toReversed(),
    history: [...historyOf(reading, employmentId)],
    ...given({ average: averageForPeople(reading, job) }),
    notice: { byEmployer: notice.byEmployer, byAssistant: notice.byAssistant },
    remarks: [...holidayRemarks(reading, job, kept, row.week_minutes)],
    years: [...years],
    ...given({ beforeBook }),
  });
}
