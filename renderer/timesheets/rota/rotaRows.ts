import { type Pence, absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayWithName } from '#core/timesheet/lateLines';
import { shortHours } from '#renderer/words/hours';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { type PeriodRow } from '#renderer/timesheets/period/row';

const words = timesheetPages.rota;

export type Rota = NonNullable<PeriodRow['rota']>;
export type RotaRow = Rota['rows'][number];
type Times = NonNullable<RotaRow['planned']>;

/** A planned shift that is over and that nobody has said anything about. */
export type OpenShift = RotaRow & { readonly planned: Times };

export function openShifts({ rota, timesheet }: PeriodRow): readonly OpenShift[] {
  if (rota === undefined || timesheet !== undefined) return [];
  return rota.rows.flatMap((row) => (row.isOpen && row.planned !== undefined ? [{ ...row, planned: row.planned }] : []));
}

export function timesOf({ from, to }: Pick<Times, 'from' | 'to'>, kind: RotaRow['kind']): string {
  const span = words.span(from, to);
  return kind === 'sleep_in' ? words.sleepIn(span) : span;
}

/** `Tue 6 Oct 2026, 09:00 to 17:00`. */
export function shiftInWords({ planned, kind }: OpenShift): string {
  return `${dayWithName(planned.day)}, ${timesOf(planned, kind)}`;
}

function signed(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  return minutes === 0 ? shortHours(0) : `${sign}${shortHours(Math.abs(minutes))}`;
}

function signedPay(pay: Pence): string {
  return pay > 0 ? `+${pounds(pay)}` : pounds(pay);
}

/** `+1 h 30, +£18.00`; nothing where it was as planned. */
export function moreInWords(minutes: number, pay: Pence): string {
  return words.difference(signed(minutes), signedPay(pay));
}

/** What was worked beside what was planned, as a sentence. */
export function sumInWords({ more, rows }: Rota): string {
  if (rows.every(({ isSame }) => isSame)) return words.asPlannedAll;
  const minutes = shortHours(Math.abs(more.minutes));
  const pay = pounds(absolute(more.pay));
  if (more.minutes === 0) return words.payOnly(pay, more.pay >= 0);
  return more.minutes > 0 ? words.more(minutes, pay) : words.less(minutes, pay);
}
