import { type DayChange, type Pattern } from '#core/rota/pattern';
import { type PlannedShift, planShifts } from '#core/rota/planShifts';
import { type Span } from '#core/time/day';
import { type ReadSql } from '#db/sql';
import { type StoredChange, type StoredPattern, changesWithin, patternsWithin } from './patterns.ts';

/** Patterns and what stands otherwise on single days: what a week is drawn from. */
export type Rota = { readonly patterns: readonly Pattern[]; readonly changes: readonly DayChange[] };

/** The same as the book has it, with the words that were kept. */
export type StoredRota = { readonly patterns: readonly StoredPattern[]; readonly changes: readonly StoredChange[] };

/** As far as they matter within a span of days. */
export function rotaWithin(sql: ReadSql, span: Span): StoredRota {
  return { patterns: patternsWithin(sql, span), changes: changesWithin(sql, span) };
}

export function shiftsOf({ patterns, changes }: Rota, span: Span): readonly PlannedShift[] {
  return planShifts(patterns, changes, span);
}
