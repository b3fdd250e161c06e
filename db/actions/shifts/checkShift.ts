import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { joinShares, minutesByDay } from '#core/funders/fundedBy';
import { pence } from '#core/money/pence';
import { type Day, addDays, isWithin } from '#core/time/day';
import { instantOfMinute, londonClock } from '#core/time/london';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Times, checkTimes } from '#core/shifts/checkTimes';
import { type WorkedPart, type WorkedShift, partsOf } from '#core/shifts/payLinesOf';
import { spanOfTimeInWords } from '#core/shifts/words';
import { borneOn } from '#db/actions/funding/fundedCharge';
import { firstProblem, nameFor } from '#db/actions/named';
import { type Employment, agreementsOf, employmentById, employmentsOf, nationOf } from '#db/actions/people/employments';
import { type Charge, chargeOf } from '#db/actions/purchase/chargeOf';
import { shiftsWithin } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';

export type ShiftInput = InputOf<'shift.record'>;

/** A shift that may be recorded, with how its pay comes about. */
export type CheckedShift = { readonly worked: WorkedShift; readonly parts: readonly WorkedPart[]; readonly splitId: string | null };

/** Compared as text: both are moments in UTC. */
function notOver({ now }: Reading, { to }: Times): Problem | undefined {
  return instantOfMinute(to) > now ? problem('shift.notYet', {}, 'ends') : undefined;
}

function outsideEmployment(reading: Reading, { id, startsOn, endsOn }: Employment, { day }: Times): Problem | undefined {
  if (isWithin(day, { from: startsOn, to: endsOn ?? day })) return undefined;
  const when = endsOn === undefined ? `from ${dayInWords(startsOn)}` : `from ${spanInWords({ from: startsOn, to: endsOn })}`;
  return problem('shift.outsideEmployment', { assistant: nameFor(reading, 'employment', id) ?? '', when }, 'starts');
}

/** Another shift of the same PA, whoever the employer is, at the same time. One may be left out: the one it replaces. */
function overlaps(reading: Reading, { id, assistantId }: Employment, times: Times, without: string | undefined): Problem | undefined {
  const last = londonClock(times.to).day;
  for (const employment of employmentsOf(reading, assistantId)) {
    const near = shiftsWithin(reading, employment.id, addDays(times.day, -2), last);
    const other = near.find((shift) => shift.id !== without && shift.from < times.to && times.from < shift.to);
    if (other === undefined) continue;
    const assistant = nameFor(reading, 'employment', id) ?? '';
    return problem('shift.overlaps', { assistant, other: spanOfTimeInWords(other) }, 'starts');
  }
  return undefined;
}

function notWages({ shares }: Charge): Problem | undefined {
  const at = shares.findIndex(({ line }) => line.category !== 'wages' && line.category !== 'payroll');
  const wrong = shares[at];
  if (wrong === undefined) return undefined;
  const field = shares.length === 1 ? 'charge.planLineId' : `charge.planLineIds.${String(at)}`;
  return problem('shift.notWages', { line: wrong.line.name }, field);
}

function unagreed({ shares }: Charge): Problem | undefined {
  const line = shares.find((one) => one.line.rule === 'ask_first' && !one.line.approved)?.line;
  return line && problem('money.askFirst', { line: line.name }, 'charge');
}

/** Ten thousand hundredths of a hundredth, shared as a purchase of that many pence would be: the same plan, split and refusals. */
const wholeShift = pence(10_000);

/**
 * Who is to pay for a shift that starts on the day: plan lines for wages, in force and agreed to. Shares are of ten thousand. Once it is
 * worked (`isWorked`) also the other funders that bear a part by agreement.
 */
export function workChargeOf(reading: Reading, charge: ShiftInput['charge'], day: Day, isWorked = false): Result<Charge> {
  const found = (isWorked ? borneOn : chargeOf)(reading, { charge, day, amount: wholeShift });
  if (!found.ok) return found;
  const unfit = firstProblem(
    () => notWages(found.value),
    () => unagreed(found.value),
  );
  return unfit === undefined ? found : refused(unfit);
}

type Shares = { readonly charges: WorkedShift['charges']; readonly splitId: string | null };

function sharesOf({ shares }: Charge): WorkedShift['charges'] {
  return shares.map(({ line, amount }) => ({ planLineId: line.id, hundredths: amount }));
}

/** Who bears a shift, each day by itself where money changed at midnight; a day whose plan has ended is borne as the first. */
function sharesAcross(reading: Reading, charge: ShiftInput['charge'], times: Times): Result<Shares> {
  const first = workChargeOf(reading, charge, times.day, true);
  if (!first.ok) return first;
  const own = sharesOf(first.value);
  const days = minutesByDay(times, times.breaks);
  if (days.length < 2) return done({ charges: own, splitId: first.value.splitId });
  const parts = days.map(({ day, minutes }) => {
    const found = day === times.day ? first : workChargeOf(reading, charge, day, true);
    return { weight: minutes, shares: found.ok ? sharesOf(found.value) : own };
  });
  const isSame = parts.every(({ shares }) => JSON.stringify(shares) === JSON.stringify(own));
  return done({ charges: isSame ? own : joinShares(parts), splitId: first.value.splitId });
}

/**
 * Everything that a shift must be before it is recorded, in the order of the form: its times, the employment, no other shift then,
 * a pay agreement, and a plan line for wages that was in force. `without` is the shift that it replaces.
 */
export function checkShift(reading: Reading, input: ShiftInput, without?: string): Result<CheckedShift> {
  const employment = employmentById(reading, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const times = checkTimes(input);
  if (!times.ok) return times;
  const wrong = firstProblem(
    () => notOver(reading, times.value),
    () => outsideEmployment(reading, employment, times.value),
    () => overlaps(reading, employment, times.value, without),
  );
  if (wrong !== undefined) return refused(wrong);
  const charge = sharesAcross(reading, input.charge, times.value);
  if (!charge.ok) return charge;
  const worked = { ...times.value, kind: input.kind, charges: charge.value.charges };
  const parts = partsOf(worked, agreementsOf(reading, employment.id), nationOf(reading, employment.employerId));
  return parts.ok ? done({ worked, parts: parts.value, splitId: charge.value.splitId }) : parts;
}
