import { rate } from '#core/money/rate';
import { figuresFrom } from '#core/payroll/figure';
import {
  type EmployerTable,
  type IncomeTaxTable,
  type NationalInsuranceTable,
  type StudentLoanTable,
  type YearTable,
} from '#core/payroll/year-table';
import {
  employerRates2024,
  employmentAllowanceGuidance,
  loanCollection,
  loanPlanGuidance,
  loanThresholdsInHmrcCode,
  niInHmrcCode,
  payeRegulations,
  taxRoutines,
} from './sources.ts';
import { pensionsOf } from './pensions.ts';

const tax = figuresFrom(employerRates2024);
const scottish = figuresFrom(employerRates2024);
const routines = figuresFrom(taxRoutines);
const regulations = figuresFrom(payeRegulations);
const ni = figuresFrom(niInHmrcCode);
const loan = figuresFrom(loanThresholdsInHmrcCode);
const collection = figuresFrom(loanCollection);
const allowance = figuresFrom(employmentAllowanceGuidance);

const incomeTax: IncomeTaxTable = {
  regions: {
    rUK: {
      bands: [
        { name: 'starting rate (not in use)', width: tax(0), rate: tax(rate(10, 100)) },
        { name: 'basic rate', width: tax(37_700), rate: tax(rate(20, 100)) },
        { name: 'higher rate', width: tax(87_440), rate: tax(rate(40, 100)) },
        { name: 'additional rate', rate: tax(rate(45, 100)) },
      ],
      basicRateBand: routines(2),
    },
    Scotland: {
      bands: [
        { name: 'starter rate', width: scottish(2_306), rate: scottish(rate(19, 100)) },
        { name: 'basic rate', width: scottish(11_685), rate: scottish(rate(20, 100)) },
        { name: 'intermediate rate', width: scottish(17_101), rate: scottish(rate(21, 100)) },
        { name: 'higher rate', width: scottish(31_338), rate: scottish(rate(42, 100)) },
        { name: 'advanced rate', width: scottish(62_710), rate: scottish(rate(45, 100)) },
        { name: 'top rate', rate: scottish(rate(48, 100)) },
      ],
      basicRateBand: routines(2),
    },
    Wales: {
      bands: [
        { name: 'starting rate (not in use)', width: tax(0), rate: tax(rate(10, 100)) },
        { name: 'basic rate', width: tax(37_700), rate: tax(rate(20, 100)) },
        { name: 'higher rate', width: tax(87_440), rate: tax(rate(40, 100)) },
        { name: 'additional rate', rate: tax(rate(45, 100)) },
      ],
      basicRateBand: routines(2),
    },
  },
  overridingLimit: { share: regulations(rate(50, 100)), binds: regulations('every code') },
};

const letters: NationalInsuranceTable['letters'] = {
  A: ni({ employee: 'standard', employerFrom: 'secondaryThreshold' }),
  B: ni({ employee: 'reduced', employerFrom: 'secondaryThreshold' }),
  C: ni({ employee: 'nothing', employerFrom: 'secondaryThreshold' }),
  D: ni({ employee: 'deferred', employerFrom: 'investmentZoneUpperSecondaryThreshold' }),
  E: ni({ employee: 'reduced', employerFrom: 'investmentZoneUpperSecondaryThreshold' }),
  F: ni({ employee: 'standard', employerFrom: 'freeportUpperSecondaryThreshold' }),
  H: ni({ employee: 'standard', employerFrom: 'apprenticeUpperSecondaryThreshold' }),
  I: ni({ employee: 'reduced', employerFrom: 'freeportUpperSecondaryThreshold' }),
  J: ni({ employee: 'deferred', employerFrom: 'secondaryThreshold' }),
  K: ni({ employee: 'nothing', employerFrom: 'investmentZoneUpperSecondaryThreshold' }),
  L: ni({ employee: 'deferred', employerFrom: 'freeportUpperSecondaryThreshold' }),
  M: ni({ employee: 'standard', employerFrom: 'upperSecondaryThreshold' }),
  N: ni({ employee: 'standard', employerFrom: 'investmentZoneUpperSecondaryThreshold' }),
  S: ni({ employee: 'nothing', employerFrom: 'freeportUpperSecondaryThreshold' }),
  V: ni({ employee: 'standard', employerFrom: 'veteranUpperSecondaryThreshold' }),
  X: ni({ employee: 'nothing', employerFrom: 'nowhere' }),
  Z: ni({ employee: 'deferred', employerFrom: 'upperSecondaryThreshold' }),
};

const nationalInsurance: NationalInsuranceTable = {
  thresholds: {
    lowerEarningsLimit: { week: ni(123), month: ni(533), year: ni(6_396) },
    primaryThreshold: { week: ni(242), month: ni(1_048), year: ni(12_570) },
    secondaryThreshold: { week: ni(175), month: ni(758), year: ni(9_100) },
    upperEarningsLimit: { week: ni(967), month: ni(4_189), year: ni(50_270) },
    upperSecondaryThreshold: { week: ni(967), month: ni(4_189), year: ni(50_270) },
    apprenticeUpperSecondaryThreshold: { week: ni(967), month: ni(4_189), year: ni(50_270) },
    veteranUpperSecondaryThreshold: { week: ni(967), month: ni(4_189), year: ni(50_270) },
    freeportUpperSecondaryThreshold: { week: ni(481), month: ni(2_083), year: ni(25_000) },
    investmentZoneUpperSecondaryThreshold: { week: ni(481), month: ni(2_083), year: ni(25_000) },
  },
  employeeRates: {
    standard: { main: ni(rate(8, 100)), above: ni(rate(2, 100)) },
    reduced: { main: ni(rate(185, 10_000)), above: ni(rate(2, 100)) },
    deferred: { main: ni(rate(2, 100)), above: ni(rate(2, 100)) },
    nothing: { main: ni(rate(0, 100)), above: ni(rate(0, 100)) },
  },
  employerRate: ni(rate(138, 1000)),
  letters,
};

const studentLoans: StudentLoanTable = {
  plans: {
    1: { threshold: loan(24_990), rate: collection(rate(9, 100)) },
    2: { threshold: loan(27_295), rate: collection(rate(9, 100)) },
    4: { threshold: loan(31_395), rate: collection(rate(9, 100)) },
  },
  postgraduate: { threshold: loan(21_000), rate: collection(rate(6, 100)) },
  planIfUnknown: { value: '1', source: loanPlanGuidance },
};

const employers: EmployerTable = {
  employmentAllowance: allowance(5_000),
  pensions: pensionsOf('2024-25'),
};

/** 6 April 2024 to 5 April 2025. */
export const year2024: YearTable = { taxYear: '2024-25', incomeTax, nationalInsurance, studentLoans, employers };
