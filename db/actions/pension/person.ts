import { type PensionPerson } from '#core/pension/checkEvent';
import { type PensionTerms } from '#core/pension/contributions';
import { type Joining } from '#core/pension/standing';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { dutiesStart } from '#db/actions/pension/duties';
import { eventsOf } from '#db/actions/pension/events';
import { type DatedTerms, schemeById } from '#db/actions/pension/schemes';
import { type Reading } from '#db/kernel/handlers';

/** One employment's pension as its rules see it. */
export function pensionPerson(reading: Reading, { id, employerId, name, born, startsOn }: Employment): PensionPerson {
  return {
    name,
    born,
    startsOn,
    ...given({ dutiesStart: dutiesStart(reading, employerId) }),
    events: eventsOf(reading, id),
    schemeName: (schemeId) => schemeById(reading, schemeId)?.name ?? '',
  };
}

/** What a member's payday takes: the scheme's terms; of who joined, their own percentage of all pay and nothing from the employer. */
export function ownTerms({ ownHundredths }: Joining, terms: DatedTerms): PensionTerms {
  if (ownHundredths === undefined) return terms;
  return { method: terms.method, basis: 'set_3', employeeHundredths: ownHundredths, employerHundredths: 0 };
}
