import { type Sharing, type SharedItem, type SharedKind, sharedKinds } from '#core/contract/shapes/sharing';
import { type Pence, absolute, pence, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** A shared record whose agreement is not the one that was in force on its day. */
export type Astray = Pick<SharedItem, 'what' | 'day'>;

export type SharingFacts = Pick<Sharing, 'period' | 'holder' | 'beneficiaries' | 'items' | 'agreements'> & {
  /** What the journal says was spent on each beneficiary, in their order; and on nobody who is named. */
  readonly journal: readonly Pence[];
  readonly journalOfNobody: Pence;
  readonly astray: readonly Astray[];
};

type Row = Sharing['kinds'][number];

/** A column added up: minutes or pence, both whole numbers. */
function sum(all: readonly number[]): number {
  return total(all.map(pence));
}

function rowOf(kind: SharedKind, items: readonly SharedItem[], people: number): readonly Row[] {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return [];
  const parts = Array.from({ length: people }, (_, place) => sum(own.map((item) => item.parts[place] ?? 0)));
  return [{ kind, whole: sum(own.map(({ whole }) => whole)), parts }];
}

function rowsOf(items: readonly SharedItem[], people: number): Row[] {
  return sharedKinds.flatMap((kind) => rowOf(kind, items, people));
}

function isMoney({ kind }: Pick<Row, 'kind'>): boolean {
  return kind !== 'hours' && kind !== 'sleep_ins';
}

function moneyOf(kinds: readonly Row[], people: number): Sharing['money'] {
  const own = kinds.filter(isMoney);
  return {
    whole: sum(own.map(({ whole }) => whole)),
    parts: Array.from({ length: people }, (_, place) => sum(own.map((row) => row.parts[place] ?? 0))),
  };
}

function counted(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${several}`;
}

/** Each record by itself: a part too many in one cannot hide a part too few in another. */
function eachAddsUp(items: readonly SharedItem[]): Sharing['proofs'][number] {
  const wrong = items.filter(({ whole, parts }) => sum(parts) !== whole);
  const [first] = wrong;
  if (first === undefined)
    return { holds: true, words: `In each of ${counted(items.length, 'record', 'records')} the parts make the whole.` };
  return { holds: false, words: `In ${counted(wrong.length, 'record', 'records')} the parts do not make the whole: ${first.what}.` };
}

function journalAgrees({ beneficiaries, journal, journalOfNobody }: SharingFacts, { whole, parts }: Sharing['money']): Sharing['proofs'] {
  const spent = total([...journal, journalOfNobody]);
  const off = absolute(subtract(spent, pence(whole)));
  const all = {
    holds: off === 0,
    words:
      off === 0
        ? `Together they are what the book says was spent: ${pounds(spent)}. Nothing is counted twice, and nothing is left out.`
        : `The book says that ${pounds(spent)} was spent, and the records here make ${pounds(pence(whole))}.`,
  };
  const each = beneficiaries.map(({ reference }, place) => {
    const [own, said] = [pence(parts[place] ?? 0), journal[place] ?? pence(0)];
    return {
      holds: own === said,
      words:
        own === said
          ? `The part of ${reference} is what the book has on ${reference}: ${pounds(said)}.`
          : `The part of ${reference} here is ${pounds(own)}, and the book has ${pounds(said)}.`,
    };
  });
  return [all, ...each];
}

function followsAgreements({ astray, items }: SharingFacts): Sharing['proofs'][number] {
  const shared = items.filter(({ split }) => split !== undefined).length;
  const [first] = astray;
  if (first === undefined)
    return {
      holds: true,
      words: `Each of ${counted(shared, 'shared record', 'shared records')} follows the agreement in force on its day.`,
    };
  const words = `${counted(astray.length, 'shared record follows', 'shared records follow')} an older agreement than the one in force on its day, such as ${first.what}. It was agreed after they were recorded: take them back and record them again, or date the agreement later.`;
  return { holds: false, words };
}

/** How a period's hours and costs are shared, added up, with the proofs that they add up to the whole and never twice. */
export function sharingOf(facts: SharingFacts): Sharing {
  const { period, holder, beneficiaries, items, agreements } = facts;
  const people = beneficiaries.length;
  const kinds = rowsOf(items, people);
  const money = moneyOf(kinds, people);
  return {
    period,
    holder,
    beneficiaries,
    kinds,
    money,
    shared: rowsOf(
      items.filter(({ split }) => split !== undefined),
      people,
    ),
    items,
    agreements,
    proofs: [eachAddsUp(items), ...journalAgrees(facts, money), followsAgreements(facts)],
  };
}
