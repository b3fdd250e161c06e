import { type Span, day } from '#core/time/day';

/** Days before and after everything that a book holds. */
export const ever: Span = { from: day('0001-01-01'), to: day('9999-12-31') };
