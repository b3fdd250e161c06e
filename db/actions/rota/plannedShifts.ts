import { type PlannedShift } from '#core/rota/planShifts';
import { type Span } from '#core/time/day';
import { type ReadSql } from '#db/sql';
import { rotaWithin, shiftsOf } from './rota.ts';

/**
 * The planned shifts that start within a span of days in London, by their start; cancelled ones say so in `state`. A shift's id is its
 * pattern's and its day's, the same for ever. Some days before the span have to be asked for to see a night that runs into it.
 */
export function plannedShifts(sql: ReadSql, span: Span): readonly PlannedShift[] {
  return shiftsOf(rotaWithin(sql, span), span);
}
