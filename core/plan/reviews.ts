import { type Source } from '#core/payroll/figure';
import { type Day, addMonths, daysBetween } from '#core/time/day';

type Basis = 'nhs' | 'care_act' | 'education' | 'own' | 'other';

/** When a plan is looked at again: so many months after it began, and then so often. */
export type ReviewRule = {
  readonly firstAfterMonths: number;
  readonly thenEveryMonths: number;
  readonly from: 'funder' | 'law';
  readonly source?: Source;
};

const checked = '2026-11-21';

const nhs: Source = {
  title: 'NHS (Direct Payments) Regulations 2013: within 3 months, then at least every 12 (not confirmed: its text was not read)',
  where: 'SI 2013/1617, regulation 14',
  checked,
};

const careAct: Source = {
  title:
    'Care and Support (Direct Payments) Regulations 2014, regulation 7: within 6 months, then at least every 12 (read in a glossary’s words)',
  where: 'https://marketingteam125.wixsite.com/ascglossary/asc-glossary-terms-condensed/review-of-direct-payments',
  checked,
};

/** What the law asks where the funder has not said; undefined where it asks nothing that is known. */
function inLaw(basis: Basis): ReviewRule | undefined {
  if (basis === 'nhs') return { firstAfterMonths: 3, thenEveryMonths: 12, from: 'law', source: nhs };
  if (basis === 'care_act') return { firstAfterMonths: 6, thenEveryMonths: 12, from: 'law', source: careAct };
  return undefined;
}

type Said = { readonly firstAfterMonths?: number | undefined; readonly thenEveryMonths?: number | undefined };

/** The funder's own rule where it has said one, otherwise the law's. */
export function reviewRule(basis: Basis, said: Said | undefined): ReviewRule | undefined {
  const law = inLaw(basis);
  const first = said?.firstAfterMonths ?? law?.firstAfterMonths ?? said?.thenEveryMonths;
  const then = said?.thenEveryMonths ?? law?.thenEveryMonths ?? said?.firstAfterMonths;
  if (first === undefined || then === undefined) return undefined;
  const isSaid = said?.firstAfterMonths !== undefined || said?.thenEveryMonths !== undefined;
  return isSaid || law === undefined ? { firstAfterMonths: first, thenEveryMonths: then, from: 'funder' } : law;
}

export type ReviewDue = {
  /** The day by which it is to be held. */
  readonly by: Day;
  readonly isFirst: boolean;
  /** Days to go; below nothing once it is overdue. */
  readonly daysLeft: number;
  readonly isOverdue: boolean;
};

export type ReviewFacts = {
  /** The first day of the money. */
  readonly from: Day;
  /** Reviews held, with the day of the next where it was agreed. */
  readonly held: readonly { readonly on: Day; readonly nextOn?: Day | undefined }[];
};

/** The next review, by what was agreed at the last one or by the rule; undefined where no rule is known. */
export function reviewDue({ from, held }: ReviewFacts, rule: ReviewRule | undefined, today: Day): ReviewDue | undefined {
  const last = held.reduce<ReviewFacts['held'][number] | undefined>(
    (so, one) => (so === undefined || one.on >= so.on ? one : so),
    undefined,
  );
  const by =
    last?.nextOn ??
    (rule === undefined
      ? undefined
      : last === undefined
        ? addMonths(from, rule.firstAfterMonths)
        : addMonths(last.on, rule.thenEveryMonths));
  if (by === undefined) return undefined;
  const daysLeft = daysBetween(today, by);
  return { by, isFirst: last === undefined, daysLeft, isOverdue: daysLeft < 0 };
}
