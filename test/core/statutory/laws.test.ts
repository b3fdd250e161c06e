import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fine, fineFrom } from '#core/money/fine';
import { pence, total } from '#core/money/pence';
import { statutoryTables } from '#core/payroll/years/statutory';
import { type FamilyKind } from '#core/statutory/familyDates';
import { type FamilyPayFacts, familyPay, paidTo } from '#core/statutory/familyRate';
import { recoveryOf } from '#core/statutory/recovery';
import { sickDays } from '#core/statutory/sickDays';
import { sickPay } from '#core/statutory/sickPay';
import { type SickSpell, gapBetween, linkSpells, qualifyingInWeek } from '#core/statutory/spells';
import { type Day, addDays, day } from '#core/time/day';

const first = day('2024-05-01');

/** Spells with gaps of nothing to 90 days, within the years that have figures. */
const spells = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 90 }), length: fc.integer({ min: 1, max: 120 }) }), { minLength: 1, maxLength: 8 })
  .map((all): readonly SickSpell[] => {
    let from: Day = first;
    return all.flatMap(({ gap, length }, at) => {
      const start = addDays(from, gap);
      const to = addDays(start, length - 1);
      from = addDays(to, 1);
      return to > '2027-04-05' ? [] : [{ id: `sick-${String(at)}`, from: start, to }];
    });
  })
  .filter((all) => all.length > 0);

const patterns = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([after, weekdays], at) => ({ from: at === 0 ? first : addDays(first, after), weekdays })));

const weekly = fc.integer({ min: 1, max: 60_000 }).map((sum): Fine => fineFrom(pence(sum)));

const sickness = fc.record({ spells, patterns, weekly });

test('sick pay is never for more than 28 weeks of a chain, and never below nothing', () => {
  fc.assert(
    fc.property(sickness, ({ spells: all, ...facts }) => {
      for (const chain of linkSpells(all)) {
        const days = sickDays(chain, { ...facts, tables: statutoryTables });
        const weeks = days.reduce((so, one) => (one.kind === 'paid' ? so + 420 / qualifyingInWeek(facts.patterns, one.day) : so), 0);
        expect(weeks).toBeLessThanOrEqual(28 * 420);
        expect(days.every(({ amount }) => amount >= 0)).toBe(true);
      }
    }),
  );
});

test('the days of sick pay make the weeks, and the weeks make the whole', () => {
  fc.assert(
    fc.property(sickness, ({ spells: all, ...facts }) => {
      for (const chain of linkSpells(all)) {
        const pay = sickPay(chain, { ...facts, tables: statutoryTables });
        expect(total(pay.days.map(({ amount }) => amount))).toBe(pay.amount);
        expect(total(pay.weeks.map(({ amount }) => amount))).toBe(pay.amount);
        for (const { days, amount } of pay.weeks) {
          const exact = days.reduce((so, { rate }) => so + (rate?.daily ?? 0), 0) / 100_000;
          expect(amount).toBe(Math.ceil(exact));
        }
      }
    }),
  );
});

test('a week of sick pay is never more than the flat rate and a penny', () => {
  fc.assert(
    fc.property(sickness, ({ spells: all, ...facts }) => {
      for (const chain of linkSpells(all)) {
        for (const { amount } of sickPay(chain, { ...facts, tables: statutoryTables }).weeks) expect(amount).toBeLessThanOrEqual(12_326);
      }
    }),
  );
});

test('every spell stands in one chain, and chains lie more than eight weeks apart', () => {
  fc.assert(
    fc.property(spells, (all) => {
      const chains = linkSpells(all);
      expect(chains.flatMap(({ runs }) => runs.flatMap((run) => run.spells.map(({ id }) => id))).toSorted()).toStrictEqual(
        all.map(({ id }) => id).toSorted(),
      );
      for (const { runs } of chains) {
        for (const [at, run] of runs.entries()) {
          const before = runs[at - 1];
          if (before !== undefined) expect(gapBetween(before, run)).toBeLessThanOrEqual(56);
        }
      }
    }),
  );
});

test('sick pay told in two halves is the whole: what comes later changes no day before it', () => {
  fc.assert(
    fc.property(sickness, fc.integer({ min: 0, max: 119 }), ({ spells: all, ...facts }, cut) => {
      const last = all.at(-1);
      if (last === undefined) return;
      const to = addDays(last.from, Math.min(cut, 119));
      if (to >= last.to || to < last.from) return;
      const shorter = [...all.slice(0, -1), { ...last, to }];
      const given = { ...facts, tables: statutoryTables };
      const days = (of: readonly SickSpell[]): readonly string[] =>
        linkSpells(of)
          .flatMap((chain) => sickDays(chain, given))
          .filter((one) => one.day <= to && one.spellId === last.id)
          .map(({ day: on, kind, amount }) => `${on} ${kind} ${String(amount)}`);
      // A spell before April 2026 counts from its fourth day on: shorter than that it is another thing.
      if (to < '2026-04-06' && addDays(last.from, 3) > to) return;
      expect(days(shorter)).toStrictEqual(days(all));
    }),
  );
});

const kinds: readonly FamilyKind[] = ['smp', 'sap', 'spp', 'shpp', 'spbp', 'sncp'];

// Earnings in whole pence: a sum that is cut at seven decimals may else fall to the penny below by the cut alone.
const family = fc.record({
  kind: fc.constantFrom(...kinds),
  start: fc.integer({ min: 0, max: 500 }),
  weeks: fc.integer({ min: 1, max: 39 }),
  earned: fc.integer({ min: 1, max: 300_000 }),
});

function familyFacts({
  kind,
  start,
  weeks,
  earned,
}: Readonly<{ kind: FamilyKind; start: number; weeks: number; earned: number }>): FamilyPayFacts {
  return { kind, payFrom: addDays(day('2024-04-14'), start), weeks, weekly: fineFrom(pence(earned)), tables: statutoryTables };
}

test('family pay cut at any paydays is the whole and at most a penny more for each, never below nothing', () => {
  fc.assert(
    fc.property(family, fc.integer({ min: 1, max: 40 }), (given, every) => {
      const facts = familyFacts(given);
      const to = paidTo(facts);
      const whole = familyPay(facts, { from: facts.payFrom, to })?.amount ?? pence(0);
      let many = 0;
      let sum = 0;
      for (let from = facts.payFrom; from <= to; from = addDays(from, every)) {
        const end = addDays(from, every - 1);
        const part = familyPay(facts, { from, to: end < to ? end : to })?.amount ?? pence(0);
        expect(part).toBeGreaterThanOrEqual(0);
        sum += part;
        many += 1;
      }
      expect(sum).toBeGreaterThanOrEqual(whole);
      expect(sum).toBeLessThan(whole + many);
    }),
  );
});

test('a small employer gets back all of it and more, any other less than all of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 5_000_000 }), fc.constantFrom('2024-06-01', '2025-06-01', '2026-06-01'), (sum, on) => {
      const amount = pence(sum);
      const small = recoveryOf(amount, day(on), true, statutoryTables);
      const other = recoveryOf(amount, day(on), false, statutoryTables);
      expect(small?.recovered).toBe(amount);
      expect(small?.compensation).toBeGreaterThan(0);
      expect(other?.recovered).toBeLessThan(amount);
      expect(other?.compensation).toBe(0);
    }),
  );
});
