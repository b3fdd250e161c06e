import { type Day, type Span } from './day.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function parts(of: Day): { readonly year: string; readonly month: string; readonly date: string } {
  return { year: of.slice(0, 4), month: months[Number(of.slice(5, 7)) - 1] ?? '', date: String(Number(of.slice(8, 10))) };
}

/** `3 November 2026`: no locale, no zone, the same on every machine. */
export function dayInWords(of: Day): string {
  const { year, month, date } = parts(of);
  return `${date} ${month} ${year}`;
}

/** `3 Nov 2026`, where room is short. */
export function shortDay(of: Day): string {
  const { year, month, date } = parts(of);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** `1 July to 31 October 2026`, `1 December 2026 to 31 January 2027`. */
export function spanInWords({ from, to }: Span): string {
  const start = parts(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${start.date} ${start.month}${sameYear ? '' : ` ${start.year}`} to ${dayInWords(to)}`;
}
