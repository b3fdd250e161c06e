import { weekdayNames } from '#core/statutory/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { weekdayOf } from './words.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const dayNames = [...months, ...weekdayNames.map((name) => name.toLowerCase())];

/** The words that are looked for, each by itself, in small letters. */
export function termsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== '');
}

/** Whether a word can be part of a day: a number, or how a month or a day of the week begins. */
export function isDayLike(term: string): boolean {
  return /^\d{1,4}$/u.test(term) || dayNames.some((name) => name.startsWith(term));
}

/** Whether a word names the day: the number of the day or the year whole, the names by their beginning. */
export function namesDay(term: string, day: Day): boolean {
  const [date = '', month = '', year = ''] = dayInWords(day).toLowerCase().split(' ');
  return term === date || term === year || month.startsWith(term) || weekdayOf(day).toLowerCase().startsWith(term);
}

const kindWords = { work: 'work', sleep_in: 'sleep-in sleep in' } as const;
const stateWords = { planned: '', changed: 'changed covered', cancelled: 'cancelled canceled' } as const;
const nobodyWords = 'nobody yet unfilled';

function has(text: string, term: string): boolean {
  return text.split(' ').some((word) => word.startsWith(term));
}

export function namesKind(term: string, kind: keyof typeof kindWords): boolean {
  return has(kindWords[kind], term);
}

export function namesState(term: string, state: keyof typeof stateWords): boolean {
  return has(stateWords[state], term);
}

export function namesNobody(term: string): boolean {
  return has(nobodyWords, term);
}
