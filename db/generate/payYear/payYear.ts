import { seeded } from '#core/chance/seeded';
import { type Day } from '#core/time/day';
import { handOf, movedClock } from '#db/generate/hand';
import { type Book } from '#db/kernel/book';
import { type YearHousehold, addYearHousehold, yearPlace } from './household.ts';
import { type YearTally, liveYear } from './life.ts';

/** A whole invented tax year of wages: what it is about, the days it is kept for, what came to pass. */
export type PayYear = YearTally & { readonly household: YearHousehold; readonly taxYear: string; readonly from: Day; readonly to: Day };

/** The tax year of a seed: one after the other of those whose reports to HMRC are known. */
export function yearOfSeed(seed: number): '2025-26' | '2026-27' {
  return seed % 2 === 0 ? '2026-27' : '2025-26';
}

/**
 * Lives through a random tax year of wages in a book with nothing in it yet, by the real commands: starters and leavers, pensions, holiday,
 * sickness, the allowance, loans, orders, some paydays made void, HMRC billed, some of it paid. The same for the same seed. It is the
 * day after the year's own end when it is done, and no P60 is issued. Throws where the book refuses.
 */
export function livePayYear(book: Book, clock: ReturnType<typeof movedClock>, seed: number): PayYear {
  const place = yearPlace(yearOfSeed(seed));
  const chance = seeded(seed);
  const hand = handOf(book);
  const household = addYearHousehold(hand, chance, place);
  const tally = liveYear(hand, chance, household, place, clock.itIs);
  return { ...tally, household, ...place };
}
