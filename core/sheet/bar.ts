import { type Bar } from './sheet.ts';

/** Lengths along a bar, from 0 to 1 of its track. `whole` is where the whole ends: short of 1 only where the part is more than the whole. */
export type BarGeometry = { readonly filled: number; readonly whole: number };

/** The one place that turns a part and a whole into lengths, for screen and paper alike. A negative part fills nothing. */
export function barGeometry({ part, whole }: Bar): BarGeometry {
  if (whole <= 0) return { filled: part > 0 ? 1 : 0, whole: part > 0 ? 0 : 1 };
  if (part <= whole) return { filled: Math.max(0, part / whole), whole: 1 };
  return { filled: 1, whole: whole / part };
}

/** `97%`, never rounded up to a full 100 or down to a full 0; `more than nothing` where there was no whole to share. */
export function barWords({ part, whole }: Bar): string {
  if (whole <= 0) return part > 0 ? 'more than nothing' : '0%';
  const exact = (part * 100) / whole;
  if (exact > 0 && exact < 1) return 'under 1%';
  if (exact < 100) return `${String(Math.min(99, Math.round(exact))).replace('-', '−')}%`;
  return exact > 100 && exact < 101 ? 'over 100%' : `${String(Math.round(exact))}%`;
}
