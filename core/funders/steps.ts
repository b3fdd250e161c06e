import { type Source } from '#core/payroll/figure';
import { type Day } from '#core/time/day';

/** How a person says that a step stands. */
export const careStepStates = ['done', 'not_needed', 'open'] as const;

/** One thing to do when money or people change, with a sensible day for it. No law gives the day unless the words say so. */
export type CareStep = {
  readonly step: string;
  readonly title: string;
  readonly words: string;
  /** Who is told, where the step tells somebody. */
  readonly tells?: string;
  readonly by: Day;
  readonly sources: readonly Source[];
};

const checked = '2026-11-21';

function read(title: string, where: string): Source {
  return { title, where, checked };
}

/** Where what these steps rest on was read. */
export const careSources = {
  lateCutOff: read(
    'Ombudsman, North Lincolnshire 24 000 521: the NHS refused what was spent from the day continuing healthcare began',
    'https://lgo.org.uk/decisions/adult-care-services/charging/24-000-521',
  ),
  billsLeft: read(
    'Ombudsman, Hillingdon 20 001 443: the payment stopped, and HMRC’s and the payroll’s bills were left',
    'https://www.lgo.org.uk/decisions/adult-care-services/direct-payments/20-001-443?displaypref=2',
  ),
  repayment: read(
    'NHS (Direct Payments) Regulations 2013 reg 15: repayment, with reasonable written notice and a right to reconsideration',
    'http://legislation.gov.uk/uksi/2013/1617/regulation/15/made',
  ),
  stopping: read(
    'NHS (Direct Payments) Regulations 2013 reg 17: when a payment must or may stop, in writing and with reasons',
    'http://legislation.gov.uk/uksi/2013/1617/regulation/17/made',
  ),
  account: read(
    'NHS (Direct Payments) Regulations 2010 reg 13 (repealed; the Regulations of 2013 took their place): what the account may hold',
    'http://www.legislation.gov.uk./uksi/2010/1000/regulation/13/made',
  ),
} as const;
