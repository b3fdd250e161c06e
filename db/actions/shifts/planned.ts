import { clockTimeOf } from '#core/shifts/checkTimes';
import { type PlannedShift } from '#core/rota/planShifts';
import { type WithId } from '#core/timesheet/compare';
import { type Span } from '#core/time/day';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
import { type ShiftInput } from '#db/actions/shifts/checkShift';
import { type Reading } from '#db/kernel/handlers';

/** What the rota has for one job on some days, without what was cancelled. */
export function plannedFor({ sql }: Reading, employmentId: string, span: Span): readonly PlannedShift[] {
  return plannedShifts(sql, span).filter(({ state, duty }) => state !== 'cancelled' && duty.employmentId === employmentId);
}

/** A planned shift as if it had been worked so, for pricing it. */
export function asWorked({ id, on, from, to, breaks, duty }: PlannedShift): WithId {
  return { id, kind: duty.kind, day: on, from, to, breaks, woken: [], charges: [] };
}

function chargeOf({ splitId, planLineIds }: PlannedShift['duty']): ShiftInput['charge'] {
  const [only = ''] = planLineIds;
  return splitId === undefined ? { planLineId: only } : { splitId, planLineIds: [...planLineIds] };
}

/** A planned shift as it would be recorded. */
export function inputOf({ from, to, breaks, duty }: PlannedShift, employmentId: string): ShiftInput {
  return {
    employmentId,
    kind: duty.kind,
    starts: clockTimeOf(from),
    ends: clockTimeOf(to),
    breaks: breaks.map((span) => ({ from: clockTimeOf(span.from), to: clockTimeOf(span.to) })),
    woken: [],
    charge: chargeOf(duty),
  };
}
