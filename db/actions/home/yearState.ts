import { type HomeTask } from '#core/book/homeTasks';
import { nothing } from '#core/money/pence';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { lastAskedForP60s, yearTasks } from '#core/year/homeYear';
import { yearAfter } from '#core/year/yearEnd';
import { addDays } from '#core/time/day';
import { given } from '#db/actions/given';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { allEmployers, allPayGroups } from '#db/actions/pay/payGroups';
import { employmentYearOf } from '#db/actions/year/employmentYear';
import { readyForP45 } from '#db/actions/year/issueP45';
import { tablesOf } from '#db/actions/year/tablesOf';
import { employedOn, p60sOf } from '#db/actions/year/yearEnds';
import { type Reading } from '#db/kernel/handlers';

/** Whoever left longer ago than this is asked about no longer. */
const leftWithin = 400;

/** A year's figures are asked for this many days before its first day. */
const daysBefore = 14;

function missingP60s(reading: Reading, employerId: string, taxYear: string): number {
  const { to } = daysOfTaxYear(taxYear);
  const missing = employedOn(reading, employerId, to).filter(({ id }) => p60sOf(reading, id, taxYear).length === 0);
  return missing.filter(({ id }) => employmentYearOf(reading, id, taxYear).gross !== nothing).length;
}

/** What the end of a tax year, and PAs who left, ask of a person today. */
export function yearState(reading: Reading): readonly HomeTask[] {
  const { today } = reading;
  const taxYear = taxYearOf(addDays(daysOfTaxYear(taxYearOf(today)).from, -1));
  const employers = allEmployers(reading);
  const asked = today <= lastAskedForP60s(taxYear) ? employers : [];
  const ended = asked.map(({ id }) => ({ employerId: id, taxYear, missing: missingP60s(reading, id, taxYear) }));
  const leavers = allPayGroups(reading)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .filter(({ endsOn }) => endsOn !== null && endsOn <= today && endsOn >= addDays(today, -leftWithin))
    .filter((employment) => readyForP45(reading, employment).ok)
    .map(({ id, assistantId, name }) => ({ employmentId: id, assistantId, name }));
  const soon = taxYearOf(addDays(today, daysBefore));
  const newest = tablesOf(reading).at(-1)?.taxYear ?? soon;
  const unknownYear =
    employers.length > 0 && soon > newest ? { taxYear: yearAfter(newest), from: daysOfTaxYear(yearAfter(newest)).from } : undefined;
  return yearTasks({ today, ended, leavers, ...given({ unknownYear }) });
}
