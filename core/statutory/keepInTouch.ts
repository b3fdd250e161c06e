import { type Problem, problem } from '#core/contract/problem';
import { statutoryNames } from '#core/pay/words';
import { type Day, type Span, addDays, isWithin } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type FamilyKind } from './familyDates.ts';

/** How many days may be worked in a leave without the pay of their week being lost. Shared parental leave calls them SPLIT days. */
const mostDays: Readonly<Record<FamilyKind, number>> = { smp: 10, sap: 10, shpp: 20, spp: 0, spbp: 0, sncp: 0 };

/** Whether the leave has keeping-in-touch days at all. */
export function hasKeepInTouch(kind: FamilyKind): boolean {
  return mostDays[kind] > 0;
}

/** Nobody may let a mother work in the two weeks that begin with the birth (Maternity and Parental Leave etc. Regulations 1999 reg 8). */
const compulsoryDays = 14;

type Leave = Span & { /** The birth, of maternity leave. */ readonly born?: Day };

/**
 * What is wrong with a further keeping-in-touch day; undefined where it may be worked. `worked` are those recorded already, of shared
 * parental leave in all of its stretches.
 */
export function keepInTouchProblem(kind: FamilyKind, leave: Leave, worked: readonly Day[], day: Day): Problem | undefined {
  const most = mostDays[kind];
  if (most === 0) return problem('absence.noKeepInTouch', { pay: statutoryNames[kind] }, 'day');
  if (!isWithin(day, leave)) return problem('absence.keepInTouchOutside', { day: dayInWords(day), span: spanInWords(leave) }, 'day');
  if (kind === 'smp' && leave.born !== undefined && isWithin(day, twoWeeksFrom(leave.born))) {
    return problem('absence.compulsoryLeave', { day: dayInWords(day), born: dayInWords(leave.born) }, 'day');
  }
  if (worked.includes(day)) return problem('absence.keepInTouchTwice', { day: dayInWords(day) }, 'day');
  if (worked.length < most) return undefined;
  return problem('absence.keepInTouchUsedUp', { most: `${String(most)} keeping-in-touch days`, day: dayInWords(day) }, 'day');
}

function twoWeeksFrom(born: Day): Span {
  return { from: born, to: addDays(born, compulsoryDays - 1) };
}
