import { type Pence, lesser, nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';

export type AgreedKind = 'third_party' | 'overpayment' | 'job' | 'employer';

/** An agreed deduction or an advance, as it stands before a payday. Pence. */
export type Agreed = {
  readonly id: string;
  readonly kind: AgreedKind | 'advance';
  readonly what: string;
  readonly each: Pence;
  /** Still to be taken; absent where there is no end. */
  readonly left?: Pence;
  readonly payee?: string;
  readonly reference?: string;
  /** Of an advance: the plan line that paid it out. */
  readonly planLineId?: string;
};

export type AgreedTaken = { readonly agreed: Agreed; readonly taken: Pence; readonly why?: string };

/** What lowers pay for the minimum wage: for the job, or for the employer’s own benefit (SI 2015/621 reg 12). */
export function lowersMinimumWagePay({ kind }: Pick<Agreed, 'kind'>): boolean {
  return kind === 'job' || kind === 'employer';
}

const places: readonly Agreed['kind'][] = ['overpayment', 'advance', 'third_party', 'job', 'employer'];

/**
 * Agreed deductions and advances got back, each in full or as far as pay goes: what is got back first, then what is for others, then
 * what is for the job and the employer, which never takes pay below the minimum wage. `room` is how far that may go. Pence.
 */
export function takeAgreed(all: readonly Agreed[], net: Pence, room: Pence): readonly AgreedTaken[] {
  let [left, roomLeft] = [net, room];
  const ordered = all.toSorted((a, b) => places.indexOf(a.kind) - places.indexOf(b.kind));
  return ordered.flatMap((agreed): readonly AgreedTaken[] => {
    const due = agreed.left === undefined ? agreed.each : lesser(agreed.each, agreed.left);
    const within = lowersMinimumWagePay(agreed) ? lesser(left, roomLeft) : left;
    const taken = lesser(due, within);
    if (due <= nothing) return [];
    left = subtract(left, taken);
    if (lowersMinimumWagePay(agreed)) roomLeft = subtract(roomLeft, taken);
    if (taken === due) return [{ agreed, taken }];
    const limit = lowersMinimumWagePay(agreed) ? 'more would be below the minimum wage' : 'there is no more pay';
    return [{ agreed, taken, why: `${pounds(taken)} of ${pounds(due)}: ${limit}` }];
  });
}
