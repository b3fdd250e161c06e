import { type Chance, seeded } from '#core/chance/seeded';
import { pence } from '#core/money/pence';
import { type Day, addDays, addMonths, day } from '#core/time/day';
import { type Book, type BookSettings, createBook } from '#db/kernel/book';
import { toldIds, toldSalts } from '#db/practice/chance';
import { handOf, movedClock } from '#db/generate/hand';
import { quickDriver } from '#db/generate/quickDriver';
import { addBesides } from './besides.ts';
import { addPayHousehold } from './household.ts';
import { type Kept, type Life, liveWithPay } from './paydays.ts';

/** A small invented book of wages: what it is about, and its first and last day. */
export type PayBook = Kept & { readonly folder: string; readonly from: Day; readonly to: Day };

export type WantedPay = {
  readonly seed: number;
  /** The last payday is left for whoever wishes to approve it. */
  readonly leavesLast?: boolean;
  readonly settings?: Omit<BookSettings, 'clock'>;
};

/** A first of the month whose quarter lies in tax years that are known. */
function someStart(chance: Chance): Day {
  return addMonths(day('2024-05-01'), chance.whole(0, 31));
}

function live(book: Book, chance: Chance, from: Day, { itIs, leavesLast }: Pick<Life, 'itIs' | 'leavesLast'>): Kept {
  const hand = handOf(book);
  const household = addPayHousehold(hand, chance, from, pence(9_000_000));
  addBesides(hand, chance, household, from);
  return liveWithPay(hand, chance, household, { from, itIs, leavesLast });
}

/**
 * Makes a small invented book of wages in a new folder, by the real commands: one or two people, employers and PAs, some paydays, some
 * of them made void, HMRC billed, some of it paid. The same for the same seed. Closed when it is done. Throws where it is refused.
 */
export function generatePayBook(folder: string, { seed, leavesLast = false, settings: given = {} }: WantedPay): PayBook {
  const chance = seeded(seed);
  const from = someStart(chance);
  const clock = movedClock(from);
  const settings = { ids: toldIds(), salts: toldSalts(), driver: quickDriver, ...given, clock };
  const made = createBook(folder, { name: `Wages ${String(seed)}`, kind: 'practice', startedOn: from }, settings);
  if (!made.ok) throw new Error(made.problem.sentence);
  try {
    const kept = live(made.value, chance, from, { itIs: clock.itIs, leavesLast });
    return { ...kept, folder, from, to: addDays(addMonths(from, 3), -1) };
  } finally {
    made.value.close();
  }
}
