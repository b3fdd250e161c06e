import { type CostKind } from './item.ts';

/** What each kind of cost is called. */
export const costKindNames: Readonly<Record<CostKind, string>> = {
  hours: 'Hours',
  sleep_ins: 'Sleep-ins',
  holiday: 'Holiday',
  sickness: 'Sickness',
  training: 'Training',
  employer_ni: 'Employer’s National Insurance',
  pension: 'Pension',
  insurance: 'Insurance',
  payroll: 'Payroll',
  other: 'Other costs',
  redundancy: 'Redundancy reserve',
  contingency: 'Contingency',
};

/** Whose a cost is that no one PA brings. */
export const everybody = 'Everybody together';
