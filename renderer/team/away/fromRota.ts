import { type OutputOf } from '#core/contract/routes';

type Shift = Pick<OutputOf<'rota.find'>['shifts'][number], 'employmentId' | 'on' | 'minutes' | 'state' | 'kind'>;

/** What the rota has of one job on some days: how many shifts, on how many days, and their minutes without unpaid breaks. */
export type PlannedThen = { readonly shifts: number; readonly days: number; readonly minutes: number };

/** Undefined where nothing is planned. What was cancelled is not. */
export function plannedThen(shifts: readonly Shift[], employmentId: string): PlannedThen | undefined {
  const own = shifts.filter((shift) => shift.employmentId === employmentId && shift.state !== 'cancelled');
  if (own.length === 0) return undefined;
  return { shifts: own.length, days: new Set(own.map(({ on }) => on)).size, minutes: own.reduce((so, { minutes }) => so + minutes, 0) };
}

/** `7:30`, as a person would type it. */
export function hoursTyped(minutes: number): string {
  const rest = minutes % 60;
  return rest === 0 ? String(minutes / 60) : `${String(Math.floor(minutes / 60))}:${String(rest).padStart(2, '0')}`;
}
