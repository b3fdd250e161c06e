import { problem } from '#core/contract/problem';
import { type AccrualMethod } from '#core/holiday/accrual';
import { type Mileage, vehicleKinds } from '#core/mileage/mileage';
import { type Pence } from '#core/money/pence';
import { type PensionTerms, pensionBases } from '#core/pension/contributions';
import { type Day, type Span, daysBetween, readDay } from '#core/time/day';
import { isObject, readAmount, Unreadable } from './readers.ts';

/** Fields that a line may have besides. */
export const extraFields = ['pension', 'holiday', 'ssp', 'mileage'] as const;

export type HolidayAsked = { readonly minutesWorked: number; readonly method: AccrualMethod | 'rolled_up'; readonly payForWork: Pence };
export type SickAsked = Span & { readonly agreedDays: readonly number[]; readonly averageWeeklyEarnings: Pence };
export type MileageAsked = { readonly now: Mileage; readonly before: readonly Mileage[] };

export type Extras = {
  readonly pension?: PensionTerms;
  readonly holiday?: HolidayAsked;
  readonly ssp?: SickAsked;
  readonly mileage?: MileageAsked;
};

type Given = Readonly<Record<string, unknown>>;

function unreadable(field: string, wants: string): Unreadable {
  return new Unreadable(problem('pay.extraUnreadable', { field, wants }));
}

/** The object of one extra field, with exactly these names in it. */
function objectOf(field: string, given: unknown, names: readonly string[]): Given {
  const wants = `an object with ${names.join(', ')}`;
  if (!isObject(given)) throw unreadable(field, wants);
  for (const name in given)
    if (!names.includes(name)) throw new Unreadable(problem('pay.fieldUnknown', { field: `${field}.${name}`.slice(0, 40) }));
  return given;
}

function oneOf<const Word extends string>(field: string, given: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw unreadable(field, `one of ${words.map((word) => `"${word}"`).join(', ')}`);
  return found;
}

function dayOf(field: string, given: unknown): Day {
  const found = typeof given === 'string' ? readDay(given) : undefined;
  if (found === undefined) throw unreadable(field, 'a day, such as "2026-04-17"');
  return found;
}

function isWhole(given: unknown, most: number): given is number {
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 && given <= most;
}

function wholeOf(field: string, given: unknown, most: number): number {
  if (isWhole(given, most)) return given;
  throw unreadable(field, `a whole number from 0 to ${String(most)}`);
}

const percent = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

/** `"5"`, `"3.5"`: in hundredths. */
function percentOf(field: string, given: unknown): number {
  const found = typeof given === 'string' ? percent.exec(given) : null;
  const size = found === null ? Number.NaN : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  if (!(size <= 10_000)) throw unreadable(field, 'a percentage of up to two decimals, such as "5" or "3.5"');
  return size;
}

const miles = /^(0|[1-9]\d{0,5})(?:\.(\d))?$/;

/** `"120"`, `"120.5"`: in tenths of a mile. */
function milesOf(field: string, given: unknown): number {
  const found = typeof given === 'string' ? miles.exec(given) : null;
  if (found === null) throw unreadable(field, 'miles of up to one decimal, such as "120" or "120.5"');
  return Number(found[1]) * 10 + Number(found[2] ?? '0');
}

function pensionOf(given: unknown): PensionTerms {
  const { method, basis, employee, employer } = objectOf('pension', given, ['method', 'basis', 'employee', 'employer']);
  return {
    method: oneOf('pension.method', method, ['relief_at_source', 'net_pay']),
    basis: oneOf('pension.basis', basis, pensionBases),
    employeeHundredths: percentOf('pension.employee', employee),
    employerHundredths: percentOf('pension.employer', employer),
  };
}

function holidayOf(given: unknown): HolidayAsked {
  const { minutesWorked, method, payForWork } = objectOf('holiday', given, ['minutesWorked', 'method', 'payForWork']);
  return {
    minutesWorked: wholeOf('holiday.minutesWorked', minutesWorked, 60_000),
    method: oneOf('holiday.method', method, ['legal', 'unrounded', 'rolled_up']),
    payForWork: readAmount('holiday.payForWork', payForWork),
  };
}

/** Long enough for 28 weeks of sick pay of one day a week, and no longer than a calendar of days should be walked. */
const mostSickDays = 1_200;

function sickOf(given: unknown): SickAsked {
  const { agreedDays, from, to, averageWeeklyEarnings } = objectOf('ssp', given, ['agreedDays', 'from', 'to', 'averageWeeklyEarnings']);
  const days = Array.isArray(agreedDays) ? agreedDays.filter((one: unknown) => isWhole(one, 7) && one > 0) : [];
  if (!Array.isArray(agreedDays) || days.length === 0 || new Set(days).size < agreedDays.length)
    throw unreadable('ssp.agreedDays', 'a list of weekdays, each once: 1 for Monday to 7 for Sunday');
  const span = { from: dayOf('ssp.from', from), to: dayOf('ssp.to', to) };
  const length = daysBetween(span.from, span.to);
  if (!(length >= 0 && length < mostSickDays))
    throw unreadable('ssp.to', `a day on or after “from”, no more than ${String(mostSickDays)} days on`);
  return { ...span, agreedDays: days, averageWeeklyEarnings: readAmount('ssp.averageWeeklyEarnings', averageWeeklyEarnings) };
}

function mileageOf(given: unknown): MileageAsked {
  const asked = objectOf('mileage', given, ['vehicle', 'miles', 'paid', 'milesBefore', 'paidBefore']);
  const vehicle = oneOf('mileage.vehicle', asked['vehicle'], vehicleKinds);
  const claim = (tenths: number, paid: Pence): Mileage => ({ vehicle, tenths, passengers: 0, paid });
  const now = claim(milesOf('mileage.miles', asked['miles']), readAmount('mileage.paid', asked['paid']));
  const before = claim(milesOf('mileage.milesBefore', asked['milesBefore']), readAmount('mileage.paidBefore', asked['paidBefore']));
  return { now, before: [before] };
}

/** What was asked besides: each field only where it is there. Throws Unreadable. */
export function readExtras(given: Given): Extras {
  const { pension, holiday, ssp, mileage } = given;
  return {
    ...(pension === undefined ? {} : { pension: pensionOf(pension) }),
    ...(holiday === undefined ? {} : { holiday: holidayOf(holiday) }),
    ...(ssp === undefined ? {} : { ssp: sickOf(ssp) }),
    ...(mileage === undefined ? {} : { mileage: mileageOf(mileage) }),
  };
}
