import { type Rate, rate } from '#core/money/rate';
import { type Figure, type Source, figuresFrom } from '#core/payroll/figure';

const checked = '2026-11-22';

function workingTime(regulation: string, where: string): Source {
  return { title: `Working Time Regulations 1998 (SI 1998/1833) ${regulation}`, where, checked };
}

const site = 'https://www.legislation.gov.uk/uksi/1998/1833/regulation';

/**
 * Where the rules of holiday stand. Great Britain unless they say otherwise. Read as amended on the day checked: 15C, 15E, 16, 16A and 13(14),
 * (15); the text of 15B, 15D and 15F was not to be had, so those are as GOV.UK and Acas tell them.
 */
export const holidaySources = {
  entitlement: workingTime('reg 13, as SI 2023/1426 reg 3 amended it, and 13A', `${site}/13`),
  leaveYear: workingTime(
    'reg 13(3): leave years begin as agreed; that a short one between two dates is in proportion is usual, and in no rule',
    `${site}/13`,
  ),
  firstYear: workingTime('reg 15A', `${site}/15A`),
  accrual: workingTime('reg 15B, as GOV.UK’s calculator applies it', `${site}/15B`),
  accrualWhileAway: workingTime('reg 15C', `${site}/15C`),
  leaver: workingTime('reg 14', `${site}/14`),
  irregularLeaver: workingTime('reg 15E', `${site}/15E`),
  sickInLeave: {
    title:
      'Working Time Regulations 1998 reg 13(15) and 15D; Asociación Nacional de Grandes Empresas de Distribución, C-78/11: who is ill in leave may take it later, as NHS Employers tells it',
    where: 'https://www.nhsemployers.org/articles/accrual-statutory-annual-leave-and-sickness',
    checked,
  },
  kinds: workingTime('reg 15F', `${site}/15F`),
  pay: workingTime('reg 16', `${site}/16`),
  rolledUp: workingTime('reg 16A', `${site}/16A`),
  records: workingTime('reg 16B, in force since 6 April 2026', `${site}/16B`),
  weeksPay: {
    title: 'Employment Rights Act 1996 s220 to 235, as the Working Time Regulations reg 16 applies them',
    where: 'https://www.legislation.gov.uk/ukpga/1996/18/part/XIV/chapter/II',
    checked,
  },
  calculator: {
    title: 'GOV.UK, holiday entitlement calculator (alphagov/smart-answers at commit 6fb9aab), reproduced row by row',
    where: 'https://www.gov.uk/calculate-your-holiday-entitlement',
    checked: '2026-11-21',
  },
  irregularGuidance: {
    title: 'Acas, Irregular hours and part-year workers',
    where: 'https://www.acas.org.uk/irregular-hours-and-part-year-workers',
    checked,
  },
  northernIreland: {
    title: 'Labour Relations Agency, Working Time (Amendment) Regulations (Northern Ireland) 2023: pay and carry-over of holidays',
    where: 'https://www.lra.org.uk/Latest-News/amendment-working-time-regulations-pay-and-carryover-holidays',
    checked,
  },
  partTime: {
    title: 'Part-time Workers (Prevention of Less Favourable Treatment) Regulations 2000 (SI 2000/1551) reg 5',
    where: 'https://www.legislation.gov.uk/uksi/2000/1551/regulation/5',
    checked,
  },
  contract: { title: 'What you agreed with the PA', where: 'The holiday terms recorded under Team', checked },
} as const satisfies Readonly<Record<string, Source>>;

const entitlement = figuresFrom(holidaySources.entitlement);
const accrual = figuresFrom(holidaySources.accrual);
const pay = figuresFrom(holidaySources.pay);
const northern = figuresFrom(holidaySources.northernIreland);

/** The figures of holiday, which have no tax year: the law changes them by their own dates. */
export const holidayLaw = {
  /** Hundredths of a week of leave for each leave year. */
  weeks: entitlement(560),
  /** Of those, in hundredths: paid at normal pay, and what an agreement may carry into the next leave year. */
  normalWeeks: pay(400),
  agreedCarryWeeks: entitlement(160),
  sickCarryWeeks: entitlement(400),
  sickCarryMonths: entitlement(18),
  mostDays: entitlement(28),
  /** Of hours worked, for irregular hours and part-year work; and of pay, where holiday pay is rolled up. */
  accrualRate: accrual(rate(1207, 10_000)),
  accrualFrom: accrual('2024-04-01'),
  /** Less than this many minutes of a part of an hour count for nothing, and this many or more for a whole hour. */
  halfAnHour: accrual(30),
  averageWeeks: pay(52),
  lookBackWeeks: pay(104),
  /** Northern Ireland kept its twelve weeks. How far back they may be looked for is not told there. */
  northernAverageWeeks: northern(12),
} as const;

/** The same as types: weeks in hundredths. */
export type HolidayFigures = {
  readonly [Name in keyof typeof holidayLaw]: (typeof holidayLaw)[Name]['value'] extends string
    ? Figure<string>
    : (typeof holidayLaw)[Name]['value'] extends number
      ? Figure<number>
      : Figure<Rate>;
};
