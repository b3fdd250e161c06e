import { type Day, addMonths, readDay } from '#core/time/day';
import { type ReadLine, isSure, theOne } from './line.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const inNumbers = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/.-]\d|\d)/gu;
const inOrder = /(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)/gu;
const inWords = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s./-]{0,3}(?:of )?([a-z]{3,9})[\s.,/-]{0,3}(20\d{2}|\d{2})(?!\d|:)/giu;
const monthFirst = /\b([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d{2})(?!\d)/giu;

/** Days that are not the day of the purchase. */
const otherDay = /\b(?:due|pay(?:ment)? by|expir\w*|valid|best before|use by|birth|until|renew\w*|next|return\w*|delivery|from .* to)\b/iu;
const ownDay = /\b(?:date|dated|tax point|issued)\b/iu;
const atTime = /\b\d{1,2}:\d{2}\b/u;

/** A month by its name or its first three letters and no others: 'Market 4 2026' is none. */
const fullMonths = 'january february march april may june july august september october november december sept'.split(' ');

function monthOf(name: string): string {
  const lower = name.toLowerCase();
  const isMonth = months.includes(lower) || fullMonths.includes(lower);
  return isMonth ? String(months.indexOf(lower.slice(0, 3)) + 1) : '';
}

function made(year: string, month: string, date: string): Day | undefined {
  return readDay(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Every real day written in the words, the day before the month as people here write. */
function daysIn(words: string): readonly Day[] {
  const found = [
    ...[...words.matchAll(inNumbers)].map(([, date = '', , month = '', year = '']) => made(year, month, date)),
    ...[...words.matchAll(inOrder)].map(([, year = '', month = '', date = '']) => made(year, month, date)),
    ...[...words.matchAll(inWords)].map(([, date = '', month = '', year = '']) => made(year, monthOf(month), date)),
    ...[...words.matchAll(monthFirst)].map(([, month = '', date = '', year = '']) => made(year, monthOf(month), date)),
  ];
  return found.filter((one) => one !== undefined);
}

/** How far back a receipt is believed to be from: older, and a digit was probably read wrong. */
const monthsBack = 36;

/**
 * The day of a receipt: the one that is called its date, or stands beside a time, or is the only one. Undefined where there is none or
 * more than one it could be; never a day to come, or of more than three years ago.
 */
export function readDate(lines: readonly ReadLine[], today: Day): Day | undefined {
  const earliest = addMonths(today, -monthsBack);
  const daysOn = (line: ReadLine): readonly Day[] => daysIn(line.words).filter((day) => day <= today && day >= earliest);
  const usual = lines.filter((line) => isSure(line) && !otherDay.test(line.words));
  const called = usual.filter(({ words }) => ownDay.test(words)).flatMap(daysOn);
  if (called.length > 0) return theOne(called);
  const timed = usual.filter(({ words }) => atTime.test(words)).flatMap(daysOn);
  return theOne(timed.length > 0 ? timed : usual.flatMap(daysOn));
}
