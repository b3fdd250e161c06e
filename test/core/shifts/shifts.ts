import { type Nation, type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { clockMinute, londonMoment } from '#core/time/london';
import { type TimeSpan } from '#core/shifts/cutShift';
import { type DatedAgreement, type WorkPay, type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';

/** `'2026-10-24 22:00'` as a moment; the second of two with a `*` behind. */
export function moment(text: string): number {
  const found = londonMoment(day(text.slice(0, 10)), clockMinute(text.slice(11, 16)));
  if (found.is === 'never') throw new Error(`${text} never was`);
  return found.is === 'once' ? found.at : text.endsWith('*') ? found.second : found.first;
}

export function span(from: string, to: string): TimeSpan {
  return { from: moment(from), to: moment(to) };
}

export function shift(from: string, to: string, given: Partial<WorkedShift> = {}): WorkedShift {
  const charges = [{ planLineId: 'plan_line-a', hundredths: 10_000 }];
  return { ...span(from, to), day: day(from.slice(0, 10)), kind: 'work', breaks: [], woken: [], charges, ...given };
}

/** £12.00 an hour, and nothing besides. */
export function terms(given: Partial<PayTerms> = {}): PayTerms {
  return { perHour: pence(1_200), rates: [], stacking: 'first', boundaries: 'split', ...given };
}

export function agreed(given: Partial<PayTerms> = {}): readonly DatedAgreement[] {
  return [{ from: day('2024-01-01'), terms: terms(given) }];
}

export function payOf(shifts: readonly WorkedShift[], given: Partial<PayTerms> = {}, nation: Nation = 'england'): WorkPay {
  const pay = payLinesOf(shifts, agreed(given), nation);
  if (!pay.ok) throw new Error(pay.problem.sentence);
  return pay.value;
}

/** `hours Night 600 × 1500 = 15000`: a line in one text. */
export function linesOf(pay: WorkPay): readonly string[] {
  return pay.lines.map(
    ({ kind, name, minutes, count, rate, amount }) => `${kind} ${name} ${String(minutes ?? count)} × ${String(rate)} = ${String(amount)}`,
  );
}

export const night = { name: 'Night', pays: { perHour: pence(1_500) }, when: { between: { from: '22:00', to: '06:00' } } } as const;
export const weekend = { name: 'Weekend', pays: { perHour: pence(1_400) }, when: { weekdays: [6, 7] } };
export const bankHoliday = { name: 'Bank holiday', pays: { hundredths: 200 }, when: { bankHoliday: true as const } };
