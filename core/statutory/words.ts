import { type FamilyKind } from './familyDates.ts';
import { type SickExclusion } from './spells.ts';

/** The form that says why it is not paid. */
export const refusalForms: Readonly<Record<FamilyKind, string>> = {
  smp: 'form SMP1',
  sap: 'form SAP1',
  spp: 'form SPP1',
  shpp: 'a letter',
  spbp: 'form SPBP1',
  sncp: 'form NEO1',
};

/** Why the law gives no sick pay, as form SSP1 tells it. */
export const exclusionWords: Readonly<Record<SickExclusion, string>> = {
  pregnancy: 'The illness comes from a pregnancy, within four weeks of the week in which the baby is due',
  custody: 'In legal custody on the first day of the sickness',
  strike: 'On strike on the first day of the sickness',
  benefit: 'A benefit for sickness, such as Employment and Support Allowance, was paid in the twelve weeks before',
  no_work_yet: 'No work had been done under the contract yet',
  abroad: 'Working abroad, where no National Insurance is owed',
};

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
