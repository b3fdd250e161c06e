import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Figure, figuresFrom } from '#core/payroll/figure';

/** How reports of one tax year are written. */
export type ReportYear = {
  readonly taxYear: string;
  /** '25-26', as HMRC writes it. */
  readonly related: string;
  readonly fps: Figure<string>;
  readonly eps: Figure<string>;
  readonly plans: Figure<readonly string[]>;
  /** Whether a claim of the Employment Allowance says that state aid rules do not apply. */
  readonly saysStateAid: boolean;
  /** Where it is not HMRC's own schema that the reports were checked with: what people are told. */
  readonly caution?: string;
};

const official = figuresFrom({
  title: 'HMRC, RTI schemas 2025-26: FullPaymentSubmission-2026-v1-0.xsd, EmployerPaymentSummary-2026-v1-0.xsd',
  where: 'targetNamespace; PlanType',
  checked: '2026-11-22',
});

const derived = figuresFrom({
  title: 'Derived from HMRC’s schemas of 2025-26 and the published changes for 2026-27: not HMRC’s own file',
  where: 'namespaces from HMRC’s rules of 2026-27; plan 5 from professional bodies; positions of items for Northern Ireland unknown',
  checked: '2026-11-22',
});

const place = 'http://www.govtalk.gov.uk/taxation/PAYE/RTI';

const years: readonly ReportYear[] = [
  {
    taxYear: '2025-26',
    related: '25-26',
    fps: official(`${place}/FullPaymentSubmission/25-26/1`),
    eps: official(`${place}/EmployerPaymentSummary/25-26/1`),
    plans: official(['01', '02', '04']),
    saysStateAid: true,
  },
  {
    taxYear: '2026-27',
    related: '26-27',
    fps: derived(`${place}/FullPaymentSubmission/26-27/1`),
    eps: derived(`${place}/EmployerPaymentSummary/26-27/1`),
    plans: derived(['01', '02', '04', '05']),
    saysStateAid: false,
    caution:
      'The form of this report for 2026-27 is derived from HMRC’s for 2025-26 and the changes it published. It is not HMRC’s own file, ' +
      'which we have not seen: the figures are the same, but HMRC’s computer may ask for something else.',
  },
];

/** How reports of a tax year are written. Problem: a year whose form is not known here is refused by name. */
export function reportYear(taxYear: string): Result<ReportYear> {
  const found = years.find((year) => year.taxYear === taxYear);
  if (found !== undefined) return done(found);
  return refused(problem('report.yearUnknown', { year: taxYear, known: years.map((year) => year.taxYear).join(' and ') }));
}
