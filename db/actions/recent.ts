import { type Day, addMonths, day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';

const recentMonths = 14;
const ever = day('1900-01-01');

/** The first day of what counts as recent: a year and the months around its end. A day before every book where all is asked for. */
export function recentSince({ today }: Reading, { recent = false }: { readonly recent?: boolean | undefined }): Day {
  return recent ? addMonths(today, -recentMonths) : ever;
}
