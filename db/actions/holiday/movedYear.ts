import { type Problem, problem } from '#core/contract/problem';
import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { leaveYearIn } from '#core/holiday/leaveYear';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Kept, keptOf } from '#db/actions/holiday/balances';
import { type Job } from '#db/actions/holiday/job';
import { daysInWords } from '#db/actions/holiday/leaveToPay';
import { minutesTaken } from '#db/actions/holiday/records';
import { firstProblem } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';

type Terms = readonly Pick<HolidayTerms, 'from' | 'leaveYearStart'>[];
type Years = { readonly before: (on: Day) => Day | undefined; readonly after: (on: Day) => Day | undefined };

function yearsOf({ terms }: Job, agreed: Terms[number]): Years {
  const others: Terms = terms.filter(({ from }) => from !== agreed.from);
  const all = [...others, agreed].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { before: (on) => leaveYearIn(terms, on)?.from, after: (on) => leaveYearIn(all, on)?.from };
}

/** Payslips are frozen with the leave year that they count in. */
function counted({ employment: { name, endsOn } }: Job, { accruals }: Kept, { before, after }: Years): Problem | undefined {
  const days = accruals.map(({ to }) => (endsOn !== null && endsOn < to ? endsOn : to));
  const moved = days.some((on) => before(on) !== after(on));
  const last = days.at(-1);
  return moved && last !== undefined ? problem('holiday.yearCounted', { name, to: dayInWords(last) }, 'from') : undefined;
}

function carried({ carries }: Kept, { before, after }: Years): Problem | undefined {
  const lost = carries.find(({ takenBack, into }) => takenBack === undefined && before(into) === into && after(into) !== into);
  return lost && problem('holiday.yearCarried', { into: dayInWords(lost.into) }, 'leaveYearStart');
}

function taken({ employment: { name } }: Job, { leave }: Kept, { before, after }: Years): Problem | undefined {
  const cut = leave.find((one) => minutesTaken(one) > 0 && before(one.from) === before(one.to) && after(one.from) !== after(one.to));
  const begins = cut && after(cut.to);
  return begins && problem('holiday.yearTaken', { name, when: daysInWords(cut), begins: dayInWords(begins) }, 'leaveYearStart');
}

/** What stands in the way of terms that move the date on which leave years begin. Problems holiday.yearCounted, .yearCarried, .yearTaken. */
export function movedYear(reading: Reading, job: Job, agreed: Terms[number]): Problem | undefined {
  if (job.terms.length === 0 || job.terms.every(({ leaveYearStart }) => leaveYearStart === agreed.leaveYearStart)) return undefined;
  const [kept, years] = [keptOf(reading, job.employment.id), yearsOf(job, agreed)];
  return firstProblem(
    () => counted(job, kept, years),
    () => carried(kept, years),
    () => taken(job, kept, years),
  );
}
