import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Hired, type PayHousehold } from '#test/support/payHousehold';

/** What HMRC asks of Sam, with nothing unusual. */
export function factsOf(employmentId: string, given: Partial<InputOf<'report.tellFacts'>> = {}): InputOf<'report.tellFacts'> {
  return {
    employmentId,
    forenames: 'Sam',
    surname: 'Sample',
    gender: 'F',
    lines: ['1 Example Road', 'Sampletown'],
    postcode: 'M1 1AA',
    hours: 'E',
    irregular: false,
    statement: 'B',
    ...given,
  };
}

/** An employer who reports by Basic PAYE Tools from April 2026, with the facts of these PAs told. */
export function reporting(home: PayHousehold, hired: readonly Hired[]): void {
  home.ask('report.choose', { employerId: home.employer, way: 'basic_paye_tools', from: day('2026-04-06') });
  for (const { employment } of hired) home.ask('report.tellFacts', factsOf(employment));
}
