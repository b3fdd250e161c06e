import { type Day, addDays, daysIn, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FamilyDates, type FamilyKind } from './familyDates.ts';

/** Weeks of maternity and adoption leave (Employment Rights Act 1996 s71 to s75B: 26 of ordinary and 26 of additional leave). */
const wholeYear = 52;

type Leave = { readonly kind: FamilyKind; readonly payFrom: Day; readonly leaveTo: Day };

/** The last day that statutory leave of the kind may have; undefined where its event has not come. */
function leaveBy({ kind, payFrom }: Leave, { payBy }: Pick<FamilyDates, 'payBy'>): Day | undefined {
  return kind === 'smp' || kind === 'sap' ? addDays(payFrom, wholeYear * 7 - 1) : payBy;
}

/** What to see of leave that goes on after the law's last day; nothing of any other. */
export function pastWindowLooks(leave: Leave, dates: Pick<FamilyDates, 'payBy'>): readonly string[] {
  const last = leaveBy(leave, dates);
  if (last === undefined || leave.leaveTo <= last) return [];
  const words = `This leave goes on to ${dayInWords(leave.leaveTo)}, and statutory leave of this kind ends on ${dayInWords(last)} at the latest. Nothing statutory is paid after that day. Agree in writing what the days after it are: work, holiday, or leave without pay.`;
  return [words];
}

/** The last day that is paid of weeks recorded before their last day was held against the window: only whole weeks within it. */
export function lastDayWithin(payFrom: Day, last: Day, { payBy }: Pick<FamilyDates, 'payBy'>): Day {
  if (payBy === undefined || payBy >= last) return last;
  const fit = payBy < payFrom ? 0 : Math.floor(daysIn({ from: payFrom, to: payBy }) / 7);
  return earlier(last, addDays(payFrom, fit * 7 - 1));
}
