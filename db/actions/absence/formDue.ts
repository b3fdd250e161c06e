import { type SickDay } from '#core/statutory/sickDays';
import { type SspForm, sspForm } from '#core/statutory/sspForm';
import { type Sickness } from '#db/actions/absence/sicknesses';
import { given } from '#db/actions/given';
import { employmentById } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** Whether a sickness needs form SSP1, and why; undefined where it need not be given. `days` are those of its chain. */
export function formDue(reading: Reading, days: readonly SickDay[], sickness: Sickness): SspForm | undefined {
  const endsOn = employmentById(reading, sickness.employmentId)?.endsOn;
  const leftOn = endsOn !== undefined && endsOn < reading.today ? endsOn : undefined;
  return sspForm(days, { ...sickness, ...given({ leftOn }) });
}
