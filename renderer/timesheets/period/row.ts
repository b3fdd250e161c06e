import { type OutputOf } from '#core/contract/routes';
import { addDays, type Day } from '#core/time/day';
import { useAsk, useAsks } from '#renderer/gateway/ask';

export type PeriodRow = OutputOf<'timesheet.period'>['rows'][number];
export type Shift = PeriodRow['shifts'][number];

/** One PA's pay period that holds the day; undefined where there is none. */
export function useRow(employmentId: string, day: Day | undefined): PeriodRow | undefined {
  const { rows } = useAsk('timesheet.period', day === undefined ? {} : { day });
  return rows.find((row) => row.employmentId === employmentId);
}

/** The period before each of these, of the same PA. */
export function useRowsBefore(rows: readonly PeriodRow[]): readonly PeriodRow[] {
  const days = [...new Set(rows.map(({ from }) => addDays(from, -1)))];
  const found = useAsks(
    'timesheet.period',
    days.map((day) => ({ day })),
  ).flatMap((answer) => answer.rows);
  return rows.flatMap(({ employmentId, from }) => found.find((one) => one.employmentId === employmentId && one.to < from) ?? []);
}

/** Oldest first, by the clock of the day on which each starts. */
export function inOrder(shifts: readonly Shift[]): readonly Shift[] {
  const place = ({ starts }: Shift): string => `${starts.day} ${starts.time} ${starts.second === true ? '2' : '1'}`;
  return shifts.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The shifts of the period itself. A row also has those of earlier periods that nobody has signed yet. */
export function ownShifts({ shifts, from }: PeriodRow): readonly Shift[] {
  return shifts.filter(({ starts }) => starts.day >= from);
}

/** Shifts of earlier periods that are in the row because they are signed with this period, or will be. */
export function lateShifts({ shifts, from }: PeriodRow): readonly Shift[] {
  return shifts.filter(({ starts }) => starts.day < from);
}

/** `due` is over and has to be signed; `half` has one of its two signatures. */
export type PeriodState = 'none' | 'open' | 'due' | 'half' | 'signed' | 'paid';

export function stateOf(row: PeriodRow, today: Day): PeriodState {
  const { timesheet, to } = row;
  if (timesheet === undefined) {
    const hasOpen = row.rota?.rows.some(({ isOpen }) => isOpen) ?? false;
    if (ownShifts(row).length === 0 && !hasOpen) return 'none';
    return to < today ? 'due' : 'open';
  }
  if (timesheet.payslipNumber !== undefined) return 'paid';
  return timesheet.signatures.length < 2 ? 'half' : 'signed';
}
