import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { type Nation, type PayTerms, type RateRule } from '#core/contract/shapes/people';
import { pence, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { instantOfMinute, londonClock } from '#core/time/london';
import { checkTimes, clockTimeOf } from '#core/shifts/checkTimes';
import { type TimeSpan, minutesIn, without } from '#core/shifts/cutShift';
import { type WorkedShift, type WorkedPart, paidMinutes, partsOf, payLinesOf } from '#core/shifts/payLinesOf';
import { rateAt } from '#core/shifts/rateAt';
import { agreed, moment } from './shifts.ts';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern_ireland'];

const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const someRule: fc.Arbitrary<Omit<RateRule, 'name'>> = fc.record({
  pays: fc.oneof(
    fc.integer({ min: 1_000, max: 3_000 }).map((perHour) => ({ perHour: pence(perHour) })),
    fc.integer({ min: 50, max: 300 }).map((hundredths) => ({ hundredths })),
    fc.integer({ min: 1, max: 900 }).map((more) => ({ more: pence(more) })),
  ),
  when: fc.record(
    {
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      between: fc.record({ from: someTime, to: someTime }),
      bankHoliday: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
});

const someTerms: fc.Arbitrary<PayTerms> = fc.record({
  perHour: fc.integer({ min: 1_100, max: 2_000 }).map(pence),
  rates: fc.array(someRule, { maxLength: 4 }).map((rules) => rules.map((rule, at) => ({ ...rule, name: `Rate ${String(at)}` }))),
  stacking: fc.constantFrom('first', 'highest', 'add'),
  boundaries: fc.constantFrom('split', 'split', 'rate_at_start'),
  sleepIn: fc.constant({ allowance: pence(5_000), woken: 'by_the_clock' as const }),
});

/** Starts on any day of a year that has every kind of day, and often on the nights on which the clocks change. */
const someStart = fc.oneof(
  fc.integer({ min: moment('2026-01-01 00:00'), max: moment('2027-01-02 00:00') }),
  ...['2026-03-28 12:00', '2026-10-24 12:00', '2026-12-24 12:00'].map((from) =>
    fc.integer({ min: moment(from), max: moment(from) + 1_200 }),
  ),
);

function partsWithin(shift: TimeSpan, cuts: readonly number[]): readonly TimeSpan[] {
  const inside = [...new Set(cuts.map((cut) => shift.from + (cut % (shift.to - shift.from))))].toSorted((a, b) => a - b);
  return inside.flatMap((from, at) => {
    const to = inside[at + 1];
    return at % 2 === 0 && to !== undefined ? [{ from, to }] : [];
  });
}

const someShift: fc.Arbitrary<WorkedShift> = fc
  .record({
    start: someStart,
    length: fc.integer({ min: 2, max: 1_440 }),
    cuts: fc.array(fc.nat({ max: 1_440 }), { maxLength: 6 }),
    kind: fc.constantFrom('work' as const, 'work' as const, 'sleep_in' as const),
    hundredths: fc.integer({ min: 1, max: 9_999 }),
  })
  .map(({ start, length, cuts, kind, hundredths }) => {
    const span = { from: start, to: start + length };
    const inner = partsWithin(span, cuts);
    const charges = [
      { planLineId: 'plan_line-a', hundredths },
      { planLineId: 'plan_line-b', hundredths: 10_000 - hundredths },
    ];
    return {
      ...span,
      day: londonClock(start).day,
      kind,
      breaks: kind === 'work' ? inner : [],
      woken: kind === 'work' ? [] : inner,
      charges,
    };
  });

function partsFor(shift: WorkedShift, terms: PayTerms, nation: Nation): readonly WorkedPart[] {
  const parts = partsOf(shift, agreed(terms), nation);
  if (!parts.ok) throw new Error(parts.problem.sentence);
  return parts.value.filter(({ kind }) => kind !== 'sleep_in');
}

function paidSpans(shift: WorkedShift): readonly TimeSpan[] {
  return shift.kind === 'work' ? without(shift, shift.breaks) : shift.woken;
}

it('puts each paid minute in exactly one part, at the rate that the clock gives to that very minute', () => {
  fc.assert(
    fc.property(someShift, someTerms, fc.constantFrom(...nations), (shift, terms, nation) => {
      const parts = partsFor(shift, { ...terms, boundaries: 'split' }, nation);
      const paid = paidSpans(shift).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
      const found = parts.flatMap(({ span, rate }) =>
        Array.from({ length: span.to - span.from }, (_, at) => [span.from + at, rate.name, rate.perHour]),
      );
      const wanted = paid.map((minute) => {
        const { name, perHour } = rateAt(londonClock(minute), terms, nation);
        return [minute, name, perHour];
      });
      expect(found).toEqual(wanted);
    }),
    { numRuns: 150 },
  );
});

it('adds up: minutes of the lines are the minutes paid, weights are minutes times the whole, and shared pay is the line', () => {
  fc.assert(
    fc.property(fc.array(someShift, { minLength: 1, maxLength: 6 }), someTerms, fc.constantFrom(...nations), (shifts, terms, nation) => {
      const pay = payLinesOf(shifts, agreed(terms), nation);
      if (!pay.ok) throw new Error(pay.problem.sentence);
      const { lines, gross } = pay.value;
      expect(lines.reduce((so, { minutes = 0 }) => so + minutes, 0)).toBe(paidMinutes(shifts));
      expect(lines.reduce((so, { count = 0 }) => so + count, 0)).toBe(shifts.filter(({ kind }) => kind === 'sleep_in').length);
      expect(total(lines.map(({ amount }) => amount))).toBe(gross);
      for (const { minutes, count, charges, amount } of lines) {
        expect(charges.reduce((so, { weight }) => so + weight, 0)).toBe((minutes ?? count ?? 0) * 10_000);
        expect(
          total(
            share(
              amount,
              charges.map(({ weight }) => weight),
            ),
          ),
        ).toBe(amount);
      }
    }),
    { numRuns: 150 },
  );
});

it('pays the same whichever order the shifts come in', () => {
  fc.assert(
    fc.property(fc.array(someShift, { minLength: 2, maxLength: 5 }), someTerms, (shifts, terms) => {
      const amounts = (of: readonly WorkedShift[]): unknown => {
        const pay = payLinesOf(of, agreed(terms), 'england');
        return pay.ok ? pay.value.lines.map(({ kind, name, rate, amount }) => [kind, name, rate, amount]) : pay.problem.code;
      };
      expect(amounts(shifts.toReversed())).toEqual(amounts(shifts));
    }),
    { numRuns: 60 },
  );
});

it('reads back every shift that it can show: typed again, it is the same', () => {
  fc.assert(
    fc.property(someShift, (shift) => {
      const spans = (of: readonly TimeSpan[]) => of.map(({ from, to }) => ({ from: clockTimeOf(from), to: clockTimeOf(to) }));
      const { kind, from, to, breaks, woken } = shift;
      const read = checkTimes({ kind, starts: clockTimeOf(from), ends: clockTimeOf(to), breaks: spans(breaks), woken: spans(woken) });
      if (minutesIn(breaks) === to - from) return;
      expect(read.ok ? read.value : read.problem.code).toEqual({ from, to, day: londonClock(from).day, breaks, woken });
    }),
    { numRuns: 300 },
  );
});

it.each(['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata', 'UTC'])('is the same on a machine set to %s', (zone) => {
  const before = process.env['TZ'];
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  process.env['TZ'] = zone;
  const night = { from: moment('2026-10-24 22:00'), to: moment('2026-10-25 07:00') };
  expect(night.to - night.from).toBe(600);
  expect(instantOfMinute(night.from)).toBe('2026-10-24T21:00:00.000Z');
  expect(clockTimeOf(night.to)).toEqual({ day: '2026-10-25', time: '07:00' });
});
