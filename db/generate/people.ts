import { type Category } from '#core/contract/shapes/setup';
import { type Pence, pence } from '#core/money/pence';
import { type Day, addDays, addMonths } from '#core/time/day';
import { type Hand } from './hand.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly streamId: string;
  readonly accountId: string;
  readonly accountNumber: string;
  /** Award ids by the first day of their year. */
  readonly awards: ReadonlyMap<Day, string>;
  readonly lines: readonly { readonly id: string; readonly category: Category; readonly payee: string }[];
  readonly travelLine: string;
};

export type Household = { readonly people: readonly Person[]; readonly split?: string };

export const monthly = pence(300_000);
export const opening = pence(500_000);

const names = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Rowan', 'Willow'] as const;
const bought = [
  { category: 'therapy', outcome: 'Moving more easily', payee: 'Sample Therapy' },
  { category: 'activity', outcome: 'Out of the house', payee: 'Invented Pool' },
  { category: 'equipment', outcome: 'Doing more alone', payee: 'Madeup Mobility' },
] as const;

function awardsOf({ tell }: Hand, streamId: string, from: Day, years: number): ReadonlyMap<Day, string> {
  const starts = Array.from({ length: years }, (_, year) => addMonths(from, year * 12));
  return new Map(
    starts.map((start) => {
      const dates = { from: start, to: addDays(addMonths(start, 12), -1), firstDue: addDays(start, 2) };
      return [start, tell('award.add', { streamId, amount: monthly, every: 'month', ...dates, letter: `Letter of ${start}` }).id];
    }),
  );
}

function openAccount({ tell, paper }: Hand, name: string, streamId: string, accountNumber: string): string {
  const bank = { name: `${name}’s account`, bank: 'Sample Bank', lastDigits: accountNumber.slice(-4) };
  const { id } = tell('account.add', { ...bank, streamIds: [streamId] });
  const { token, files } = paper(`Opening ${name}`);
  const sum: Pence = opening;
  tell('opening.record', { bankAccountId: id, balance: sum, parts: [{ streamId, amount: sum }], file: token }, files);
  return id;
}

function addPerson(hand: Hand, funderId: string, place: number, from: Day, years: number): Person {
  const { tell } = hand;
  const name = `${names[place % names.length] ?? 'Nobody'} Generated ${String(place + 1)}`;
  const { id } = tell('beneficiary.add', { name, reference: `Person ${String(place + 1)}`, care: 'NHS continuing healthcare' });
  const streamId = tell('stream.add', { funderId, name: `${name}’s budget`, basis: 'nhs', beneficiaryIds: [id], from }).id;
  const planned = (category: Category, outcome: string): string => {
    const outcomeId = tell('outcome.add', { beneficiaryId: id, name: outcome }).id;
    const rest = { rule: 'allowed', agreed: pence(60_000), every: 'month', from } as const;
    return tell('planLine.add', { streamId, beneficiaryId: id, outcomeId, name: `${category} for ${name}`, category, ...rest }).id;
  };
  const lines = bought.map(({ category, outcome, payee }) => ({ id: planned(category, outcome), category, payee }));
  const accountNumber = String(10_000_000 + place);
  return {
    id,
    name,
    streamId,
    accountNumber,
    lines,
    travelLine: planned('travel', 'Seeing people'),
    awards: awardsOf(hand, streamId, from, years),
    accountId: openAccount(hand, name, streamId, accountNumber),
  };
}

/** Who the invented book is about: so many people, each with a stream, a plan, yearly awards and an account; two share their trips. */
export function addHousehold(hand: Hand, people: number, from: Day, years: number): Household {
  const { tell } = hand;
  tell('holder.save', { name: 'Robin Generated', role: 'representative', since: from });
  const profile = { retainedWeeks: 8, statementEvery: 'quarter', dueWithinDays: 28 } as const;
  const funderId = tell('funder.add', { kind: 'icb', name: 'NHS Sampleshire CCG', nameFrom: from, ...profile }).id;
  const all = Array.from({ length: people }, (_, place) => addPerson(hand, funderId, place, from, years));
  const [first, second] = all;
  if (first === undefined || second === undefined) return { people: all };
  const shares = [
    { beneficiaryId: first.id, hundredths: 7_000 },
    { beneficiaryId: second.id, hundredths: 3_000 },
  ];
  return { people: all, split: tell('split.add', { name: 'Trips', from, approvedBy: 'Case manager', approvedOn: from, shares }).id };
}
