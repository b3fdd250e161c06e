import { type FamilyKind } from './familyDates.ts';
import { type SickExclusion } from './spells.ts';

/** The form that says why it is not paid. */
export const refusalForms: Readonly<Record<FamilyKind, string>> = {
  smp: 'form SMP1',
  sap: 'form SAP1',
  spp: 'form SPP1',
  shpp: 'a letter',
  spbp: 'form SPBP1',
  sncp: 'form SNCP1',
};

export const exclusionWords: Readonly<Record<SickExclusion, string>> = {
  pregnancy: 'ill because of a pregnancy within four weeks of the week of the birth, or in the 18 or 39 weeks after it',
  custody: 'in legal custody on the first day',
  strike: 'on strike on the first day',
  benefit: 'had a benefit for sickness, such as Employment and Support Allowance, in the 12 weeks before',
  no_work_yet: 'had not done any work under the contract',
  abroad: 'worked abroad where no National Insurance is owed',
};

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
