import { type Day, addDays, earlier, later } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type SickExclusion } from './spells.ts';
import { sundayWeek, weeksOn } from './weeks.ts';

type Ill = { readonly from: Day; readonly to: Day; readonly exclusion?: SickExclusion };
/** `leaveTo`: its last day, or the day on which it was stopped; `isUnpaid`: leave without Statutory Maternity Pay. */
type Maternity = { readonly due?: Day; readonly happened?: Day; readonly payFrom: Day; readonly leaveTo: Day; readonly isUnpaid?: true };

/** Of a maternity leave to come: sickness since the Sunday four weeks before the week of the due date may begin it. */
function ofLeave({ from, to }: Ill, { due, happened, payFrom, isUnpaid }: Maternity): readonly string[] {
  if (due === undefined) return [];
  const expected = sundayWeek(due);
  const first = later(from, weeksOn(expected, -4).from);
  const begins = addDays(first, 1);
  const isBefore = first <= earlier(to, addDays(payFrom, -2)) && (happened === undefined || first <= happened);
  if (!isBefore) return [];
  const what = isUnpaid === true ? 'maternity leave begins' : 'maternity leave and maternity pay begin';
  return [
    `The baby is due in the week of ${spanInWords(expected)}. Where this sickness comes from the pregnancy, if only in part, ${what} on ${dayInWords(begins)}, the day after its first day within four weeks of that week, and not on ${dayInWords(payFrom)}. Then let the sickness end on ${dayInWords(first)}, take the leave back with a reason, and record it again from ${dayInWords(begins)}.`,
  ];
}

/**
 * What a person should see of sickness late in a pregnancy: the absence itself begins maternity leave and pay on the day after its first
 * whole day (HMRC, Statutory Payments Manual SPM120700, checked 2026-11-23).
 */
export function pregnancyLooks(ill: Ill, leaves: readonly Maternity[]): readonly string[] {
  const found = leaves.flatMap((leave) => ofLeave(ill, leave));
  // A leave that was over before says nothing of this pregnancy.
  const isRecorded = leaves.some(({ leaveTo }) => leaveTo >= ill.from);
  if (found.length > 0 || isRecorded || ill.exclusion !== 'pregnancy') return found;
  return [
    `An absence that comes from the pregnancy, within four weeks of the week in which the baby is due, begins maternity leave, and the pay where it is due, on the day after its first day, whatever day was chosen. Record the leave from ${dayInWords(addDays(ill.from, 1))}.`,
  ];
}
