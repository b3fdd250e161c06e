import { type Chance } from '#core/chance/seeded';
import { type Pence, negate, pence, subtract } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Day, type Span, addDays, earlier } from '#core/time/day';
import { type Moved, bankFile } from './bankFile.ts';
import { type Hand } from './hand.ts';
import { type Household, type Person, monthly } from './people.ts';

type Receipt = {
  readonly what: 'receipt';
  readonly person: Person;
  readonly day: Day;
  readonly due: Day;
  readonly amount: Pence;
  readonly words: string;
};
type Purchase = {
  readonly what: 'purchase';
  readonly person: Person;
  readonly line: Person['lines'][number];
  readonly day: Day;
  readonly amount: Pence;
  readonly words: string;
  readonly paidBy: 'account' | 'holder';
  readonly proven: boolean;
};
type Trip = {
  readonly what: 'trip';
  readonly day: Day;
  readonly amount: Pence;
  readonly words: string;
  readonly both: readonly [Person, Person];
  readonly split: string;
};
type Event = Receipt | Purchase | Trip;

/** One month of an invented book: what happens, what the bank sees of it, and whether it is left unpaid. */
export type Month = { readonly span: Span; readonly purchases: number; readonly isLast: boolean };

function invent(chance: Chance, { people, split }: Household, { span, purchases }: Month, count: () => number): readonly Event[] {
  const someDay = (): Day => addDays(span.from, chance.whole(0, 24));
  const receipts = people.map((person): Receipt => {
    const due = addDays(span.from, 2);
    const day = chance.oneIn(8) ? addDays(due, chance.whole(1, 9)) : due;
    const amount = chance.oneIn(20) ? subtract(monthly, pence(chance.whole(100, 9_000))) : monthly;
    return { what: 'receipt', person, due, day, amount, words: `NHS SAMPLESHIRE ${String(count())}` };
  });
  const bought = people.flatMap((person) =>
    Array.from({ length: purchases }, (): Purchase => {
      const line = chance.pick(person.lines);
      const words = `${line.payee.toUpperCase()} ${String(count())}`;
      const paidBy = chance.oneIn(12) ? 'holder' : 'account';
      return {
        what: 'purchase',
        person,
        line,
        day: someDay(),
        amount: pence(chance.whole(250, 30_000)),
        words,
        paidBy,
        proven: !chance.oneIn(10),
      };
    }),
  );
  const [first, second] = people;
  if (split === undefined || first === undefined || second === undefined) return [...receipts, ...bought];
  const amount = pence(chance.whole(1_000, 9_999));
  return [
    ...receipts,
    ...bought,
    { what: 'trip', day: someDay(), amount, words: `INVENTED TAXIS ${String(count())}`, both: [first, second], split },
  ];
}

/** What the bank sees of an event in a person's account; money out a day or two later. */
function movedIn(person: Person, event: Event, chance: Chance, last: Day): readonly Moved[] {
  const { words } = event;
  if (event.what === 'receipt') return event.person === person ? [{ day: event.day, words, amount: event.amount }] : [];
  const day = earlier(addDays(event.day, chance.whole(0, 3)), last);
  if (event.what === 'purchase') return event.person === person ? [{ day, words, amount: negate(event.amount) }] : [];
  const part = share(event.amount, [7_000, 3_000])[event.both.indexOf(person)];
  return part === undefined || part === 0 ? [] : [{ day: event.day, words, amount: negate(part) }];
}

type Lines = ReadonlyMap<string, { readonly id: string; readonly amount: Pence }>;

/** Brings the month's file in, and answers the lines that it brought by person and words. */
function bringIn(hand: Hand, person: Person, opened: Pence, moved: readonly Moved[]): { readonly lines: Lines; readonly closing: Pence } {
  if (moved.length === 0) return { lines: new Map(), closing: opened };
  const { bytes, closing } = bankFile(person.accountNumber, opened, moved);
  const { token, files } = hand.file('download.csv', bytes);
  hand.tell('bank.import', { bankAccountId: person.accountId, profileId: 'lloyds-group', file: token }, files);
  const { lines } = hand.ask('bank.lines', { bankAccountId: person.accountId, only: 'unmatched' });
  return { lines: new Map(lines.map(({ words, id, open }) => [words, { id, amount: open }])), closing };
}

function buy({ tell, paper }: Hand, { person, line, day, amount, words, paidBy, proven }: Purchase, lines: Lines): void {
  const bankLineId = lines.get(words)?.id;
  const { token, files } = paper(`Receipts of ${day.slice(0, 7)} of ${person.name}`);
  const bought = {
    day,
    payee: line.payee,
    what: `${line.category} for ${person.name}`,
    invoice: words,
    category: line.category,
    amount,
    paidBy,
  };
  tell(
    'purchase.record',
    {
      ...bought,
      charge: { planLineId: line.id },
      proof: proven ? { files: [token] } : { noReceiptBecause: 'The till had no paper' },
      ...(bankLineId === undefined ? {} : { bankLineId }),
    },
    proven ? files : {},
  );
}

/** Each account pays its own part: the first with the purchase, the second by a match to what is left. */
function shareTrip({ tell, ask }: Hand, { both, split, day, amount, words }: Trip, lines: readonly Lines[]): void {
  const [first, second] = lines.map((known) => known.get(words));
  tell('purchase.record', {
    day,
    payee: 'Invented Taxis',
    what: 'shared trip',
    invoice: words,
    category: 'travel',
    amount,
    charge: { splitId: split, planLineIds: both.map(({ travelLine }) => travelLine) },
    paidBy: 'account',
    proof: { noReceiptBecause: 'The driver writes none' },
    ...(first === undefined ? {} : { bankLineId: first.id }),
  });
  const due = ask('due.list', { direction: 'out' }).dues.find((one) => one.words.endsWith(words));
  if (second !== undefined && due !== undefined)
    tell('bank.match', { lineId: second.id, parts: [{ dueId: due.id, amount: second.amount }] });
}

function receive({ tell }: Hand, { person, day, due, amount, words }: Receipt, lines: Lines): void {
  const awardId = [...person.awards].findLast(([start]) => start <= due)?.[1];
  const bankLineId = lines.get(words)?.id;
  tell('money.receive', {
    streamId: person.streamId,
    kind: 'award',
    day,
    amount,
    from: 'NHS Sampleshire',
    ...(awardId === undefined ? {} : { due: { awardId, day: due } }),
    ...(bankLineId === undefined ? {} : { bankLineId }),
  });
}

/**
 * Lives a month: the bank's files come in, then everything is recorded from its bank line. In the last month every third purchase
 * is still unpaid. Answers each account's closing balance, by person.
 */
export function liveMonth(
  hand: Hand,
  chance: Chance,
  household: Household,
  month: Month,
  { opened, count }: { readonly opened: ReadonlyMap<Person, Pence>; readonly count: () => number },
): ReadonlyMap<Person, Pence> {
  const events = invent(chance, household, month, count);
  const paid = events.filter((event, at) => !(month.isLast && event.what === 'purchase' && at % 3 === 0));
  const brought = new Map(
    household.people.map((person) => {
      const moved = paid.flatMap((event) => movedIn(person, event, chance, month.span.to));
      return [person, bringIn(hand, person, opened.get(person) ?? pence(0), moved)];
    }),
  );
  const linesOf = (person: Person): Lines => brought.get(person)?.lines ?? new Map();
  for (const event of events) {
    if (event.what === 'receipt') receive(hand, event, linesOf(event.person));
    else if (event.what === 'purchase') buy(hand, event, linesOf(event.person));
    else shareTrip(hand, event, event.both.map(linesOf));
  }
  return new Map([...brought].map(([person, { closing }]) => [person, closing]));
}
