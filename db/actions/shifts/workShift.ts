import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { minutesIn } from '#core/shifts/cutShift';
import { payLineForPeople } from '#core/shifts/payLinesOf';
import { shiftInWords } from '#core/shifts/shiftWords';
import { checkShift } from '#db/actions/shifts/checkShift';
import { payOfShifts } from '#db/actions/shifts/payOfShifts';
import { type Reading } from '#db/kernel/handlers';

/** How long a shift would be and what it would pay, while it is typed. Refuses as recording it would, or correcting the one it replaces. */
export function workShift(reading: Reading, input: InputOf<'shift.work'>): Result<OutputOf<'shift.work'>> {
  const checked = checkShift(reading, input, input.insteadOf);
  if (!checked.ok) return checked;
  const { worked, parts } = checked.value;
  const pay = payOfShifts(reading, input.employmentId, [worked]);
  if (!pay.ok) return pay;
  return done({
    minutes: worked.to - worked.from - minutesIn(worked.breaks),
    wokenMinutes: minutesIn(worked.woken),
    lines: pay.value.lines.map(payLineForPeople),
    gross: pay.value.gross,
    words: [...shiftInWords(worked, parts)],
  });
}
