import { type InputOf } from '#core/contract/routes';
import { type Day, weekday } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, free, several } from '#renderer/kit/form/rules';
import { rotaWords } from '#renderer/words/rota';

const words = rotaWords.form;

export type Recurs = NonNullable<InputOf<'rota.plan'>['recurs']>;

/** How often, on which days of the week, and until when. */
export const repeatRules = {
  repeats: choice(['once', '1', '2', 'n'], words.repeatsNeeded, 'once'),
  weeks: free('3'),
  weekdays: several('', 0),
  until: choice(['open', 'day'], '', 'open'),
  last: free(),
};

export type RepeatRaws = Raws<typeof repeatRules>;

export type ReadRepeats = { readonly recurs?: Recurs; readonly to?: Day; readonly problems: readonly FieldProblem[] };

function weeksOf({ repeats, weeks }: RepeatRaws): number {
  return repeats === 'n' ? (/^\d{1,2}$/u.test(weeks.trim()) ? Number(weeks) : 0) : Number(repeats);
}

/** Nothing recurs where it is once. */
export function readRepeats(raws: RepeatRaws): ReadRepeats {
  if (raws.repeats === 'once') return { problems: [] };
  const everyWeeks = weeksOf(raws);
  const to = raws.until === 'day' ? readTypedDay(raws.last) : undefined;
  const problems = [
    ...(everyWeeks < 1 || everyWeeks > 52 ? [{ field: 'weeks', sentence: words.weeksNeeded }] : []),
    ...(raws.weekdays.length === 0 ? [{ field: 'weekdays', sentence: words.weekdaysNeeded }] : []),
    ...(raws.until === 'day' && to === undefined ? [{ field: 'last', sentence: words.lastNeeded }] : []),
  ];
  if (problems.length > 0) return { problems };
  return { recurs: { everyWeeks, weekdays: raws.weekdays.map(Number) }, ...(to === undefined ? {} : { to }), problems };
}

/** The days of the week once the first day is another: the one that was proposed follows it, and what a person chose stays. */
export function weekdaysAfter(chosen: readonly string[], before: Day, now: Day): readonly string[] {
  const isProposed = chosen.length === 1 && chosen[0] === String(weekday(before));
  return isProposed ? [String(weekday(now))] : chosen;
}

/** As it would have been typed; of what is planned once, the day of the week that it is on. */
export function repeatsTyped(recurs: Recurs | undefined, to: Day | undefined, on: Day): Partial<RepeatRaws> {
  if (recurs === undefined) return { weekdays: [String(weekday(on))] };
  const { everyWeeks, weekdays } = recurs;
  return {
    repeats: everyWeeks > 2 ? 'n' : String(everyWeeks),
    weeks: String(everyWeeks),
    weekdays: weekdays.map(String),
    ...(to === undefined ? {} : { until: 'day', last: shortDay(to) }),
  };
}
