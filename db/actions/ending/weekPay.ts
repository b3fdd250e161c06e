import { averageWeek } from '#core/holiday/average';
import { type Pence } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { peopleSources } from '#core/people/sources';
import { hoursInWords } from '#core/shifts/words';
import { type Source } from '#core/payroll/figure';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Job } from '#db/actions/holiday/job';
import { paidWeeks, weekEndsOn } from '#db/actions/holiday/weeks';
import { serviceSince } from '#db/actions/people/service';
import { payOn } from '#db/actions/personFile/papers';
import { type Reading } from '#db/kernel/handlers';

export type WeekPay = { readonly pay: Pence; readonly step: { readonly words: string; readonly sources: readonly Source[] } };

const sources = [peopleSources.weeksPay];

/**
 * A week's pay for redundancy: of fixed hours at one rate what the contract gives (ERA 1996 s221(2)); else the average of the last
 * twelve paid weeks, or of as many as are known. Undefined where nothing was paid or agreed.
 */
export function weekPayOn(reading: Reading, job: Job, on: Day): WeekPay | undefined {
  const { employment, group } = job;
  const agreed = payOn(reading, employment.id, on);
  const minutes = agreed?.weekMinutes ?? 0;
  if (agreed !== undefined && minutes > 0 && agreed.terms.rates.length === 0 && agreed.terms.sleepIn === undefined) {
    const { perHour } = agreed.terms;
    const pay = portion(perHour, rate(minutes, 60), nearestPenny);
    return {
      pay,
      step: { words: `A week’s pay by the contract: ${hoursInWords(minutes)} at ${pounds(perHour)} is ${pounds(pay)}.`, sources },
    };
  }
  const weeks = paidWeeks(reading, { employment, group, sleepIns: 'whole', before: on });
  // Twelve weeks, as Northern Ireland counts holiday too; weeks without pay give way to earlier ones.
  const found = averageWeek(weeks, {
    on,
    startsOn: serviceSince(reading, employment),
    nation: 'northern_ireland',
    weekEndsOn: weekEndsOn(group),
  });
  if (found === undefined) return undefined;
  const words = `A week’s pay is the average of ${String(found.weeks)} paid weeks, ${dayInWords(found.from)} to ${dayInWords(found.to)}: ${pounds(found.pay)} ÷ ${String(found.weeks)} = ${pounds(found.weekPay)}. Weeks without pay are left out.`;
  return { pay: found.weekPay, step: { words, sources } };
}
