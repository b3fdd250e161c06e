import { rate } from '#core/money/rate';
import { type Source, figuresFrom } from '#core/payroll/figure';

const checked = '2026-11-22';
const regulations = 'Occupational and Personal Pension Schemes (Automatic Enrolment) Regulations 2010 (SI 2010/772)';

function regulation(which: string, part: string): Source {
  return { title: `${regulations} ${which}`, where: `https://www.legislation.gov.uk/uksi/2010/772/${part}`, checked };
}

/** Where the rules of this folder stand. */
export const pensionSources = {
  jobholders: {
    title: 'Pensions Act 2008 s1, s3, s7, s9: who is a jobholder, who is enrolled, who may opt in, who may join',
    where: 'https://www.legislation.gov.uk/ukpga/2008/30/part/1/chapter/1',
    checked,
  },
  postponement: {
    title: 'Pensions Act 2008 s4(5) and (6), as substituted by the Pensions Act 2011 s6',
    where: 'https://www.legislation.gov.uk/ukpga/2011/19/section/6',
    checked,
  },
  earnings: {
    title: 'Pensions Act 2008 s13: qualifying earnings, with overtime, bonuses, sick pay and family pay',
    where: 'https://www.legislation.gov.uk/ukpga/2008/30/section/13',
    checked,
  },
  twoJobs: {
    title:
      'Pensions Act 2008 s13: pay in connection with one employment; The Pensions Regulator’s view of several contracts with one employer, as payroll-help.com reports it (21 April 2011)',
    where: 'http://www.payroll-help.com/2011/04/auto-enrolment-pensions-for-2-jobs/',
    checked,
  },
  quality: {
    title: 'Pensions Act 2008 s20 and s26: the least that is paid into a scheme',
    where: 'https://www.legislation.gov.uk/ukpga/2008/30/section/20',
    checked,
  },
  certified: regulation('reg 32E: the other certified bases', 'regulation/32E'),
  enrolment: regulation('reg 6 and 7: six weeks to enrol and to write', 'part/2'),
  optOut: regulation('reg 9 to 11: one month to opt out, and the refund', 'part/2'),
  optIn: regulation('reg 17 and 18: the right to opt in', 'part/4'),
  joining: regulation('reg 21 and 22: the right to join', 'part/5'),
  reEnrolment: regulation('reg 12 to 14: re-enrolment', 'part/3'),
  letters: regulation('Schedule 2: what a letter has to say', 'schedule/2'),
  declaration: {
    title: 'Employers’ Duties (Registration and Compliance) Regulations 2010 reg 3, as amended by SI 2016/311: five months to declare',
    where: 'https://www.legislation.gov.uk/uksi/2016/311/regulation/3/made',
    checked,
  },
  familyLeave: {
    title:
      'Social Security Act 1989 Sch 5 para 5 and 5A to 5E (in Northern Ireland the Order of 1989, Sch 5): paid family leave counts as working as usual, and the PA pays in on what is paid; NEST, Family leave: the employer’s part by the pay before the leave',
    where: 'https://www.legislation.gov.uk/ukpga/1989/24/schedule/5',
    checked: '2026-11-23',
  },
  unpaidMaternity: {
    title:
      'Equality Act 2010 s75(7) to (9): in an occupational scheme unpaid ordinary maternity leave counts as time at work, unpaid additional leave does not; nibusinessinfo.co.uk, Holiday and pensions during maternity leave, for Northern Ireland',
    where: 'https://www.legislation.gov.uk/ukpga/2010/15/section/75',
    checked: '2026-11-23',
  },
  arrears: {
    title:
      'Pensions Act 2008 s38: unpaid contributions; The Pensions Regulator, What happens if you don’t comply: missed contributions are paid back to the first day',
    where: 'https://www.legislation.gov.uk/ukpga/2008/30/section/38',
    checked,
  },
  payBy: {
    title: 'Personal Pension Schemes (Payments by Employers) Regulations 2000 reg 5: 22 days, or 19 where not paid electronically',
    where: 'https://www.legislation.gov.uk/uksi/2010/772/regulation/49',
    checked,
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Where someone reads up on pensions, as every letter has to say. */
export const readMore = 'MoneyHelper, www.moneyhelper.org.uk, and the Pensions Regulator, www.tpr.gov.uk';

const jobholders = figuresFrom(pensionSources.jobholders);

/** Ages on which the law turns. State Pension age is by date of birth: core/payroll/state-pension-age. */
export const pensionAges = { worker: jobholders(16), enrolled: jobholders(22), tooOld: jobholders(75) } as const;

/** Relief at source: the provider claims basic-rate tax on what is paid in, so four fifths of the PA’s part is taken from pay. */
export const reliefAtSource = figuresFrom({
  title: 'Finance Act 2004 s192: relief at source at the basic rate',
  where: 'https://www.legislation.gov.uk/ukpga/2004/12/section/192',
  checked,
})(rate(80, 100));
