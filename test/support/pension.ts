import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Hired, type PayHousehold, payHousehold } from './payHousehold.ts';

export const nest = {
  name: 'NEST',
  provider: 'NEST Corporation',
  contact: 'Nene Hall, Peterborough; 0300 020 0090; www.nestpensions.org.uk',
  employerReference: 'EMP123456789',
  paymentSource: 'Four-weekly pay',
  paysElectronically: true,
} as const;

export const nestTerms = {
  from: day('2026-04-06'),
  method: 'relief_at_source',
  basis: 'qualifying',
  employeeHundredths: 500,
  employerHundredths: 300,
} as const;

export type PensionHousehold = PayHousehold & {
  readonly scheme: string;
  /** Born in 1990, paid £1,000.00 for the first period. */
  readonly alex: Hired;
  readonly enrol: (given?: Partial<InputOf<'pension.join'>>) => string;
  readonly letter: (kind: InputOf<'pension.letter'>['kind'], givenOn: string) => string;
};

/** An employer with duties since 6 April 2026 and a scheme, and a PA who has to be enrolled. */
export function pensionHousehold(): PensionHousehold {
  const home = payHousehold();
  const { ask, employer } = home;
  ask('pension.duties', { employerId: employer, startsOn: day('2026-04-06') });
  const scheme = ask('pension.addScheme', { employerId: employer, ...nest, terms: nestTerms }).id;
  const alex = home.hire('Alex Adult', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
  home.extra(alex.employment, 100_000);
  const joining = {
    employmentId: alex.employment,
    kind: 'enrolled',
    schemeId: scheme,
    day: day('2026-06-15'),
    setUpOn: day('2026-07-15'),
  } as const;
  return {
    ...home,
    scheme,
    alex,
    enrol: (given = {}) => ask('pension.join', { ...joining, ...given }).id,
    letter: (kind, givenOn) => ask('pension.letter', { employmentId: alex.employment, kind, givenOn: day(givenOn) }).id,
  };
}
