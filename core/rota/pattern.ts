import { type Day } from '#core/time/day';

/** What one planned shift is. Times are London's clock, '22:00'; where it ends no later than it starts, it ends on the next day. */
export type Duty = {
  /** The job that works it, or the PA's own id where they are self-employed and have no job here. Nobody works it yet where there is none. */
  readonly employmentId?: string;
  /** Paid by invoice: never a wage. */
  readonly isSelfEmployed?: true;
  readonly kind: 'work' | 'sleep_in';
  readonly starts: string;
  readonly ends: string;
  /** Unpaid breaks inside it, by the clock. */
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  /** The agreement to share of that name; the plan lines are then one for each of its people. */
  readonly splitId?: string;
  readonly planLineIds: readonly string[];
};

/** Every so many weeks on these days, counted from the week of the anchor. Weeks begin on Monday; 1 Monday … 7 Sunday. */
export type Recurrence = { readonly everyWeeks: number; readonly weekdays: readonly number[]; readonly anchor: Day };

/** Planned once, on `from`, where it does not recur. Without `to` it goes on until something ends it. */
export type Pattern = {
  readonly id: string;
  readonly from: Day;
  readonly to?: Day;
  readonly recurs?: Recurrence;
  /** The same for the patterns of PAs who are needed at the same time. */
  readonly together?: string;
  readonly duty: Duty;
};

/** One day of a pattern that is otherwise: at most one for each pattern and day, the newest. */
export type DayChange = { readonly patternId: string; readonly day: Day } & (
  { readonly kind: 'cancelled' | 'removed' } | { readonly kind: 'instead'; readonly duty: Duty; readonly on: Day }
);
