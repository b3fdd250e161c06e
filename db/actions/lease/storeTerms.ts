import { type ScheduledDue } from '#core/lease/leaseDues';
import { checkTerms } from '#core/lease/checkTerms';
import { leaseDues } from '#core/lease/leaseDues';
import { type Result, done, refused } from '#core/contract/result';
import { type LeaseTerms } from '#core/contract/shapes/lease';
import { type Day } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { firstProblem, notYet } from '#db/actions/named';
import { type Charge } from '#db/actions/purchase/chargeOf';
import { recordApproval } from '#db/actions/setup/approvePlanLine';
import { type Writing } from '#db/kernel/handlers';
import { chargeOfTerms, weightsOf } from './chargeOfTerms.ts';

/** Terms that passed every check, with what they make due in this book and who pays it. */
export type CheckedTerms = { readonly terms: LeaseTerms; readonly dues: readonly ScheduledDue[]; readonly charge: Charge };

/** Checks terms in the order of their form. What was due before the book starts is part of its opening balances and is left out. */
export function checkedTerms(writing: Writing, terms: LeaseTerms, startsOn: Day): Result<CheckedTerms> {
  const { started_on: bookStart } = bookFacts(writing);
  const wrong = firstProblem(
    () => checkTerms(terms, { startsOn, bookStart }),
    () => notYet(writing, terms.approvedOn, 'terms.approvedOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const dues = leaseDues(terms).filter(({ day }) => day >= bookStart);
  const charge = chargeOfTerms(writing, terms, dues);
  return charge.ok ? done({ terms, dues, charge: charge.value }) : charge;
}

/** Who agreed to the terms agreed to what the plan says to ask for. */
function approveLines(writing: Writing, { charge, terms }: CheckedTerms): void {
  for (const { line } of charge.shares)
    if (line.rule === 'ask_first' && !line.approved)
      recordApproval(writing, { planLineId: line.id, by: terms.approvedBy, on: terms.approvedOn });
}

type Kept = CheckedTerms & {
  readonly leaseId: string;
  readonly version: number;
  readonly file: string | undefined;
  readonly noFileBecause?: string | undefined;
  /** Why there are new terms. */
  readonly reason?: string;
};

/** Keeps a version of a lease's terms, who pays, and every payment that they make due. Answers its id. */
export function storeTerms(writing: Writing, kept: Kept): string {
  const { leaseId, version, terms, charge, dues, file, noFileBecause, reason } = kept;
  const id = writing.newId('lease_terms');
  writing.append('lease_terms', {
    id,
    lease_id: leaseId,
    version,
    from_day: terms.from,
    ends_on: terms.endsOn,
    amount_pence: terms.amount,
    every: terms.every,
    first_due: terms.firstDue,
    split_id: charge.splitId,
    miles_a_year: terms.milesAYear ?? null,
    excess_tenths: terms.excessTenths ?? null,
    up_front_kind: terms.upFront?.kind ?? null,
    up_front_pence: terms.upFront?.amount ?? null,
    up_front_day: terms.upFront?.day ?? null,
    approved_on: terms.approvedOn,
    words_digest: writing.keep({ approvedBy: terms.approvedBy, ...given({ reason, noFileBecause }) }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  const weights = weightsOf(writing, charge);
  charge.shares.forEach(({ line }, at) =>
    writing.append('lease_charge', { lease_terms_id: id, plan_line_id: line.id, hundredths: weights[at] ?? null }),
  );
  for (const { kind, day, amount } of dues)
    writing.append('lease_due', { id: writing.newId('lease_due'), lease_terms_id: id, kind, day, amount_pence: amount });
  approveLines(writing, kept);
  return id;
}
