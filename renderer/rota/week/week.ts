import { type OutputOf } from '#core/contract/routes';
import { type Day, addDays, readDay } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { rotaWords } from '#renderer/words/rota';

export type Week = OutputOf<'rota.week'>;
export type WeekShift = Week['shifts'][number];

/** A row of the table: a PA's job, or nobody yet. */
export type WeekRow = {
  readonly who: string;
  readonly name: string;
  readonly more: string | undefined;
  readonly shifts: readonly WeekShift[];
};

/** The week of the address; this one where it names none. */
export function useWeek(): Week {
  const day = readDay(usePart('day'));
  return useAsk('rota.week', day === undefined ? {} : { day });
}

export function daysOf({ from }: Week): readonly Day[] {
  return Array.from({ length: 7 }, (_, at) => addDays(from, at));
}

/** Everybody who is employed or planned, and a row for what nobody works yet. */
export function rowsOf({ people, shifts }: Week): readonly WeekRow[] {
  const named = people.map(({ employmentId, name, isEmployed, isSelfEmployed }) => ({
    who: employmentId,
    name,
    more: isSelfEmployed ? rotaWords.invoices : isEmployed ? undefined : rotaWords.notEmployed,
    shifts: shifts.filter((shift) => shift.employmentId === employmentId),
  }));
  const open = shifts.filter((shift) => shift.employmentId === undefined);
  return [...named, { who: 'nobody', name: rotaWords.nobody, more: undefined, shifts: open }];
}

export function keyOf({ patternId, day }: Pick<WeekShift, 'patternId' | 'day'>): string {
  return `${patternId}/${day}`;
}

/** The shifts that somebody has to look at: advice is no reason. */
export function toLookAt({ warnings }: Week): ReadonlySet<string> {
  return new Set(warnings.filter(({ isAdvice }) => !isAdvice).flatMap(({ ids }) => ids));
}

const { tags } = rotaWords;

/** What is unusual about a shift, in a word or two each. */
export function tagsOf(shift: WeekShift, look: ReadonlySet<string>): readonly string[] {
  return [
    ...(look.has(keyOf(shift)) ? [tags.look] : []),
    ...(shift.state === 'cancelled' ? [tags.cancelled] : []),
    ...(shift.state === 'changed' ? [tags.changed] : []),
    ...(shift.kind === 'sleep_in' ? [tags.sleepIn] : []),
    ...(shift.isTogether ? [tags.together] : []),
    ...(shift.isShared ? [tags.shared] : []),
  ];
}
