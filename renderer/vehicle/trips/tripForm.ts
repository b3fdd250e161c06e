import { type InputOf } from '#core/contract/routes';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { choice, dayRule, free, line, optional, picked, type Rule, several, wholeNumber } from '#renderer/kit/form/rules';
import { clockRule } from '#renderer/vehicle/life/recordForm';
import { tripWords as words } from '#renderer/words/trips';

export const somebodyElse = 'else';
export const evenly = 'evenly';

/** Miles with one decimal at most, in tenths: '18.4' is 184. */
const miles: Rule<string, number> = {
  start: '',
  read: (raw) => {
    const found = /^(\d{1,4})(?:\.(\d))?$/u.exec(raw.trim());
    const tenths = found === null ? 0 : Number(found[1]) * 10 + Number(found[2] ?? 0);
    return tenths === 0 ? { ok: false, sentence: words.milesWrong } : { ok: true, value: tenths };
  },
};

const minutes = wholeNumber(0, 1440, words.minutesWrong);

export const tripRules = {
  day: dayRule(),
  purpose: line(words.purposeNeeded),
  aboard: several('', 0),
  wheelchair: several('', 0),
  errand: several('', 0),
  miles: optional(miles),
  clockStart: optional(clockRule(words.clockWrong)),
  clockEnd: optional(clockRule(words.clockWrong)),
  way: choice(['two', 'one', 'more'], words.legs, 'two'),
  legs: free(),
  driverId: picked(words.driverNeeded),
  driverName: free(),
  waiting: optional(minutes),
  driving: optional(minutes),
  escort: choice(['yes', 'no'], words.escortNeeded, 'yes'),
  share: free(evenly),
};

export const tripForm = defineForm('vehicleTrip', tripRules);
type TripRaws = Raws<typeof tripRules>;
type TripValues = Values<typeof tripRules>;

/** How many ways it was: a round's are typed. Undefined where that cannot be read. */
function legsOf({ way, legs }: TripRaws): number | undefined {
  if (way === 'one') return 1;
  if (way === 'two') return 2;
  return /^(?:[1-9]|1\d|20)$/u.test(legs.trim()) ? Number(legs) : undefined;
}

/** What only several fields together can say. */
export function tripProblems(raws: TripRaws): readonly FieldProblem[] {
  const isOneClock = (raws.clockStart.trim() === '') !== (raws.clockEnd.trim() === '');
  return [
    ...(isOneClock ? [{ field: raws.clockStart.trim() === '' ? 'clockStart' : 'clockEnd', sentence: words.clockBoth }] : []),
    ...(legsOf(raws) === undefined ? [{ field: 'legs', sentence: words.legsWrong }] : []),
    ...(raws.driverId === somebodyElse && raws.driverName.trim() === '' ? [{ field: 'driverName', sentence: words.nameNeeded }] : []),
  ];
}

/** The trip as the book takes it. Whoever was on board it was for; an errand says so of somebody who was not. */
export function tripOf(leaseId: string, raws: TripRaws, values: TripValues): InputOf<'vehicle.trip'> {
  const { aboard, wheelchair, errand, clockStart, clockEnd, driving } = values;
  const isErrand = aboard.length === 0;
  const people = (isErrand ? errand : aboard).map((beneficiaryId) => ({
    beneficiaryId,
    aboard: !isErrand,
    wheelchair: !isErrand && wheelchair.includes(beneficiaryId),
  }));
  return {
    leaseId,
    day: values.day,
    purpose: values.purpose,
    legs: legsOf(raws) ?? 1,
    waitingMinutes: values.waiting ?? 0,
    escort: values.escort === 'yes',
    people,
    ...(values.miles === undefined ? {} : { tenths: values.miles }),
    ...(clockStart === undefined || clockEnd === undefined ? {} : { clock: { start: clockStart, end: clockEnd } }),
    ...(driving === undefined || driving === 0 ? {} : { drivingMinutes: driving }),
    ...(values.driverId === somebodyElse ? { driverName: values.driverName.trim() } : { driverId: values.driverId }),
    ...(values.share === evenly || values.share === '' ? {} : { splitId: values.share }),
  };
}
