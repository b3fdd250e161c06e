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
};

const official = figuresFrom({
  title: 'HMRC, RTI schemas 2025-26: FullPaymentSubmission-2026-v1-0.xsd, EmployerPaymentSummary-2026-v1-0.xsd',
  where: 'targetNamespace; PlanType',
  checked: '2026-11-22',
});

/**
 * Put together again from HMRC's of 2025-26 and public copies of the new ones, and the same as HMRC's to the byte: SHA-256 of the FPS
 * 0128c9b6de5f258d88193983f8bb90e12bf0aa9a3e4cde15e7cd1f008c5ad528, of the EPS bdc2426bfa961a77b4123dc597de77f10185b16ef9772ad0ba871ecdc73ff0ec,
 * as a public copy of RTI-RIM-2027-v1-0.zip lists them. HMRC's own page could not be reached.
 */
const rebuilt = figuresFrom({
  title: 'HMRC, RTI schemas 2026-27: FullPaymentSubmission-2027-v1-0.xsd, EmployerPaymentSummary-2027-v1-0.xsd (RTI-RIM-2027-v1-0.zip)',
  where: 'targetNamespace; PlanType; by third-party copies, equal to the SHA-256 that a third party lists for HMRC’s files',
  checked: '2026-11-23',
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
    fps: rebuilt(`${place}/FullPaymentSubmission/26-27/1`),
    eps: rebuilt(`${place}/EmployerPaymentSummary/26-27/1`),
    plans: rebuilt(['01', '02', '04', '05']),
    saysStateAid: false,
  },
];

/** How reports of a tax year are written. Problem: a year whose form is not known here is refused by name. */
export function reportYear(taxYear: string): Result<ReportYear> {
  const found = years.find((year) => year.taxYear === taxYear);
  if (found !== undefined) return done(found);
  return refused(problem('report.yearUnknown', { year: taxYear, known: years.map((year) => year.taxYear).join(' and ') }));
}
