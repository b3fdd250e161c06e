import { type Source } from '#core/payroll/figure';

/** Of orders that are not for a judgment debt or an administration order; in Northern Ireland SI 1981/226 (N.I. 6) Sch 1 para 8. */
export const protectedShortAct: Source = {
  title: 'Attachment of Earnings Act 1971 Sch 3 para 6(2)',
  where: 'https://www.legislation.gov.uk/ukpga/1971/32/schedule/3/paragraph/6',
  checked: '2026-11-23',
};
