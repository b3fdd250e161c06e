import { seeded } from '#core/chance/seeded';
import { type Pence } from '#core/money/pence';
import { type Day, addDays, addMonths, day } from '#core/time/day';
import { type Book, type BookSettings, createBook } from '#db/kernel/book';
import { toldIds, toldSalts } from '#db/practice/chance';
import { type Hand, handOf, movedClock } from './hand.ts';
import { liveMonth } from './month.ts';
import { type Household, type Person, addHousehold, opening } from './people.ts';
import { quickDriver } from './quickDriver.ts';

export type Generated = {
  readonly folder: string;
  readonly from: Day;
  /** The last day lived. */
  readonly to: Day;
  readonly household: Household;
};

export type Wanted = {
  readonly seed: number;
  readonly years: number;
  /** Each with a stream, a plan and an account of their own; two of them share their trips. */
  readonly people?: number;
  /** Of each person. */
  readonly purchasesAMonth?: number;
  /** The day after the last one: a first of April unless said otherwise. */
  readonly until?: Day;
  /** Whether each quarter's statements are issued as well. Each one makes a snapshot, so that this takes its time. */
  readonly issue?: boolean;
  readonly settings?: Omit<BookSettings, 'clock'>;
};

function closeQuarter(hand: Hand, closings: ReadonlyMap<Person, Pence>, to: Day): void {
  for (const [{ accountId, name }, closing] of closings) {
    const { token, files } = hand.paper(`Bank statement of ${name} to ${to}`);
    const { id } = hand.tell('bank.fileStatement', { bankAccountId: accountId, day: to, closing, file: token }, files);
    hand.tell('bank.reconcile', { bankAccountId: accountId, bankStatementId: id });
  }
}

function issueQuarter({ ask, tell }: Hand, { people }: Household, from: Day, to: Day): void {
  for (const { streamId } of people) {
    const span = { streamId, from, to };
    tell('statement.issue', { ...span, dataDigest: ask('statement.preview', span).dataDigest });
  }
}

/** Lives through the years of a book that is open and new. */
function live(book: Book, wanted: Wanted, from: Day, itIs: (day: Day) => void): Household {
  const chance = seeded(wanted.seed);
  const hand = handOf(book);
  const household = addHousehold(hand, wanted.people ?? 2, from, wanted.years);
  let closings: ReadonlyMap<Person, Pence> = new Map(household.people.map((person) => [person, opening]));
  let counted = 0;
  const count = (): number => {
    counted += 1;
    return counted;
  };
  const months = wanted.years * 12;
  for (let month = 0; month < months; month += 1) {
    const span = { from: addMonths(from, month), to: addDays(addMonths(from, month + 1), -1) };
    itIs(addDays(span.to, 1));
    const isLast = month === months - 1;
    closings = liveMonth(hand, chance, household, { span, purchases: wanted.purchasesAMonth ?? 8, isLast }, { opened: closings, count });
    if (month % 3 !== 2) continue;
    closeQuarter(hand, closings, span.to);
    if (wanted.issue === true) issueQuarter(hand, household, addMonths(from, month - 2), span.to);
  }
  return household;
}

/**
 * Makes an invented book in a new folder by the real commands: the same for the same wishes, byte for byte. Its bank files are
 * brought in monthly and every line matched; each quarter is reconciled. The book is closed when it is done. Throws where the
 * folder cannot be had.
 */
export function generateBook(folder: string, wanted: Wanted): Generated {
  const until = wanted.until ?? day('2026-04-01');
  const from = addMonths(until, -12 * wanted.years);
  const clock = movedClock(from);
  const settings = { ids: toldIds(), salts: toldSalts(), driver: quickDriver, ...wanted.settings, clock };
  const made = createBook(folder, { name: `Generated ${String(wanted.seed)}`, kind: 'practice', startedOn: from }, settings);
  if (!made.ok) throw new Error(made.problem.sentence);
  try {
    return { folder, from, to: addDays(until, -1), household: live(made.value, wanted, from, clock.itIs) };
  } finally {
    made.value.close();
  }
}
