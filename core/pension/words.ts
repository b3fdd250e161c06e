import { dayInWords } from '#core/time/words';
import { type PensionBasis } from './contributions.ts';
import { type Standing } from './standing.ts';

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
