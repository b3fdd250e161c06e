import { type Day, readDay } from '#core/time/day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  const place = months.findIndex((short, index) => lower === short || lower === fullMonths[index] || (short === 'sep' && lower === 'sept'));
  return place < 0 ? undefined : place + 1;
}

/**
 * A day as people type it, day before month: 3 Nov 2026, 3rd November 2026, 03/11/2026, 3.11.26, 2026-11-03.
 * Undefined where it is not a real day or has no year: nothing is guessed.
 */
export function readTypedDay(text: string): Day | undefined {
  const bare = text.trim().replaceAll(/\s+/g, ' ');
  const already = readDay(bare);
  if (already !== undefined) return already;
  const found =
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(\d{1,2})(?:st|nd|rd|th)?[ ./-]([a-z]+|\d{1,2})[,.]?[ ./-](\d{4}|\d{2})$/i.exec(
      bare,
    );
  const [, date, monthText, yearText] = found ?? [];
  if (date === undefined || monthText === undefined || yearText === undefined) return undefined;
  const month = monthOf(monthText);
  if (month === undefined) return undefined;
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  return readDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}
