import { type Rule } from '#renderer/kit/form/rules';

/** '8', '7.5', '7:30', '1040' as whole minutes, with − or - before hours below nothing; undefined where it is none of these. */
export function readHours(text: string): number | undefined {
  const found = /^([-−]?)(\d{1,4})(?:\.(\d{1,2})|:([0-5]\d))?(?: ?(?:h|hours?))?$/u.exec(text.trim());
  if (found === null) return undefined;
  const [, sign = '', hours = '0', decimals, minutes] = found;
  const part = decimals === undefined ? 0 : Math.round((Number(decimals.padEnd(2, '0')) * 60) / 100);
  const whole = Number(hours) * 60 + Number(minutes ?? 0) + part;
  return sign === '' || whole === 0 ? whole : -whole;
}

const longestWeek = 7 * 24 * 60;

/** Hours of a week as people write them, in whole minutes; undefined where they are not, below nothing, or more than a week has. */
export function readWeekHours(text: string): number | undefined {
  const minutes = readHours(text);
  return minutes === undefined || minutes < 0 || minutes > longestWeek ? undefined : minutes;
}

/** '37.5' for 2,250 minutes; '37:20' where the decimals would not be exact. */
export function weekHoursText(minutes: number): string {
  const hundredths = (minutes * 100) / 60;
  if (Number.isInteger(hundredths)) return String(hundredths / 100);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Hours as people write them, in minutes. The book says in its own sentence where they are too few or too many. */
export function hoursRule(sentence: string, start = ''): Rule<string, number> {
  return {
    start,
    read: (raw) => {
      const value = readHours(raw);
      return value === undefined ? { ok: false, sentence } : { ok: true, value };
    },
  };
}

/** The hours of a week, in minutes: more than none, and no more than a week has. */
export function weekRule(sentence: string): Rule<string, number> {
  return {
    start: '',
    read: (raw) => {
      const value = readWeekHours(raw) ?? 0;
      return value < 1 ? { ok: false, sentence } : { ok: true, value };
    },
  };
}

/** '5.6' or '3' in hundredths. */
export function hundredthsRule(least: number, most: number, sentence: string, start = ''): Rule<string, number> {
  return {
    start,
    read: (raw) => {
      const found = /^(\d{1,2})(?:\.(\d{1,2}))?$/u.exec(raw.trim());
      const value = found === null ? -1 : Number(found[1]) * 100 + Number((found[2] ?? '0').padEnd(2, '0'));
      return value < least || value > most ? { ok: false, sentence } : { ok: true, value };
    },
  };
}
