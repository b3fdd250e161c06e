import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { shiftThatStands } from '#db/actions/shifts/correctShift';
import { shiftForPeople } from '#db/actions/shifts/shiftForPeople';
import { type Reading } from '#db/kernel/handlers';

export function readShift(reading: Reading, { id }: InputOf<'shift.read'>): Result<OutputOf<'shift.read'>> {
  const shift = shiftThatStands(reading, id);
  return shift.ok ? done(shiftForPeople(reading, shift.value)) : shift;
}
