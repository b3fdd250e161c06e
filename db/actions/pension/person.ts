import { type PensionPerson } from '#core/pension/checkEvent';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { dutiesStart } from '#db/actions/pension/duties';
import { eventsOf } from '#db/actions/pension/events';
import { schemeById } from '#db/actions/pension/schemes';
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
