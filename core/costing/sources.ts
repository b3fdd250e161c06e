import { rate } from '#core/money/rate';
import { type Source, figuresFrom } from '#core/payroll/figure';

/** Hours, rates and prices are the plan’s own: no law gives them. */
export const planSource: Source = {
  title: 'The care plan as it was given',
  where: 'Its hours, rates, days and prices',
  checked: '2026-11-22',
};

/** Which weeks a year of costs has, and why. */
export const yearRule: Source = {
  title: 'How PA Ledger counts a year of costs: 52 weeks from 6 April',
  where: 'Told below, under “How it was counted”',
  checked: '2026-11-22',
};

export const redundancyLaw: Source = {
  title: 'Employment Rights Act 1996 s162: half a week’s pay, a week’s, or one and a half for each year by age',
  where: 'https://www.legislation.gov.uk/ukpga/1996/18/section/162',
  checked: '2026-11-22',
};

const redundancy = figuresFrom(redundancyLaw);

/** Weeks’ pay for a year of service by age on its first day, for the law asks that nobody was younger in any of it: from the oldest downwards. */
export const redundancyWeeks = redundancy([
  { fromAge: 41, weeks: rate(3, 2), words: 'One and a half weeks’ pay' },
  { fromAge: 22, weeks: rate(1, 1), words: 'One week’s pay' },
  { fromAge: 0, weeks: rate(1, 2), words: 'Half a week’s pay' },
]);
