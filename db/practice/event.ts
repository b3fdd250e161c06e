import { type InputOf } from '#core/contract/routes';
import { type Pence, pence } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { type GroupName, type PaName } from './pas.ts';
import { type LineName, type StreamName } from './plan.ts';

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
  | {
      readonly kind: 'plan';
      readonly pa: PaName;
      readonly duty: Omit<InputOf<'rota.plan'>['duty'], 'charge' | 'note'>;
      readonly charge: Worked['charge'];
      readonly from: Day;
      /** Once, on that day, where there are none. */
      readonly weekdays?: readonly number[];
    }
  | { readonly kind: 'shift'; readonly pa: PaName; readonly shift: Worked }
  | { readonly kind: 'copyShifts'; readonly pa: PaName; readonly from: Day }
  | { readonly kind: 'correctShift'; readonly pa: PaName; readonly on: Day; readonly reason: string; readonly instead: Worked }
  | ({ readonly kind: 'leave'; readonly pa: PaName; readonly minutes: number; readonly what: string } & Span)
  | ({ readonly kind: 'sign'; readonly pa: PaName } & Span)
  | { readonly kind: 'openTimesheet'; readonly pa: PaName; readonly on: Day; readonly reason: string }
  | PayRunEvent
  | { readonly kind: 'voidRun'; readonly group: GroupName; readonly payday: Day; readonly reason: string }
  | { readonly kind: 'bill'; readonly group: GroupName; readonly payday: Day; readonly paid: Day }
  | { readonly kind: 'lease' }
  | { readonly kind: 'leaseDue'; readonly due: Day; readonly what: 'advance' | 'rental'; readonly paid: Day }
);

/** `paid` is the day at the bank; absent where the wages of the run are not paid by the story's end, or never. */
export type PayRunEvent = { readonly kind: 'payRun'; readonly group: GroupName; readonly payday: Day; readonly paid?: Day };

/** A shift as it is typed, but for whose it is; its lines by the names of the story. */
export type Worked = Omit<InputOf<'shift.record'>, 'employmentId' | 'charge'> & {
  readonly charge: LineName | readonly [LineName, LineName];
};

/** A movement at the bank with what it is the payment of: the due itself, or the day and whole sum by which it is found. */
export type Paid = { readonly moved: AtBank; readonly waits: { readonly dueId: string } | { readonly day: Day; readonly amount: Pence } };

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
