import { type Pence, nothing } from '#core/money/pence';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { type Redundancy, redundancyPay } from '#core/people/redundancy';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { weekPayOn } from '#db/actions/ending/weekPay';
import { type Job } from '#db/actions/holiday/job';
import { serviceSince } from '#db/actions/people/service';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';

export type RedundancyFound =
  | { readonly ok: true; readonly lastDay: Day; readonly pay: Pence; readonly halfWeeks: number; readonly working: Redundancy['working'] }
  | { readonly ok: false; readonly why: string };

/** Redundancy pay if notice were given on a day: years count to the end of the notice that the law asks for, or to a later last day. */
export function redundancyIf(reading: Reading, job: Job, noticeOn: Day, lastDay?: Day): RedundancyFound {
  const { employment, group } = job;
  const { name, born } = employment;
  const startsOn = serviceSince(reading, employment);
  const statutory = addDays(noticeOn, 7 * statutoryNotice(startsOn, noticeOn).byEmployer);
  const endsOn = lastDay !== undefined && lastDay > statutory ? lastDay : statutory;
  const facts = { born, startsOn, endsOn, nation: group.employer.nation };
  const caps = lawOf(reading).redundancy;
  const free = redundancyPay({ ...facts, weekPay: nothing }, caps);
  if (free === undefined) return { ok: false, why: `The cap on a week’s pay is not known here for ${dayInWords(endsOn)}.` };
  if (free.halfWeeks === 0) return { ok: true, lastDay: endsOn, pay: nothing, halfWeeks: 0, working: free.working };
  const week = weekPayOn(reading, job, noticeOn < reading.today ? noticeOn : reading.today);
  if (week === undefined)
    return {
      ok: false,
      why: `What a week of ${name}’s pays is not known yet: record the pay agreement’s hours, or weeks of the earlier payroll under Holiday.`,
    };
  const found = redundancyPay({ ...facts, weekPay: week.pay }, caps);
  if (found === undefined) throw new RangeError('the same day has the same cap');
  return { ok: true, lastDay: endsOn, pay: found.pay, halfWeeks: found.halfWeeks, working: [week.step, ...found.working] };
}
