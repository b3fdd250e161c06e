import { figuresFrom } from '#core/payroll/figure';

/** Rest and hours of adults, in minutes. Advice on a rota: what was really worked decides. Northern Ireland's regulations have the same. */
const regulation = figuresFrom({
  title: 'Working Time Regulations 1998 (SI 1998/1833) regs 4, 10, 11, 12; in Northern Ireland SR 2016/49',
  where: 'https://www.legislation.gov.uk/uksi/1998/1833',
  checked: '2026-11-22',
});

export const workingTime = {
  /** In each 24 hours of work: reg 10(1). */
  dailyRest: regulation(11 * 60),
  /** Off in a row in each week, or twice (or 48 hours once) in two: reg 11(1), (2). */
  weeklyRest: regulation(24 * 60),
  /** After which a break is due, and how long it is: reg 12(1), (3). */
  breakAfter: regulation(6 * 60),
  breakOf: regulation(20),
  /** On average over so many weeks: reg 4(1), (3). Reg 19: not for a domestic servant in a private household. */
  weekOf: regulation(48 * 60),
  averageWeeks: regulation(17),
} as const;

/**
 * Of workers who are not 18 yet. Which of them bind a private household is not for this app to say: reg 19 (in Northern Ireland reg 23)
 * takes domestic servants out of the limits of hours and nights, and leaves them every rest.
 */
const young = figuresFrom({
  title:
    'Working Time Regulations 1998 (SI 1998/1833) regs 5A, 6A, 10(2), 11(3), 12(4), 19, 27A; in Northern Ireland SR 2016/49 (hours, nights and rests read at second hand)',
  where: 'https://www.legislation.gov.uk/uksi/1998/1833',
  checked: '2026-11-22',
});

export const youngWorkingTime = {
  /** Years of age from which somebody is an adult worker: reg 2(1). */
  adultAt: young(18),
  /** In a day from midnight to midnight, and in a week: reg 5A(1). */
  dayOf: young(8 * 60),
  weekOf: young(40 * 60),
  /** No work between these, by the clock; from 23:00 to 07:00 where the contract has work after 22:00: regs 2(1), 6A. */
  night: young({ from: 22 * 60, to: 6 * 60 }),
  /** After which a break is due, and how long it is: reg 12(4). */
  breakAfter: young(4 * 60 + 30),
  breakOf: young(30),
  /** In each 24 hours of work: reg 10(2). */
  dailyRest: young(12 * 60),
  /** Off in a row in each week: reg 11(3). */
  weeklyRest: young(48 * 60),
} as const;
