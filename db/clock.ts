import { type Instant, instantFromMilliseconds } from '#core/time/instant';

export type Clock = { readonly now: () => Instant };

/** The computer's own clock. One of the two files that may spell Date. */
export const systemClock: Clock = { now: () => instantFromMilliseconds(Date.now()) };
