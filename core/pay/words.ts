import { type PayslipData, type StatutoryKind } from '#core/contract/shapes/pay';
import { pounds } from '#core/money/words';

export type PayLine = PayslipData['lines'][number];

/** `12 h 30 min`, `8 h`, `45 min`, `−1 h` where a line takes back: an hour worked is never told as a decimal. */
export function minutesInWords(minutes: number): string {
  if (minutes < 0) return `−${minutesInWords(-minutes)}`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${String(rest)} min`;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}

/** `12:30`, `−1:30`, for a column of hours. */
export function hoursColumn(minutes: number): string {
  if (minutes < 0) return `−${hoursColumn(-minutes)}`;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `Night`; `Woken hours, in a sleep-in`. */
export function payLineName({ kind, name }: Pick<PayLine, 'kind' | 'name'>): string {
  return kind === 'woken' ? `${name}, in a sleep-in` : name;
}

/** How a line of pay came about, as a sentence. */
export function payLineInWords(line: PayLine): string {
  const name = payLineName(line);
  const { amount, rate, minutes, count } = line;
  if (rate === undefined || (minutes === undefined && count === undefined)) return `${name}: ${pounds(amount)}.`;
  if (minutes !== undefined) return `${name}: ${minutesInWords(minutes)} at ${pounds(rate)} an hour is ${pounds(amount)}.`;
  return `${name}: ${String(count)} at ${pounds(rate)} each is ${pounds(amount)}.`;
}

/** Statutory pay by its own names. */
export const statutoryNames: Readonly<Record<StatutoryKind, string>> = {
  ssp: 'Statutory Sick Pay',
  smp: 'Statutory Maternity Pay',
  spp: 'Statutory Paternity Pay',
  sap: 'Statutory Adoption Pay',
  shpp: 'Statutory Shared Parental Pay',
  spbp: 'Statutory Parental Bereavement Pay',
  sncp: 'Statutory Neonatal Care Pay',
};

const frequencyWords = { weekly: 'Weekly', fortnightly: 'Fortnightly', 'four-weekly': 'Every four weeks', monthly: 'Monthly' } as const;

export function frequencyInWords(frequency: PayslipData['frequency']): string {
  return frequencyWords[frequency];
}

/** `tax week 32`, `tax month 8`. */
export function taxPeriodInWords({ frequency, taxPeriod }: Pick<PayslipData, 'frequency' | 'taxPeriod'>): string {
  return `tax ${frequency === 'monthly' ? 'month' : 'week'} ${String(taxPeriod)}`;
}

/** What somebody is paid for, at a glance: `Day 64 h, Night 12 h 45 min, one sleep-in`. */
export function workInWords(lines: readonly PayLine[]): string {
  const told = lines.map((line) => {
    if (line.kind === 'sleep_in') return line.count === 1 ? 'one sleep-in' : `${String(line.count ?? 0)} sleep-ins`;
    return line.minutes === undefined ? line.name : `${payLineName(line)} ${minutesInWords(line.minutes)}`;
  });
  return told.join(', ');
}
