import { type InputOf } from '#core/contract/routes';
import { type Pence, pence } from '#core/money/pence';
import { type Day, addDays } from '#core/time/day';
import { type LineName, type StreamName } from './setup.ts';

/** How the bank shows it: the account, the day, its own words. A shared cost is paid by each account for its own part. */
export type AtBank = { readonly account: 'ellis' | 'robin'; readonly day: Day; readonly words: string; readonly amount: Pence };

export type Event = {
  readonly day: Day;
  readonly bank: readonly AtBank[];
} & (
  | {
      readonly kind: 'receive';
      readonly stream: StreamName;
      readonly amount: Pence;
      readonly as: 'award' | 'one_off' | 'interest';
      readonly due?: Day;
      readonly from: string;
    }
  | { readonly kind: 'lend'; readonly stream: StreamName; readonly amount: Pence; readonly because: string }
  | {
      readonly kind: 'buy';
      readonly payee: string;
      readonly what: string;
      readonly invoice?: string;
      readonly category: InputOf<'purchase.record'>['category'];
      readonly amount: Pence;
      readonly charge: LineName | readonly [LineName, LineName];
      readonly paidBy: 'account' | 'holder';
      readonly noReceiptBecause?: string;
      readonly approvedBy?: string;
      /** A refund of part of it, later. */
      readonly refund?: { readonly day: Day; readonly amount: Pence; readonly because: string; readonly bank: AtBank };
    }
  | { readonly kind: 'payOpening'; readonly amount: Pence }
);

export function spend(account: 'ellis' | 'robin', day: Day, amount: number, words: string): AtBank {
  return { account, day, words, amount: pence(-amount) };
}

export function gain(account: 'ellis' | 'robin', day: Day, amount: number, words: string): AtBank {
  return { account, day, words, amount: pence(amount) };
}

export const icb = 'NHS Exampleshire ICB';

/** The days of a schedule of every four weeks, counted from 0: months are not all as long as July. */
export function fourWeeks(first: Day, count: number): Day {
  return addDays(first, 28 * count);
}
