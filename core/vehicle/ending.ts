import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, addDays, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type VehicleRecord } from './kinds.ts';
import { type Projection } from './projection.ts';
import { milesWords } from './words.ts';

export type Ending = VehicleRead['ending'];

export type EndingFacts = {
  readonly today: Day;
  readonly endsOn: Day;
  /** Standing, oldest first. */
  readonly records: readonly VehicleRecord[];
  /** Of the lease's payments, what is not settled yet. */
  readonly stillToCome: Pence;
  readonly deposit: Pence;
  readonly projection?: Projection | undefined;
  /** Of each kind of money that pays: the last day agreed so far, and what is due after it. */
  readonly funding: readonly { readonly stream: string; readonly until?: Day | undefined; readonly dueAfter: Pence }[];
};

function newest(records: readonly VehicleRecord[], kind: VehicleRecord['kind']): VehicleRecord | undefined {
  return records.findLast((one) => one.kind === kind);
}

function saidState(said: string | undefined): Ending['choices'][number]['state'] {
  return said === 'yes' || said === 'no' ? said : 'not_said';
}

const stateWords = {
  extend: {
    yes: 'The agreement allows it. Ask the lessor for the new terms in writing, and the funder to agree to them.',
    no: 'The agreement does not allow it.',
    not_said: 'The book does not say whether the agreement allows it. Look, or ask the lessor.',
  },
  buy: {
    yes: 'The agreement allows it. Ask the funder first: what is bought belongs to somebody, and the plan has to say so.',
    no: 'The agreement does not allow it.',
    not_said: 'The book does not say whether the agreement allows it. Look, or ask the lessor.',
  },
} as const;

function choicesOf(terms: VehicleRecord | undefined): Ending['choices'] {
  const extend = saidState(terms?.facts['extend']);
  const buy = saidState(terms?.facts['buy']);
  const price = buy === 'yes' && terms?.amount !== undefined ? ` The price is ${pounds(terms.amount)}.` : '';
  return [
    { choice: 'return', state: 'yes', words: 'The vehicle goes back in the condition that the agreement asks for.' },
    { choice: 'extend', state: extend, words: stateWords.extend[extend] },
    { choice: 'buy', state: buy, words: `${stateWords.buy[buy]}${price}` },
  ];
}

/** The last day on which notice is in time; undefined where the agreement asks for none or it was given. */
export function noticeDay({ endsOn, records }: Pick<EndingFacts, 'endsOn' | 'records'>): Day | undefined {
  const days = Number(newest(records, 'end_terms')?.facts['noticeDays'] ?? '0');
  if (!Number.isSafeInteger(days) || days <= 0 || newest(records, 'notice') !== undefined) return undefined;
  return addDays(endsOn, -days);
}

function owedOf({ stillToCome, deposit, projection, records }: EndingFacts): Ending['owed'] {
  const damage = records.filter(({ kind }) => kind === 'damage').length;
  const charge = projection?.charge;
  return [
    { words: 'Payments of the lease that are not settled yet', amount: stillToCome },
    ...(charge === undefined || charge === nothing
      ? []
      : [{ words: `${milesWords(projection?.over ?? 0)} too many, if it goes on as it did`, amount: charge }]),
    ...(damage === 0
      ? []
      : [{ words: `Damage or wear is recorded ${damage === 1 ? 'once' : `${String(damage)} times`}: the lessor may charge for it` }]),
    ...(deposit === nothing ? [] : [{ words: 'The deposit, which comes back if the vehicle is in good condition', amount: deposit }]),
  ];
}

/** That a lease runs longer than the money that pays for it is agreed, for each such money. */
export function beyondFunding({ funding, endsOn }: Pick<EndingFacts, 'funding' | 'endsOn'>): readonly string[] {
  return funding.flatMap(({ stream, until, dueAfter }) =>
    until !== undefined && until < endsOn
      ? [
          `The lease runs to ${dayInWords(endsOn)}, but ${stream} is agreed only to ${dayInWords(until)}. ${pounds(dueAfter)} falls due after that. Ask the funder now who pays it.`,
        ]
      : [],
  );
}

function remarksOf(facts: EndingFacts): readonly string[] {
  const isRead = newest(facts.records, 'end_terms') !== undefined;
  return [...beyondFunding(facts), ...(isRead ? [] : ['What the agreement says of the end is not recorded. Read it, and record it.'])];
}

/** What can happen at the end of a lease, by when the lessor has to be told, and what is owed then. */
export function endingOf(facts: EndingFacts): Ending {
  const { today, endsOn, records } = facts;
  const noticeBy = noticeDay(facts);
  const chosen = newest(records, 'choice')?.facts['choice'];
  return {
    endsOn,
    daysLeft: Math.max(0, daysBetween(today, endsOn)),
    choices: choicesOf(newest(records, 'end_terms')),
    owed: owedOf(facts),
    remarks: [...remarksOf(facts)],
    ...(noticeBy === undefined ? {} : { noticeBy }),
    ...(chosen === 'return' || chosen === 'extend' || chosen === 'buy' ? { chosen } : {}),
  };
}
