import { type Source } from '#core/payroll/figure';

const checked = '2026-11-22';

function sickCode(what: string): Source {
  return {
    title: `GOV.UK, smart-answers, statutory_sick_pay_calculator.rb at commit 6fb9aab: ${what}`,
    where:
      'https://github.com/alphagov/smart-answers/blob/6fb9aab9572cbf4f7f8e00384fe748d3ba121727/lib/smart_answer/calculators/statutory_sick_pay_calculator.rb',
    checked,
  };
}

function familyCode(what: string): Source {
  return {
    title: `GOV.UK, smart-answers, maternity_pay_calculator.rb at commit 6fb9aab: ${what}`,
    where:
      'https://github.com/alphagov/smart-answers/blob/6fb9aab9572cbf4f7f8e00384fe748d3ba121727/lib/smart_answer/calculators/maternity_pay_calculator.rb',
    checked,
  };
}

const act = 'https://www.legislation.gov.uk/ukpga/1992/4';
const acrossApril: Source = {
  title:
    'GOV.UK, Sickness absences that start before and end on or after 6 April 2026; SI 2026/373 reg 3 to 6 (the official texts were not readable; told by the guidance’s readers)',
  where: 'https://www.gov.uk/guidance/sickness-absences-that-start-before-and-end-on-or-after-6-april-2026',
  checked,
};

/** Where each rule of statutory pay stands. */
export const rules = {
  'earnings.sick': sickCode('average_weekly_earnings, total_earnings_awe, contractual_earnings_awe'),
  'earnings.family': {
    title: 'GOV.UK, Statutory Maternity Pay: manually calculate your employee’s payments: eight weeks to the relevant week’s Saturday',
    where: 'https://www.gov.uk/guidance/statutory-maternity-pay-manually-calculate-your-employees-payments',
    checked,
  },
  'sick.qualifying': {
    title: 'Social Security Contributions and Benefits Act 1992 s154; Statutory Sick Pay (General) Regulations 1982 reg 5',
    where: `${act}/section/154`,
    checked,
  },
  'sick.linked': sickCode('periods no more than 8 weeks apart are one'),
  'sick.waiting': {
    title: 'Social Security Contributions and Benefits Act 1992 s155(1), repealed from 6 April 2026',
    where: `${act}/section/155/2026-04-05`,
    checked,
  },
  'sick.week': sickCode('daily rate cut to four decimals, Sunday to Saturday, each week up to the penny'),
  'sick.acrossApril': acrossApril,
  'sick.limit': {
    title: 'Social Security Contributions and Benefits Act 1992 s155(2) to (4): 28 weeks; General Regulations 1982 reg 3: three years',
    where: `${act}/section/155`,
    checked,
  },
  'sick.excluded': {
    title: 'Social Security Contributions and Benefits Act 1992 Schedule 11; General Regulations 1982 reg 3',
    where: `${act}/schedule/11`,
    checked,
  },
  'sick.form': {
    title: 'Statutory Sick Pay (General) Regulations 1982 reg 15: form SSP1 within seven days, or by the 23rd week of pay',
    where: 'https://www.legislation.gov.uk/uksi/1982/894/regulation/15',
    checked,
  },
  'sick.notice': {
    title: 'Social Security Contributions and Benefits Act 1992 s156; General Regulations 1982 reg 7: notice of sickness',
    where: `${act}/section/156`,
    checked,
  },
  'family.weeks': familyCode('the qualifying week is 15 weeks before the week of the due date, weeks from Sunday'),
  'family.service': familyCode('employed by the Saturday 25 weeks before the end of the relevant week'),
  'family.bereaved': {
    title: 'GOV.UK, Statutory Parental Bereavement Pay and Leave: employer guide',
    where: 'https://www.gov.uk/employers-parental-bereavement-pay-leave',
    checked,
  },
  'family.bereavedNorthern': {
    title:
      'Parental Bereavement (Leave and Pay) Act (Northern Ireland) 2022 s2 and s3, explanatory notes: 26 weeks’ service was asked for to 5 April 2026',
    where: 'https://www.legislation.gov.uk/nia/2022/5/notes/division/4/3',
    checked,
  },
  'family.neonatal': {
    title:
      'Social Security Contributions and Benefits Act 1992 s171ZZ16; Statutory Neonatal Care Pay (General) Regulations 2025 (SI 2025/376) reg 7 to 10, by their explanatory note and Acas',
    where: 'https://www.acas.org.uk/neonatal-care-leave-and-pay/telling-an-employer',
    checked,
  },
  'family.shared': {
    title:
      'GOV.UK, Shared Parental Leave and Pay: employer guide: 39 weeks less maternity or adoption pay and Maternity Allowance; Statutory Shared Parental Pay (General) Regulations 2014 (SI 2014/3051) reg 10',
    where: 'https://www.gov.uk/shared-parental-leave-and-pay-employer-guide',
    checked,
  },
  'family.earlyBirth': {
    title: 'HMRC, Statutory Payments Manual SPM120700: born before the day chosen, the pay begins on the day after the birth',
    where: 'https://www.gov.uk/hmrc-internal-manuals/statutory-payments-manual/spm120700',
    checked,
  },
  'family.leftMaternity': {
    title:
      'Social Security Contributions and Benefits Act 1992 s164(1) and (2): who is or has been an employee; SI 1986/1960 reg 2(5): from the day after leaving (its text as vLex has it); reg 23(4): no notice then',
    where: 'https://www.legislation.gov.uk/uksi/1986/1960/regulation/2',
    checked: '2026-11-23',
  },
  'family.leftAdoption': {
    title:
      'Social Security Contributions and Benefits Act 1992 s171ZL: who is or has been an employee; from when, as XpertHR reports it: 14 days before the placement, or the day after a later leaving',
    where:
      'https://www.xperthr.co.uk/faq/does-an-employee-due-to-take-paid-statutory-adoption-leave-in-relation-to-a-child-adopted-from-within-the-uk-still-qualify-for-adoption-pay-if-the-employee-leaves-the-employment-before-the-leave-is-due-to-start/112125/',
    checked: '2026-11-23',
  },
  'family.leaveEnds': {
    title: 'Maternity and Parental Leave etc. Regulations 1999 reg 7(6) and (7): the end of the leave is told within 28 days of the notice',
    where: 'https://www.legislation.gov.uk/uksi/1999/3312/regulation/7',
    checked,
  },
  'family.rate': familyCode('90% cut to seven decimals, the flat rate of the pay week, each payday up to the penny'),
  'family.uprating': familyCode('the new rate counts from the first pay week that begins on or after the first Sunday in April'),
  'family.keepInTouch': {
    title:
      'Statutory Maternity Pay (General) Regulations 1986 reg 9A; Maternity and Parental Leave etc. Regulations 1999 reg 12A: ten days',
    where: 'https://www.legislation.gov.uk/uksi/1986/1960/regulation/9A',
    checked,
  },
  'family.recovery': {
    title:
      'Statutory Maternity Pay (Compensation of Employers) Regulations 1994 (SI 1994/1882); up to the penny as payetools’ tests have it (not a statement of HMRC’s)',
    where: 'https://www.legislation.gov.uk/uksi/1994/1882',
    checked,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type StatutoryRule = keyof typeof rules;
