import { type InputOf } from '#core/contract/routes';
import { type Pence, pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type BookSettings } from '#db/kernel/book';
import { type ChosenFile } from '#db/kernel/handlers';
import { chosen } from './chosen.ts';
import { pdf } from './files.ts';
import { type TempBook, taleOf, toldBook } from './tempBook.ts';

export type Household = TempBook & {
  readonly ann: string;
  readonly ben: string;
  readonly streams: { readonly ann: string; readonly benHealth: string; readonly benCouncil: string };
  readonly awards: { readonly ann: string; readonly benHealth: string; readonly benCouncil: string };
  readonly lines: {
    readonly therapy: string;
    readonly gym: string;
    readonly bike: string;
    readonly alcohol: string;
    readonly annTravel: string;
    readonly benTravel: string;
    readonly benClub: string;
  };
  readonly split: string;
  readonly accounts: { readonly ann: string; readonly ben: string };
  /** A new receipt: its token, and the files to send with the command. */
  readonly proof: (words?: string) => { readonly token: string; readonly files: Readonly<Record<string, ChosenFile>> };
  /** A purchase with sensible parts for what is not said. */
  readonly buy: (given?: Partial<InputOf<'purchase.record'>>) => string;
  /** A line of the bank, typed from paper: money in above nothing. */
  readonly line: (account: 'ann' | 'ben', on: string, amount: number, words?: string) => string;
  readonly match: (lineId: string, dueId: string, amount: number) => string;
};

let tokens = 0;

function proofOf(words = 'receipt'): ReturnType<Household['proof']> {
  tokens += 1;
  const token = `file-${tokens.toString(16).padStart(32, '0')}`;
  return { token, files: { [token]: chosen(`${words}.pdf`, pdf(words)) } };
}

type Ask = TempBook['ask'];

function people(ask: Ask): Pick<Household, 'ann' | 'ben'> {
  ask('holder.save', { name: 'Rose Invented', role: 'representative' });
  return {
    ann: ask('beneficiary.add', { name: 'Ann Invented', reference: 'Adult A', care: 'NHS continuing healthcare' }).id,
    ben: ask('beneficiary.add', { name: 'Ben Invented', reference: 'Child B', care: 'joint package' }).id,
  };
}

function money(ask: Ask, { ann, ben }: Pick<Household, 'ann' | 'ben'>): Pick<Household, 'streams' | 'awards'> {
  const icb = ask('funder.add', {
    kind: 'icb',
    name: 'NHS Madeup CCG',
    nameFrom: day('2013-04-01'),
    retainedWeeks: 8,
    statementEvery: 'quarter',
    dueWithinDays: 28,
  }).id;
  ask('funder.rename', { id: icb, name: 'NHS Madeup ICB', from: day('2022-07-01') });
  const council = ask('funder.add', { kind: 'council', name: 'Madeup Council', nameFrom: day('1974-04-01') }).id;
  const from = day('2026-04-01');
  const streams = {
    ann: ask('stream.add', { funderId: icb, name: 'Ann’s health budget', basis: 'nhs', beneficiaryIds: [ann], from }).id,
    benHealth: ask('stream.add', { funderId: icb, name: 'Ben’s health budget', basis: 'nhs', beneficiaryIds: [ben], from }).id,
    benCouncil: ask('stream.add', { funderId: council, name: 'Ben’s council money', basis: 'care_act', beneficiaryIds: [ben], from }).id,
  };
  const award = (streamId: string, amount: number, every: 'month' | 'four_weeks', firstDue: string): string =>
    ask('award.add', { streamId, amount: pence(amount), every, from, to: day('2027-03-31'), firstDue: day(firstDue) }).id;
  return {
    streams,
    awards: {
      ann: award(streams.ann, 105_000, 'month', '2026-04-03'),
      benHealth: award(streams.benHealth, 60_000, 'four_weeks', '2026-04-06'),
      benCouncil: award(streams.benCouncil, 30_000, 'month', '2026-04-08'),
    },
  };
}

function plan(ask: Ask, { ann, ben }: Pick<Household, 'ann' | 'ben'>, streams: Household['streams']): Pick<Household, 'lines' | 'split'> {
  const hand = ask('outcome.add', { beneficiaryId: ann, name: 'Using the left hand again' }).id;
  const out = ask('outcome.add', { beneficiaryId: ann, name: 'Out of the house' }).id;
  const friends = ask('outcome.add', { beneficiaryId: ben, name: 'Friends' }).id;
  const line = (given: Partial<InputOf<'planLine.add'>> & Pick<InputOf<'planLine.add'>, 'name' | 'category'>): string =>
    ask('planLine.add', {
      streamId: streams.ann,
      beneficiaryId: ann,
      outcomeId: hand,
      rule: 'allowed',
      agreed: pence(10_000),
      every: 'month',
      from: day('2026-04-01'),
      ...given,
    }).id;
  const forBen = { streamId: streams.benCouncil, beneficiaryId: ben, outcomeId: friends };
  const lines = {
    therapy: line({ name: 'Occupational therapist', category: 'therapy' }),
    gym: line({ name: 'Gym', category: 'activity', outcomeId: out }),
    bike: line({ name: 'Adapted bike', category: 'equipment', rule: 'ask_first', every: 'once', agreed: pence(90_000) }),
    alcohol: line({ name: 'Alcohol', category: 'other', rule: 'not_allowed', agreed: pence(0) }),
    annTravel: line({ name: 'Travel', category: 'travel', outcomeId: out }),
    benTravel: line({ ...forBen, streamId: streams.benHealth, name: 'Ben’s travel', category: 'travel' }),
    benClub: line({ ...forBen, name: 'Club', category: 'activity', to: day('2026-10-31') }),
  };
  const split = ask('split.add', {
    name: 'Shared trips',
    from: day('2026-05-01'),
    approvedBy: 'Case manager',
    approvedOn: day('2026-04-20'),
    shares: [
      { beneficiaryId: ann, hundredths: 7_000 },
      { beneficiaryId: ben, hundredths: 3_000 },
    ],
  }).id;
  return { lines, split };
}

function accounts(ask: Ask, streams: Household['streams']): Household['accounts'] {
  const ann = ask('account.add', { name: 'Ann’s account', bank: 'Sample Bank', lastDigits: '1234', streamIds: [streams.ann] }).id;
  const ben = ask('account.add', {
    name: 'Ben’s account',
    bank: 'Sample Bank',
    lastDigits: '5678',
    streamIds: [streams.benHealth, streams.benCouncil],
  }).id;
  const open = (bankAccountId: string, parts: readonly (readonly [string, number])[]): void => {
    const { token, files } = proofOf(`opening ${bankAccountId}`);
    const balance = pence(parts.reduce((sum, [, amount]) => sum + amount, 0));
    ask(
      'opening.record',
      { bankAccountId, balance, parts: parts.map(([streamId, amount]) => ({ streamId, amount: pence(amount) })), file: token },
      { files },
    );
  };
  open(ann, [[streams.ann, 200_000]]);
  open(ben, [
    [streams.benHealth, 40_000],
    [streams.benCouncil, 10_000],
  ]);
  return { ann, ben };
}

type HouseholdFacts = Pick<Household, 'ann' | 'ben' | 'streams' | 'awards' | 'lines' | 'split' | 'accounts'>;

/** An invented family set up whole: an adult on NHS continuing healthcare, a child with an ICB-and-council package. 1 April 2026 on. */
export function tellHousehold(ask: Ask): HouseholdFacts {
  const persons = people(ask);
  const { streams, awards } = money(ask, persons);
  return { ...persons, streams, awards, ...plan(ask, persons, streams), accounts: accounts(ask, streams) };
}

const familyTale = taleOf(tellHousehold);

/** The hands of a test on a book in which the family was told. */
export function householdOn(book: TempBook, facts: HouseholdFacts): Household {
  const { ask } = book;
  return {
    ...book,
    ...facts,
    proof: proofOf,
    buy: (purchase = {}) =>
      ask('purchase.record', {
        day: day('2026-11-04'),
        payee: 'Harbour Gym',
        what: 'membership',
        category: 'activity',
        amount: pence(3_850),
        charge: { planLineId: facts.lines.gym },
        paidBy: 'account',
        proof: { noReceiptBecause: 'The machine had no paper' },
        ...purchase,
      }).id,
    line: (account, on, amount, words = 'HARBOUR GYM') =>
      ask('bank.typeLine', { bankAccountId: facts.accounts[account], day: day(on), amount: pence(amount), words }).id,
    match: (lineId, dueId, amount) => ask('bank.match', { lineId, parts: [{ dueId, amount: pence(amount) }] }).id,
  };
}

/** The invented family in a book of its own. */
export function household(given: Omit<BookSettings, 'clock'> = {}): Household {
  const { told, ...book } = toldBook(familyTale, given);
  return householdOn(book, told);
}

/** What the journal has on an account: debits above nothing. */
export function balanceOf({ book }: Pick<TempBook, 'book'>, account: string, stream?: string): Pence {
  const { connection } = book().opened.kernel.handle;
  const sum: unknown = connection
    .prepare('SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE account_id = ? AND (? IS NULL OR stream_id = ?)')
    .pluck()
    .get(account, stream ?? null, stream ?? null);
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}
