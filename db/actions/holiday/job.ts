import { type Employment, employmentById } from '#db/actions/pay/employments';
import { type PayGroup, payGroupById } from '#db/actions/pay/payGroups';
import { type StoredTerms, holidayTermsOf } from '#db/actions/holiday/terms';
import { type Reading } from '#db/kernel/handlers';

/** One employment with its pay group and holiday terms: what every question about holiday begins with. */
export type Job = { readonly employment: Employment; readonly group: PayGroup; readonly terms: readonly StoredTerms[] };

/** Undefined where there is no such employment. */
export function jobOf(reading: Reading, employmentId: string): Job | undefined {
  const employment = employmentById(reading, employmentId);
  const group = employment && payGroupById(reading, employment.payGroupId);
  if (employment === undefined || group === undefined) return undefined;
  return { employment, group, terms: holidayTermsOf(reading, employmentId) };
}
