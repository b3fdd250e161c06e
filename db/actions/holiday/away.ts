import { type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';

/** Days of sick and family leave that stand, as far as they are within the span. */
export function awaySpans(_: Reading, __: string, ___: Span): readonly Span[] {
  return [];
}
