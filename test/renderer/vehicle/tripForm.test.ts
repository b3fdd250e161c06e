import { expect, it } from 'vitest';
import { tripForm, tripOf, tripProblems } from '#renderer/vehicle/trips/tripForm';

type Raws = Parameters<typeof tripProblems>[0];

const typed: Raws = {
  day: '15 Nov 2026',
  purpose: 'College',
  aboard: ['beneficiary-1', 'beneficiary-2'],
  wheelchair: ['beneficiary-1'],
  errand: [],
  miles: '18.4',
  clockStart: '',
  clockEnd: '',
  way: 'two',
  legs: '',
  driverId: 'vehicle_driver-1',
  driverName: '',
  waiting: '',
  driving: '',
  escort: 'yes',
  share: 'evenly',
};

function read(raws: Raws): ReturnType<typeof tripOf> {
  const { rules } = tripForm;
  const values = {
    day: rules.day.read(raws.day),
    miles: rules.miles.read(raws.miles),
    clockStart: rules.clockStart.read(raws.clockStart),
    clockEnd: rules.clockEnd.read(raws.clockEnd),
    waiting: rules.waiting.read(raws.waiting),
    driving: rules.driving.read(raws.driving),
  };
  const of = <Value>(found: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly sentence: string }): Value => {
    if (!found.ok) throw new Error(found.sentence);
    return found.value;
  };
  return tripOf('lease-1', raws, {
    ...raws,
    day: of(values.day),
    miles: of(values.miles),
    clockStart: of(values.clockStart),
    clockEnd: of(values.clockEnd),
    waiting: of(values.waiting),
    driving: of(values.driving),
    way: 'two',
    escort: raws.escort === 'yes' ? 'yes' : 'no',
  });
}

it('takes whoever was on board, and in a wheelchair only those', () => {
  expect(read(typed)).toEqual({
    leaseId: 'lease-1',
    day: '2026-11-15',
    purpose: 'College',
    legs: 2,
    waitingMinutes: 0,
    escort: true,
    people: [
      { beneficiaryId: 'beneficiary-1', aboard: true, wheelchair: true },
      { beneficiaryId: 'beneficiary-2', aboard: true, wheelchair: false },
    ],
    tenths: 184,
    driverId: 'vehicle_driver-1',
  });
});

it('takes an errand for whom it was, though a wheelchair was ticked before the person got out again', () => {
  const { people } = read({ ...typed, aboard: [], errand: ['beneficiary-2'], wheelchair: ['beneficiary-2'] });
  expect(people).toEqual([{ beneficiaryId: 'beneficiary-2', aboard: false, wheelchair: false }]);
});

it('asks for the other reading of the clock, for the ways of a round, and for a name', () => {
  const wrong = tripProblems({ ...typed, clockStart: '12,000', way: 'more', legs: '0', driverId: 'else' });
  expect(wrong.map(({ field }) => field)).toEqual(['clockEnd', 'legs', 'driverName']);
  expect(tripProblems(typed)).toEqual([]);
});

it('reads the clock with a comma, and leaves the miles to the book', () => {
  const { clock, tenths } = read({ ...typed, miles: '', clockStart: '12,000', clockEnd: '12,018' });
  expect([clock, tenths]).toEqual([{ start: 12_000, end: 12_018 }, undefined]);
});
