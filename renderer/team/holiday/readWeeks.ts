import { type HistoryWeek } from '#core/contract/shapes/holiday';
import { readPounds } from '#core/money/words';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { readHours } from './readHours.ts';

/** One week of a line: its last day, hours and pay, apart by spaces, tabs, commas or semicolons. */
function readWeek(line: string): HistoryWeek | undefined {
  const found = /^(.+?)[\t,; ]+([\d:.]+)[\t,; ]+£?([\d,]+(?:\.\d{1,2})?)$/u.exec(line.trim());
  if (found === null) return undefined;
  const [, when = '', hours = '', sum = ''] = found;
  const to = readTypedDay(when.replace(/[,;]$/u, ''));
  const minutes = readHours(hours);
  const pay = readPounds(sum);
  return to === undefined || minutes === undefined || pay === undefined ? undefined : { to, weeks: 1, minutes, pay };
}

export type ReadWeeks = { readonly weeks: readonly HistoryWeek[] } | { readonly wrong: string };

/** Weeks typed or pasted, one to a line; the first line that is none of them. Empty lines are passed over. */
export function readWeeks(text: string): ReadWeeks {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, week: readWeek(line) }));
  const wrong = read.find(({ week }) => week === undefined);
  return wrong === undefined
    ? { weeks: read.flatMap(({ week }) => (week === undefined ? [] : [week])) }
    : { wrong: wrong.line.trim().slice(0, 80) };
}
