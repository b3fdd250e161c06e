import { type Day, daysBetween } from '#core/time/day';

export const requestKinds = ['request', 'variation', 'authorisation'] as const;
export type RequestKind = (typeof requestKinds)[number];
export const requestWays = ['email', 'letter', 'telephone', 'meeting', 'portal', 'other'] as const;
export type RequestWay = (typeof requestWays)[number];
export const answers = ['agreed', 'partly', 'refused', 'withdrawn'] as const;
export type AnswerKind = (typeof answers)[number];

export type RequestFacts = {
  readonly kind: RequestKind;
  readonly askedOn: Day;
  readonly answeredOn?: Day | undefined;
  readonly isTakenBack: boolean;
};

/** How long a request waits, in days. */
export type Waiting = {
  readonly days: number;
  /** More days than the funder takes, or than is usual. */
  readonly isLong: boolean;
};

/** Where the funder has not said how long it takes: four weeks, a measure of this app's own. */
export const usualDays = 28;

/** Undefined once it is answered, taken back, or was nothing that asks for an answer. */
export function waitingOf(
  { kind, askedOn, answeredOn, isTakenBack }: RequestFacts,
  today: Day,
  within: number | undefined,
): Waiting | undefined {
  if (isTakenBack || answeredOn !== undefined || kind === 'authorisation') return undefined;
  const days = Math.max(0, daysBetween(askedOn, today));
  return { days, isLong: days > (within ?? usualDays) };
}
