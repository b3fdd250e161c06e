import { type HomeTask } from '#core/book/homeTasks';
import { nothing } from '#core/money/pence';
import { daysOfTaxYear, taxYearOf } from '#core/pay/taxCalendar';
import { lastAskedForP60s, yearTasks } from '#core/year/homeYear';
import { extraPayday, yearAfter, yearEndOf } from '#core/year/yearEnd';
import { type Day, addDays } from '#core/time/day';
import { given } from '#db/actions/given';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { allEmployers, allPayGroups } from '#db/actions/pay/payGroups';
import { previewCodes } from '#db/actions/year/carry';
import { employmentYearOf, paydaysOf } from '#db/actions/year/employmentYear';
import { readyForP45 } from '#db/actions/year/issueP45';
import { leavingOf } from '#db/actions/year/leaving';
import { tablesOf } from '#db/actions/year/tablesOf';
import { employedOn, p60sOf } from '#db/actions/year/yearEnds';
import { type Reading } from '#db/kernel/handlers';
import { flag } from '#db/rows';

/** Whoever left longer ago than this is asked about no longer. */
const leftWithin = 400;

/** A year's figures are asked for this many days before its first day. */
const daysBefore = 14;

function missingP60s(reading: Reading, employerId: string, taxYear: string): number {
  const { to } = daysOfTaxYear(taxYear);
  const missing = employedOn(reading, employerId, to).filter(({ id }) => p60sOf(reading, id, taxYear).length === 0);
  return missing.filter(({ id }) => employmentYearOf(reading, id, taxYear).gross !== nothing).length;
}

/** The newest word: that the P60s of a year were given. */
const given60 = `
  SELECT is_done FROM year_step WHERE employer_id = ? AND tax_year = ? AND step = 'p60_given' ORDER BY log_seq DESC LIMIT 1`;

type Ended = { readonly employerId: string; readonly taxYear: string; readonly missing: number };

/** Whose P60s are all made and not said to be given, while they may still be given in time. */
function toGiveOf(reading: Reading, ended: readonly Ended[], taxYear: string): readonly Ended[] {
  const { p60By, lastDay } = yearEndOf(taxYear);
  if (reading.today > p60By) return [];
  return ended.filter(({ employerId, missing }) => {
    if (missing > 0 || reading.sql.one(given60, [employerId, taxYear], { is_done: flag })?.is_done === true) return false;
    return employedOn(reading, employerId, lastDay).some(({ id }) => p60sOf(reading, id, taxYear).length > 0);
  });
}

/** Codes are asked for from some days before the year until its last P60s are due. */
function codesToCarry(reading: Reading): { readonly taxYear: string; readonly many: number } | undefined {
  const { today } = reading;
  const taxYear = taxYearOf(addDays(today, daysBefore));
  if (today > yearEndOf(taxYearOf(addDays(daysOfTaxYear(taxYear).from, -1))).p60By) return undefined;
  const found = previewCodes(reading, { taxYear });
  if (!found.ok) return undefined;
  return { taxYear, many: found.value.codes.filter(({ isCarried, hasNotice }) => !isCarried && !hasNotice).length };
}

/** Said this many days before: pay of such a payday looks other than usual. */
const extraWithin = 21;

function extraSoon(reading: Reading): readonly { readonly payGroup: string; readonly payday: Day; readonly week: number }[] {
  const { today } = reading;
  const taxYear = taxYearOf(today);
  if (addDays(today, extraWithin + 7) < daysOfTaxYear(taxYear).to) return [];
  return allPayGroups(reading).flatMap((group) => {
    const found = extraPayday(group.times, taxYear);
    const isNear = found !== undefined && found.payday >= today && found.payday <= addDays(today, extraWithin);
    const isPaid = isNear && employmentsOfGroup(reading, group.id).some(({ endsOn }) => endsOn === null || endsOn >= found.payday);
    return isPaid ? [{ payGroup: group.name, ...found }] : [];
  });
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
    .filter(({ id }) => leavingOf(reading, id)?.id !== undefined || paydaysOf(reading, id).length > 0)
    .filter((employment) => readyForP45(reading, employment).ok)
    .map(({ id, assistantId, name }) => ({ employmentId: id, assistantId, name }));
  const soon = taxYearOf(addDays(today, daysBefore));
  const newest = tablesOf(reading).at(-1)?.taxYear ?? soon;
  const unknownYear =
    employers.length > 0 && soon > newest ? { taxYear: yearAfter(newest), from: daysOfTaxYear(yearAfter(newest)).from } : undefined;
  const toGive = toGiveOf(reading, ended, taxYear);
  const codes = employers.length > 0 ? codesToCarry(reading) : undefined;
  return yearTasks({ today, ended, leavers, toGive, extra: extraSoon(reading), ...given({ unknownYear, codes }) });
}
