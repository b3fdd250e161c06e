import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';

/** '22.5' or '22:30' as whole minutes, up to `most` hours; undefined where it is neither. */
export function readHours(text: string, most: number): number | undefined {
  const found = /^(\d{1,4})(?:(?<part>[.,]\d{1,2})|:(?<minutes>[0-5]\d))?$/u.exec(text.trim());
  if (found === null) return undefined;
  const { part, minutes } = found.groups ?? {};
  const hundredths = Number((part ?? '.0').slice(1).padEnd(2, '0'));
  const whole = Number(found[1]) * 60 + Number(minutes ?? 0) + Math.round((hundredths * 60) / 100);
  return whole > most * 60 ? undefined : whole;
}

export function hoursText(minutes: number): string {
  const hundredths = (minutes * 100) / 60;
  if (Number.isInteger(hundredths)) return String(hundredths / 100);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** '1.5' as 150, up to `most` hundredths. */
export function readHundredths(text: string, most: number): number | undefined {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/u.exec(text.trim());
  if (found === null) return undefined;
  const whole = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return whole > most ? undefined : whole;
}

export function readWhole(text: string, least: number, most: number): number | undefined {
  const found = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : -1;
  return found < least || found > most ? undefined : found;
}

/** Above nothing, and no slip of the hand. */
export function readRate(text: string, most: number): Pence | undefined {
  const found = readPounds(text);
  return found === undefined || found <= 0 || found > most ? undefined : found;
}
