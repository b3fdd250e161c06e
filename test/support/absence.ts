import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold, payday } from './payHousehold.ts';

const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

export function sick(employmentId: string, given: Partial<InputOf<'sickness.record'>> = {}): InputOf<'sickness.record'> {
  return {
    employmentId,
    from: day('2026-06-22'),
    to: day('2026-06-26'),
    notifiedOn: day('2026-06-22'),
    isElsewhere: false,
    earnings: eightWeeks,
    ...given,
  };
}

export function maternity(employmentId: string, given: Partial<InputOf<'family.record'>> = {}): InputOf<'family.record'> {
  return {
    employmentId,
    kind: 'smp',
    isAdoption: false,
    due: day('2026-08-05'),
    payFrom: day('2026-06-21'),
    weeks: 39,
    askedOn: day('2026-05-01'),
    earnings: eightWeeks,
    ...given,
  };
}

export type Parts = { readonly home: PayHousehold; readonly employment: string };

/** Sam, employed since 2025, on £13.00 an hour, who usually works from Monday to Friday; one wage line of the plan bears the pay. */
export function parts(): Parts {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
  home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
  home.extra(employment, 10_000);
  return { home, employment };
}

/** What of sickness and leave stands in the payday's way. */
export function remarksOf({ home }: Parts, on = payday): readonly string[] {
  const own = /sick|there is a shift|National Insurance of/u;
  return home
    .preview(on)
    .remarks.filter(({ kind, words }) => kind === 'blocks' && own.test(words))
    .map(({ words }) => words);
}

export function statutoryLines({ home }: Parts, on = payday): readonly (readonly [string, number])[] {
  const lines = home.preview(on).payslips[0]?.lines ?? [];
  return lines.filter(({ kind }) => kind === 'sick' || kind === 'family').map(({ name, amount }) => [name, amount]);
}
