import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence } from '#core/money/pence';
import { type TaxFacts } from '#core/pay/payslip';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Basis } from '#core/payroll/tax-period';
import { type StudentLoanPlan } from '#core/payroll/year-table';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

export const noticeKinds = ['P6', 'P9', 'P9T', 'SL1', 'SL2', 'PGL1', 'PGL2'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** As people know them: `P9(T)`. */
export function noticeName(kind: NoticeKind): string {
  return kind === 'P9T' ? 'P9(T)' : kind;
}

/** What one of HMRC’s notices says. A P6 may also carry the pay and tax of an earlier job in the year. */
export type Notice = {
  readonly kind: NoticeKind;
  readonly taxYear: string;
  readonly issuedOn: Day;
  readonly from: Day;
  readonly taxCode?: string;
  readonly basis?: Basis;
  readonly plan?: StudentLoanPlan;
  readonly previous?: { readonly pay: Pence; readonly tax: Pence };
};

/** Whether two notices are about the same thing, so that the newer of them counts. */
export function familyOf(kind: NoticeKind): 'code' | 'loan' | 'postgraduate' {
  if (kind === 'SL1' || kind === 'SL2') return 'loan';
  return kind === 'PGL1' || kind === 'PGL2' ? 'postgraduate' : 'code';
}

function nextTaxYear(taxYear: string): string {
  const year = Number(taxYear.slice(0, 4)) + 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** A notice of a year that is over, or of one too far ahead, or whose day lies in another year. */
export function wrongYear({ kind, taxYear, issuedOn, from }: Notice, today: Day): Problem | undefined {
  const now = taxYearOf(today);
  if (taxYear < now) return problem('year.noticeOver', { year: taxYear, now }, 'taxYear');
  // Codes for the coming year are sent from January on; everything else is of its own year.
  const isAhead = taxYear === nextTaxYear(now) && (kind === 'P9' || kind === 'P9T');
  if (taxYear > now && !isAhead) return problem('year.noticeNotYet', { year: taxYear, now }, 'taxYear');
  if (taxYearOf(from) !== taxYear)
    return problem('year.noticeOtherYear', { year: taxYear, day: dayInWords(from), other: taxYearOf(from) }, 'from');
  return issuedOn > today ? problem('year.noticeFuture', { today: dayInWords(today) }, 'issuedOn') : undefined;
}

/** The tax details that hold from the notice’s day: what held, with what the notice changes. */
export function detailsAfter(notice: Notice, held: TaxFacts): Result<TaxFacts> {
  switch (notice.kind) {
    case 'P6':
    case 'P9':
    case 'P9T': {
      const { kind, taxCode, basis = 'cumulative' } = notice;
      if (taxCode === undefined) return refused(problem('year.noticeCode', { kind: noticeName(kind) }, 'taxCode'));
      return done({ ...held, taxCode, basis });
    }
    case 'SL1':
      return notice.plan === undefined ? refused(problem('year.noticePlan', {}, 'plan')) : done({ ...held, studentLoan: notice.plan });
    case 'SL2':
      return held.studentLoan === null
        ? refused(problem('year.noLoanToStop', { loan: 'student loan' }, 'kind'))
        : done({ ...held, studentLoan: null });
    case 'PGL1':
      return done({ ...held, postgraduateLoan: true });
    case 'PGL2':
      return held.postgraduateLoan
        ? done({ ...held, postgraduateLoan: false })
        : refused(problem('year.noLoanToStop', { loan: 'postgraduate loan' }, 'kind'));
  }
}

/** Where it stands, as a sentence of the tax details: `HMRC’s notice P6 of 12 June 2026`. */
export function noticeInWords({ kind, issuedOn }: Pick<Notice, 'kind' | 'issuedOn'>): string {
  return `HMRC’s notice ${noticeName(kind)} of ${dayInWords(issuedOn)}`;
}
