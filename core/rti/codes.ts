import { type Fps, type FpsEmployee } from '#core/contract/shapes/reports';
import { type Frequency } from '#core/payroll/tax-period';
import { type StudentLoanPlan } from '#core/payroll/year-table';

// HMRC's code lists, from the schema of 2025-26 (FullPaymentSubmission-2026-v1-0.xsd, read 2026-11-22). The letters are data items.

/** Item 42. */
export const frequencyCodes: Readonly<Record<Frequency, FpsEmployee['frequency']>> = {
  weekly: 'W1',
  fortnightly: 'W2',
  'four-weekly': 'W4',
  monthly: 'M1',
};

export const frequencyNames: Readonly<Record<FpsEmployee['frequency'], string>> = {
  W1: 'Weekly',
  W2: 'Fortnightly',
  W4: 'Every four weeks',
  M1: 'Calendar monthly',
};

/** Item 54: what somebody normally works in a week, also while on holiday or sick. */
export const hoursBands: Readonly<Record<FpsEmployee['hours'], string>> = {
  A: 'Up to 15.99 hours',
  B: '16 to 23.99 hours',
  C: '24 to 29.99 hours',
  D: '30 hours or more',
  E: 'Other: the hours follow no regular pattern',
};

/** Items 10 to 12. */
export const starterStatements: Readonly<Record<NonNullable<FpsEmployee['starter']>['statement'], string>> = {
  A: 'A: their first job since 6 April, and no benefits or pension',
  B: 'B: their only job now, but they had another or benefits since 6 April',
  C: 'C: they have another job, or a pension',
};

export const genders: Readonly<Record<FpsEmployee['person']['gender'], string>> = { F: 'Female', M: 'Male' };

/** Item 154. Left out where none applies. */
export const lateReasons: Readonly<Record<NonNullable<FpsEmployee['lateReason']>, string>> = {
  A: 'A payment from abroad, or by somebody else',
  B: 'A payment in shares or securities',
  C: 'Another payment that is not in money',
  D: 'National Insurance is due on it, but not tax through pay',
  E: 'A very small employer’s report once a month (HMRC ended this)',
  F: 'It could not be reported on the day, as for work done and paid the same day',
  G: 'A reasonable excuse, such as illness or a payday that was a bank holiday',
  H: 'A correction of an earlier report',
};

/** The reasons that an employer of PAs may have; the others belong to companies. */
export const ourLateReasons = ['F', 'G', 'H'] as const;

/** Item 192. Plan 5 is in the report from 2026-27 on. */
export const planCodes = { '1': '01', '2': '02', '4': '04', '5': '05' } as const satisfies Readonly<Record<StudentLoanPlan, string>>;

/** Letters on which the employee pays nothing: rules 7865 and 7866. */
export const lettersWithoutEmployee: readonly string[] = ['X', 'C', 'K', 'S', 'W'];

/** Rule 7849: letters of women with an old reduced rate. */
export const reducedLetters: readonly string[] = ['B', 'E', 'I', 'T'];

/** Rule 7954: letters of freeports and investment zones, which need the postcode of the work. */
export const zoneLetters: readonly string[] = ['F', 'I', 'L', 'S', 'N', 'E', 'D', 'K'];

/** The elements of family pay, in the schema's order. */
export const familyPayItems = [
  ['smp', 'SMP', 'maternity'],
  ['spp', 'SPP', 'paternity'],
  ['sap', 'SAP', 'adoption'],
  ['shpp', 'ShPP', 'shared parental'],
  ['spbp', 'SPBP', 'parental bereavement'],
  ['sncp', 'SNCP', 'neonatal care'],
] as const satisfies readonly (readonly [Fps['employees'][number]['toDate']['familyPay'][number]['kind'], string, string])[];
