import { type Bar } from './sheet.ts';

/**
 * Lengths along a bar, from 0 to 1 of its track. `more` is where what is to come ends, at `filled` where there is none. `whole` is where
 * the whole ends: short of 1 only where the parts are more than the whole.
 */
export type BarGeometry = { readonly filled: number; readonly more: number; readonly whole: number };

/** The one place that turns a part and a whole into lengths, for screen and paper alike. A negative part fills nothing. */
export function barGeometry({ part, more = 0, whole }: Bar): BarGeometry {
  const first = Math.max(0, part);
  const both = first + Math.max(0, more);
  if (whole <= 0) return both > 0 ? { filled: first / both, more: 1, whole: 0 } : { filled: 0, more: 0, whole: 1 };
  if (both <= whole) return { filled: first / whole, more: both / whole, whole: 1 };
  return { filled: first / both, more: 1, whole: whole / both };
}

function percentWords(part: number, whole: number): string {
  if (whole <= 0) return part > 0 ? 'more than nothing' : '0%';
  const exact = (part * 100) / whole;
  if (exact > 0 && exact < 1) return 'under 1%';
  if (exact < 100) return `${String(Math.min(99, Math.round(exact))).replace('-', '−')}%`;
  return exact > 100 && exact < 101 ? 'over 100%' : `${String(Math.round(exact))}%`;
}

/**
 * `97%`, never rounded up to a full 100 or down to a full 0; `more than nothing` where there was no whole to share. With more to come,
 * both: `61%, 84%`, the second with what is to come.
 */
export function barWords({ part, more = 0, whole }: Bar): string {
  const words = percentWords(part, whole);
  return more > 0 ? `${words}, ${percentWords(part + more, whole)}` : words;
}
