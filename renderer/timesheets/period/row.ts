import { type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';

export type PeriodRow = OutputOf<'timesheet.period'>['rows'][number];
export type Shift = PeriodRow['shifts'][number];

/** One PA's pay period that holds the day; undefined where there is none. */
export function useRow(employmentId: string, day: Day | undefined): PeriodRow | undefined {
  const { rows } = useAsk('timesheet.period', day === undefined ? {} : { day });
  return rows.find((row) => row.employmentId === employmentId);
}

/** Oldest first, by the clock of the day on which each starts. */
export function inOrder(shifts: readonly Shift[]): readonly Shift[] {
  const place = ({ starts }: Shift): string => `${starts.day} ${starts.time} ${starts.second === true ? '2' : '1'}`;
  return shifts.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

export type PeriodState = 'none' | 'open' | 'half' | 'signed' | 'paid';

export function stateOf({ shifts, timesheet }: PeriodRow): PeriodState {
  if (timesheet === undefined) return shifts.length === 0 ? 'none' : 'open';
  if (timesheet.payslipNumber !== undefined) return 'paid';
  return timesheet.signatures.length < 2 ? 'half' : 'signed';
}
