import { type Source } from '#core/payroll/figure';

const checked = '2026-11-21';

export const taxBandsInHmrcCode: Source = {
  title: 'HMRC, tax-kalculator, TaxBands.kt at commit 3dfab867',
  where: 'https://github.com/hmrc/tax-kalculator',
  checked,
};

export const employerRates2024: Source = {
  title: 'HMRC, Rates and thresholds for employers 2024 to 2025',
  where: 'https://www.gov.uk/guidance/rates-and-thresholds-for-employers-2024-to-2025',
  checked,
};

export const taxTestData2026: Source = {
  title: 'HMRC, Tax test data examples 2026-27 v1.1, reproduced row by row',
  where: 'https://www.gov.uk/government/publications/software-developers-payroll-test-data-2026-to-2027',
  checked,
};

export const taxRoutines: Source = {
  title: 'HMRC, Specification for PAYE Tax Table Routines',
  where: 'https://www.gov.uk/government/publications/payroll-technical-specifications-income-tax',
  checked,
};

export const payeRegulations: Source = {
  title:
    'Income Tax (Pay As You Earn) Regulations 2003 (SI 2003/2682) reg 2(1) and 23, the overriding limit, every code since 6 April 2015',
  where: 'https://www.legislation.gov.uk/uksi/2003/2682',
  checked,
};

export const niInHmrcCode: Source = {
  title: 'HMRC, calculate-ni-frontend, national-insurance.conf at commit b698c30',
  where: 'https://github.com/hmrc/calculate-ni-frontend',
  checked,
};

export const loanThresholdsInHmrcCode: Source = {
  title: 'HMRC, tax-kalculator, StudentLoanRate.kt at commit 3dfab867',
  where: 'https://github.com/hmrc/tax-kalculator',
  checked,
};

export const loanCollection: Source = {
  title: 'HMRC, Collection of student loans (payroll technical specification)',
  where: 'https://www.gov.uk/government/publications/payroll-technical-specifications-student-loans',
  checked,
};

export const loanPlanGuidance: Source = {
  title: 'Institute of Certified Bookkeepers, Welcome student loan plan 5',
  where: 'https://www.bookkeepers.org.uk/resources/news/general/welcome-student-loan-plan-5/a/10374',
  checked,
};

export const employmentAllowanceGuidance: Source = {
  title:
    'Filings Corner, Employment Allowance changes from April 2025: £5,000 before and £10,500 since; HMRC NIM06520 for care and support employers',
  where: 'https://www.filingscorner.co.uk/blogdetails/employment-allowance-changes-from-april-2025',
  checked,
};
