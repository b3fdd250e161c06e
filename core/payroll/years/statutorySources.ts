import { type Source } from '#core/payroll/figure';

const checked = '2026-11-22';

export const sickRates: Source = {
  title: 'GOV.UK, smart-answers, rates/statutory_sick_pay.yml at commit 6fb9aab',
  where:
    'https://github.com/alphagov/smart-answers/blob/6fb9aab9572cbf4f7f8e00384fe748d3ba121727/config/smart_answers/rates/statutory_sick_pay.yml',
  checked,
};

/** Sick pay as it was up to 5 April 2026. */
export const sickPayTo2026: Source = {
  title: 'Social Security Contributions and Benefits Act 1992 s152 and s155, as they stood to 5 April 2026',
  where: 'https://www.legislation.gov.uk/ukpga/1992/4/part/XI/2026-04-05',
  checked,
};

/** Sick pay since 6 April 2026. */
export const sickPayFrom2026: Source = {
  title: 'Employment Rights Act 2025 s10 and s11, in force from 6 April 2026 by SI 2026/373',
  where: 'https://www.legislation.gov.uk/ukpga/2025/36/section/10',
  checked,
};

export const familyRates: Source = {
  title: 'GOV.UK, smart-answers, maternity_pay_calculator.rb and rates/maternity_paternity_birth.yml at commit 6fb9aab',
  where:
    'https://github.com/alphagov/smart-answers/blob/6fb9aab9572cbf4f7f8e00384fe748d3ba121727/lib/smart_answer/calculators/maternity_pay_calculator.rb',
  checked,
};

export const recoveryRates: Source = {
  title: 'Institute of Certified Bookkeepers, Small Employers’ Relief rate: 103%, 108.5% from April 2025, 109% from April 2026',
  where: 'https://www.bookkeepers.org.uk/resources/news/payroll/-small-employers-relief-rate/a/10513',
  checked,
};
