import { type Problem, problem } from '#core/contract/problem';
import { statutoryNames } from '#core/pay/words';
import { type Day, type Span, isWithin } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type FamilyKind } from './familyDates.ts';

/** How many days may be worked in a leave without the pay of their week being lost. Shared parental leave calls them SPLIT days. */
const mostDays: Readonly<Record<FamilyKind, number>> = { smp: 10, sap: 10, shpp: 20, spp: 0, spbp: 0, sncp: 0 };

/** What is wrong with a further keeping-in-touch day; undefined where it may be worked. `worked` are those recorded already. */
export function keepInTouchProblem(kind: FamilyKind, leave: Span, worked: readonly Day[], day: Day): Problem | undefined {
  const most = mostDays[kind];
  if (most === 0) return problem('absence.noKeepInTouch', { pay: statutoryNames[kind] }, 'day');
  if (!isWithin(day, leave)) return problem('absence.keepInTouchOutside', { day: dayInWords(day), span: spanInWords(leave) }, 'day');
  if (worked.includes(day)) return problem('absence.keepInTouchTwice', { day: dayInWords(day) }, 'day');
  if (worked.length < most) return undefined;
  return problem('absence.keepInTouchUsedUp', { most: `${String(most)} keeping-in-touch days`, day: dayInWords(day) }, 'day');
}
