import { add, nothing, subtract, times } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type BankLineFacts, type SpendingFacts, type StreamFacts } from '../facts/money.ts';
import { type Facts } from '../facts.ts';
import { grouped } from '../grouped.ts';
import { type Found } from '../rule.ts';
import { boughtInWords } from './planParts.ts';
import { asksOf, isNamed, ofStream, placeOf, placeOfLine, wordsIn } from './shared.ts';

export function ofLine(line: BankLineFacts, words: string, more: Partial<Found> = {}): Found {
  return {
    words,
    about: [line.id],
    ...ofStream(line.streamIds),
    day: line.day,
    sum: line.amount,
    place: placeOfLine(line),
    ...more,
  };
}

const cashWords = ['cash', 'atm', 'cashpoint', 'cash withdrawal'] as const;

/** Cash taken out: barred, or without a receipt for what it paid, or more at a time than the funder allows. */
export function cashFound(facts: Facts, line: BankLineFacts): readonly Found[] {
  const isCash = line.amount < 0 && (line.nature === 'cash' || (line.nature === undefined && wordsIn(line.words, cashWords).length > 0));
  if (!isCash) return [];
  const taken = subtract(nothing, line.amount);
  const asked = asksOf(facts, line.streamIds);
  const what = `${pounds(taken)} was taken out as cash on ${dayInWords(line.day)}`;
  if (asked.some(({ cash }) => cash === 'barred'))
    return [ofLine(line, `${what}, and your funder asks that no cash is taken out. This needs an explanation.`, { gravity: 'high' })];
  if (asked.some(({ cashLimit }) => cashLimit !== undefined && taken > cashLimit))
    return [ofLine(line, `${what}, more than your funder allows at a time. This needs an explanation.`)];
  const isShown = line.matches.length > 0 && line.matches.every(({ hasProof }) => hasProof);
  if (isShown || asked.some(({ cash }) => cash === 'allowed')) return [];
  return [ofLine(line, `${what}. Keep the receipts of what it paid for, and record each.`)];
}

/** Wages from the tin, where the funder asks that none are paid in cash. */
export function cashWagesFound(facts: Facts): readonly Found[] {
  return (facts.cashWages ?? [])
    .filter(({ streamIds }) => asksOf(facts, streamIds).some(({ wagesInCash }) => wagesInCash === 'barred'))
    .map(({ id, accountId, streamIds, day, amount }) => ({
      words: `Wages of ${pounds(subtract(nothing, amount))} were paid in cash on ${dayInWords(day)}, and your funder asks that none are. This needs an explanation.`,
      about: [id],
      ...ofStream(streamIds),
      day,
      sum: amount,
      place: placeOf('bank', accountId),
    }));
}

/** What a person was given back for a purchase with its receipt, and a loan that is paid back, are explained already. */
export function transferFound({ holder, spending }: Facts, line: BankLineFacts): readonly Found[] {
  if (line.amount >= 0 || holder === undefined) return [];
  // Looked at first: only lines to the holder are held beside everything that was bought.
  if (line.nature !== 'transfer' && !isNamed(line.words, holder.name)) return [];
  // Not matched yet, and plainly what gives back something that the holder paid for, with its receipt.
  const waits = spending.some(({ paidBy, amount, evidence }) => paidBy === 'holder' && amount === -line.amount && evidence.length > 0);
  const isExplained =
    line.matches.length > 0 && line.matches.every(({ kind, hasProof }) => hasProof || kind === 'repayment' || kind === 'wages');
  if (isExplained || (line.matches.length === 0 && waits)) return [];
  const words = `${pounds(subtract(nothing, line.amount))} went to an account of the holder’s own on ${dayInWords(line.day)}. Say what it paid back, and attach the receipt.`;
  return [ofLine(line, words)];
}

const chargeWords = ['charge', 'charges', 'interest', 'fee', 'fees'] as const;

export function unplacedCharge(line: BankLineFacts): readonly Found[] {
  const isOne = line.nature === 'charge' || line.nature === 'interest' || wordsIn(line.words, chargeWords).length > 0;
  if (!isOne || line.matches.length > 0) return [];
  return [
    ofLine(line, `“${line.words}” of ${dayInWords(line.day)} looks like a charge or interest of the bank, and nobody has said so yet.`),
  ];
}

/** Twins further apart than this are two purchases: a weekly club, a monthly bill. */
const twinDays = 3;

function isTwin(one: SpendingFacts, other: SpendingFacts): boolean {
  return (
    one.id < other.id &&
    one.amount === other.amount &&
    one.payee.toLowerCase() === other.payee.toLowerCase() &&
    one.what === other.what &&
    one.invoice === other.invoice &&
    other.day <= addDays(one.day, twinDays) &&
    one.day <= addDays(other.day, twinDays)
  );
}

function sharesProof(one: SpendingFacts, other: SpendingFacts): boolean {
  return one.id < other.id && one.amount === other.amount && one.evidence.some((number) => other.evidence.includes(number));
}

type Pair = readonly [one: SpendingFacts, other: SpendingFacts];

/** Each two of the same sum that are days apart at most, or share a proof: never each with each, which twenty years of gym would make many. */
function pairsOf(spending: readonly SpendingFacts[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (a: SpendingFacts, b: SpendingFacts): void => {
    const [one, other] = a.id < b.id ? [a, b] : [b, a];
    if (isTwin(one, other) || sharesProof(one, other)) pairs.set(`${one.id} ${other.id}`, [one, other]);
  };
  for (const same of grouped(spending, ({ amount }) => amount).values()) {
    const inOrder = same.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    for (const [at, one] of inOrder.entries()) {
      const last = addDays(one.day, twinDays);
      for (let next = at + 1; next < inOrder.length; next += 1) {
        const other = inOrder[next];
        if (other === undefined || other.day > last) break;
        add(one, other);
      }
    }
  }
  const proofs = spending.flatMap((one) => one.evidence.map((number) => ({ key: `${String(number)} ${String(one.amount)}`, one })));
  for (const sharing of grouped(proofs, ({ key }) => key).values())
    for (const [at, { one }] of sharing.entries()) for (const { one: other } of sharing.slice(at + 1)) add(one, other);
  return [...pairs.values()];
}

/** The same payee, sum and thing within a few days, or one receipt for two payments of the same sum. */
export function twins({ spending }: Facts): readonly Found[] {
  return pairsOf(spending).map(([one, other]) => ({
    words: isTwin(one, other)
      ? `${boughtInWords(one)} is in the book twice, the other time on ${dayInWords(other.day)}. Say whether both were paid for.`
      : `${boughtInWords(one)} and the same sum on ${dayInWords(other.day)} have one receipt between them. Say whether both were paid for.`,
    about: [one.id, other.id],
    ...ofStream(one.streamIds),
    day: other.day,
    sum: one.amount,
    place: placeOf(other.screen, other.id),
  }));
}

/** More than the funder lets be kept, with what was agreed to be set aside. */
export function surplus({ id, name, free, week, asks: { retainedWeeks }, agreedReserves, next }: StreamFacts): readonly Found[] {
  if (retainedWeeks === undefined || week === undefined) return [];
  const kept = add(times(week, retainedWeeks), agreedReserves);
  if (free <= kept) return [];
  const over = subtract(free, kept);
  const words = `${name}: ${pounds(free)} is free, ${pounds(over)} more than the ${String(retainedWeeks)} weeks that may be kept. Say what it is needed for, or that it can go back.`;
  // By whole weeks of the award, so that a few pounds more do not ask again.
  return [
    {
      words,
      about: [id],
      streamId: id,
      sum: over,
      place: placeOf('budget', id),
      changesWith: [next?.period.from ?? '', Math.floor(over / week)],
    },
  ];
}

/** Eight weeks: too near for a funder to answer in its own time. */
const nearDays = 56;

export function tooLittle(facts: Facts, stream: StreamFacts): readonly Found[] {
  // An end with bills left has a rule of its own (C01).
  if (stream.to !== undefined && stream.to < facts.today) return [];
  const { id, name, free, week, asks, awardedTo, runsOutOn, next } = stream;
  const of = { about: [id], streamId: id, place: placeOf('budget', id) };
  const period = next?.period.from ?? '';
  if (free < nothing)
    return [
      {
        ...of,
        words: `${name}: more is owed than there is, by ${pounds(subtract(nothing, free))}. Say how it will be paid, and tell your funder.`,
        sum: free,
        changesWith: [period, 'short'],
      },
    ];
  const weeks = asks.minimumWeeks;
  if (weeks !== undefined && week !== undefined && free < times(week, weeks))
    return [
      {
        ...of,
        words: `${name}: ${pounds(free)} is free, less than the ${String(weeks)} weeks that your funder asks to be kept. Say why.`,
        sum: free,
        changesWith: [period, 'low'],
      },
    ];
  if (runsOutOn === undefined || runsOutOn <= facts.today || awardedTo === undefined || runsOutOn >= awardedTo) return [];
  const words = `${name} will run out on about ${dayInWords(runsOutOn)}, if it goes on as it does. Tell your funder before then.`;
  // A forecast's day moves from day to day: it asks again when the day has come near.
  return [{ ...of, words, day: runsOutOn, changesWith: [period, runsOutOn <= addDays(facts.today, nearDays) ? 'near' : 'ahead'] }];
}
