import { minutesInWords } from '#core/pay/words';
import { type Span, doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { workedDays } from '#db/actions/absence/checks';
import { sicknessesOf } from '#db/actions/absence/sicknesses';
import { daysInWords } from '#db/actions/holiday/leaveToPay';
import { overSickness } from '#db/actions/holiday/overSickness';
import { type StoredLeave, minutesTaken } from '#db/actions/holiday/records';
import { type Reading } from '#db/kernel/handlers';

function besideWork(reading: Reading, employmentId: string, leave: StoredLeave): readonly string[] {
  const days = workedDays(reading, employmentId, leave);
  const [first, ...others] = days;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${String(others.length)} more of its days`;
  return [
    `a shift and leave are both recorded for ${dayInWords(first)}${more} (${minutesInWords(minutesTaken(leave))} of leave, ${daysInWords(leave)}). Both are paid. If they worked instead, take the leave back; if they were off, take the shift back; a part of a day each is fine.`,
  ];
}

function unsaid(reading: Reading, employmentId: string, within: Span): readonly string[] {
  return sicknessesOf(reading, employmentId)
    .filter(
      ({ takenBackDigest, from, to }) => takenBackDigest === undefined && from <= within.to && (to === undefined || to >= within.from),
    )
    .flatMap((sickness) => overSickness(reading, employmentId, sickness).map((over) => ({ sickness, over })))
    .filter(
      ({ over, sickness }) =>
        over.isGivenBack === undefined && doOverlap(over, within) && doOverlap(over, { from: sickness.from, to: sickness.to ?? within.to }),
    )
    .map(
      ({ over }) =>
        `they were ill on days of their leave, ${daysInWords(over)}, and may take that leave later. Say on their page for sickness whether it is given back.`,
    );
}

/** Leave of a span that does not go with what else is recorded of its days: a shift, or sickness of which nobody said what it means. */
export function leaveClashes(reading: Reading, employmentId: string, leave: readonly StoredLeave[], within: Span): readonly string[] {
  const standing = leave.filter((one) => minutesTaken(one) > 0 && doOverlap(one, within));
  if (standing.length === 0) return [];
  return [...standing.flatMap((one) => besideWork(reading, employmentId, one)), ...unsaid(reading, employmentId, within)];
}
