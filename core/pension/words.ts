import { dayInWords } from '#core/time/words';
import { type PensionCategory } from './assess.ts';
import { type PensionBasis, type PensionMethod } from './contributions.ts';
import { type JoiningKind, type Standing } from './standing.ts';

export const categoryWords: Readonly<Record<PensionCategory, string>> = {
  eligible: 'Eligible: to be enrolled',
  non_eligible: 'Not eligible: may opt in',
  entitled: 'Entitled: may join',
  none: 'No pension duties',
};

export const basisWords: Readonly<Record<PensionBasis, string>> = {
  qualifying: 'Qualifying earnings: pay between the two thresholds',
  set_1: 'Certified set 1: pensionable pay of at least basic pay, 9% together, 4% from the employer',
  set_2: 'Certified set 2: pensionable pay of at least 85% of all pay, 8% together, 3% from the employer',
  set_3: 'Certified set 3: all pay, 7% together, 3% from the employer',
};

export const methodWords: Readonly<Record<PensionMethod, string>> = {
  relief_at_source: 'Relief at source: taken after tax, and the provider claims the tax relief',
  net_pay: 'Net pay arrangement: taken before tax',
};

export const joiningWords: Readonly<Record<JoiningKind, string>> = {
  enrolled: 'Enrolled',
  re_enrolled: 'Enrolled again',
  opted_in: 'Opted in',
  joined: 'Joined',
};

/** How a PA's pension stands, as their payslip tells it; `scheme` is the name of the one they are or were in. */
export function standingInWords(standing: Standing, scheme: string | undefined): string {
  switch (standing.kind) {
    case 'outside':
      return 'Not in the workplace pension';
    case 'postponed':
      return `Postponed until ${dayInWords(standing.event.until)}`;
    case 'member':
      return `In ${scheme ?? 'the workplace pension'} since ${dayInWords(standing.joining.day)}`;
    case 'out':
      return standing.event.kind === 'opted_out'
        ? `Opted out on ${dayInWords(standing.event.day)}`
        : `Left the pension on ${dayInWords(standing.event.day)}`;
  }
}

/** A basis within a sentence. */
export const basisShort: Readonly<Record<PensionBasis, string>> = {
  qualifying: 'qualifying earnings',
  set_1: 'certified set 1',
  set_2: 'certified set 2',
  set_3: 'certified set 3',
};
