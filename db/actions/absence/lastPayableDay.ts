import { familyDates } from '#core/statutory/familyDates';
import { lastDayWithin } from '#core/statutory/leaveWindow';
import { type Day } from '#core/time/day';
import { type FamilyLeave, lastPaidDay } from '#db/actions/absence/familyLeaves';
import { given } from '#db/actions/given';
import { employmentById, nationOf } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** The last day that is paid of a leave, where its weeks go on after the law's last day for them too. */
export function lastPayableDay(reading: Reading, leave: FamilyLeave): Day {
  const { kind, isAdoption, due, matched, happened, born, payFrom, employmentId } = leave;
  const isNorthernIreland = nationOf(reading, employmentById(reading, employmentId)?.employerId ?? '') === 'northern_ireland';
  const dates = familyDates({ kind, isAdoption, isNorthernIreland, ...given({ due, matched, happened, born }) });
  const last = lastPaidDay(leave);
  return dates === undefined ? last : lastDayWithin(payFrom, last, dates);
}
