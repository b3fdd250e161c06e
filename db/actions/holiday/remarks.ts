import { doesRoundingTakeAll, yearOfPeriods } from '#core/holiday/accrual';
import { isAccrued } from '#core/holiday/balance';
import { isShortYear, shareOfYear } from '#core/holiday/leaveYear';
import { minutesInWords } from '#core/pay/words';
import { type Span, addDays, isWithin } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Kept, balanceOn, termsFor, yearOn } from '#db/actions/holiday/balances';
import { leaveClashes } from '#db/actions/holiday/clashes';
import { type Job } from '#db/actions/holiday/job';
import { type Reading } from '#db/kernel/handlers';

const periods = { weekly: 52, fortnightly: 26, 'four-weekly': 13, monthly: 12 } as const;

/** Where hours are so short that the law's rounding takes all of the leave: what it would be without. */
function shortHours({ group, terms }: Job, kept: Kept, weekMinutes: number | null): string | undefined {
  const now = terms.at(-1);
  if (now === undefined || !isAccrued(now, group.employer.nation) || now.accrual === 'unrounded' || now.weeks > 560) return undefined;
  const count = periods[group.times.frequency];
  const last = kept.accruals.at(-1);
  const each = weekMinutes === null || weekMinutes === 0 ? (last?.worked ?? 0) : Math.round((weekMinutes * 52) / count);
  if (!doesRoundingTakeAll(each)) return undefined;
  const { unrounded } = yearOfPeriods(each, count);
  return `With ${minutesInWords(each)} in each pay period the law’s rounding leaves no holiday at all: 12.07% of it is less than half an hour, which counts as none, ${String(count)} times a year. Without rounding a year would give ${minutesInWords(unrounded)}. You may agree to that: change the terms to “nothing lost to rounding”.`;
}

function notOpened({ employment, group }: Job, kept: Kept, year: { readonly from: string } | undefined): string | undefined {
  const { firstFrom } = group.times;
  if (kept.opening !== undefined || year === undefined || employment.startsOn >= firstFrom || year.from >= firstFrom) return undefined;
  return `${employment.name} worked before ${dayInWords(firstFrom)}, when this book began to pay. Record where holiday stood then, so that the balance is right.`;
}

/** Leave of the last leave year that sickness gave back and that is neither taken nor carried: it goes on, for 18 months. */
function toCarry(reading: Reading, job: Job, kept: Kept, year: Span | undefined): string | undefined {
  const last = year && yearOn(job, addDays(year.from, -1));
  if (year === undefined || last === undefined) return undefined;
  const back = kept.leave.filter(({ from }) => isWithin(from, last)).reduce((so, { givenBack }) => so + givenBack, 0);
  const left = back === 0 ? 0 : Math.min(back, balanceOn(reading, job, kept, last.to)?.left ?? 0);
  if (left <= 0) return undefined;
  const { name } = job.employment;
  return `${name} was ill in holiday of the last leave year, and ${minutesInWords(left)} of it are still theirs. Carry them into the leave year from ${dayInWords(year.from)}, for the reason that they were ill: they can be taken for 18 months.`;
}

/** Where the date moves on which leave years begin: the year between, whose holiday is in proportion. */
function moved({ employment: { name } }: Job, year: Span | undefined): string | undefined {
  if (year === undefined || !isShortYear(year)) return undefined;
  const { days, of } = shareOfYear(year, year);
  const next = addDays(year.to, 1);
  return `${name}’s leave year of ${spanInWords(year)} is short, because leave years begin on ${dayInWords(next)} from then on. It counts ${String(days)} of ${String(of)} days. The Working Time Regulations let you agree when leave years begin, and say nothing of the one between: in proportion is usual. Agree in writing what happens to holiday not taken by ${dayInWords(year.to)}.`;
}

/** What a person should know of a PA's holiday, as sentences: what is missing, what the law does not settle. */
export function holidayRemarks(reading: Reading, job: Job, kept: Kept, weekMinutes: number | null): readonly string[] {
  const { today } = reading;
  const terms = termsFor(job, today);
  const { name } = job.employment;
  if (terms === undefined)
    return [`${name}’s holiday is not recorded yet. Say how it was agreed: then every payslip tells what holiday there is.`];
  const northern =
    job.group.employer.nation === 'northern_ireland' && terms.kind !== 'regular'
      ? 'In Northern Ireland no law earns holiday by the hour, and holiday pay may not be rolled up. The balance is 5.6 average weeks; which weeks make the average is not confirmed by an official source. Ask the Labour Relations Agency where it matters.'
      : undefined;
  const carried = kept.carries
    .filter(({ takenBack, useBy }) => takenBack === undefined && useBy >= today)
    .map(({ minutes, useBy }) => `${minutesInWords(minutes)} carried over must be taken by ${dayInWords(useBy)}.`);
  const year = yearOn(job, today);
  const clashes = year === undefined ? [] : leaveClashes(reading, job.employment.id, kept.leave, year).map((words) => `${name}: ${words}`);
  return [
    ...clashes,
    toCarry(reading, job, kept, year),
    shortHours(job, kept, weekMinutes),
    notOpened(job, kept, year),
    moved(job, year),
    northern,
    ...carried,
  ].filter((one) => one !== undefined);
}
