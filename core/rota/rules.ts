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
