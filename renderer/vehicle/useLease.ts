import { type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';

export type Lease = OutputOf<'lease.list'>['leases'][number];
export type LeaseDue = Lease['dues'][number];
export type Terms = Lease['terms'][number];

/** The newest terms, which new ones begin from. */
export function newestTerms({ terms }: Lease): Terms | undefined {
  return terms.at(-1);
}

/** The terms in force today; of a lease that has ended, those it ended with; of one that has not begun, its first. */
export function termsNow({ terms, ended }: Lease, today: Day): Terms | undefined {
  const on = ended === undefined ? today : ended.day;
  return terms.findLast(({ from }) => from <= on) ?? terms[0];
}

export function standing({ dues }: Lease): readonly LeaseDue[] {
  return dues.filter(({ state }) => state !== 'dropped');
}

/** Due and not confirmed: what asks for a person. */
export function asking(lease: Lease, today: Day): readonly LeaseDue[] {
  return lease.dues.filter(({ state, day }) => state === 'waiting' && day <= today);
}

/** A leased vehicle of the book, and the day it is; undefined where the address names none. */
export function useLease(id: string): { readonly lease: Lease | undefined; readonly today: Day } {
  const { lease, today } = useAsk('lease.read', { id });
  return { lease, today };
}

/** The vehicle that a payment belongs to, with that payment. */
export function useLeaseDue(id: string): { readonly lease: Lease; readonly due: LeaseDue; readonly today: Day } | undefined {
  const { lease, today } = useAsk('lease.read', { leaseDueId: id });
  const due = lease?.dues.find((one) => one.id === id);
  return lease === undefined || due === undefined ? undefined : { lease, due, today };
}
