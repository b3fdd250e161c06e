import { describe, expect, test } from 'vitest';
import { type Fine, fine, finePounds } from '#core/money/fine';
import { type Pence, pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { averageEarnings } from '#core/statutory/earnings';
import { type FamilyKind } from '#core/statutory/familyDates';
import { type FamilyPayFacts, familyPay, familyTableOn, familyWeekly, paidTo, paidWithin } from '#core/statutory/familyRate';
import { recoveryOf } from '#core/statutory/recovery';
import { type Day, addDays, addMonths, day, weekday } from '#core/time/day';
import { fromVector, hasVectors, vectorRows } from '../payroll/vectors.ts';
import { allTables } from './past.ts';

type Row = Readonly<Record<string, string>>;
type Inputs = Readonly<Record<string, unknown>>;

function shaped(text: string | undefined): Inputs {
  const read: unknown = JSON.parse(text ?? '');
  if (typeof read !== 'object' || read === null) throw new TypeError('an object was expected');
  return Object.fromEntries(Object.entries(read));
}

function fineText(text: string): Fine {
  const [whole = '0', part = ''] = text.split('.');
  return fine(Number(whole) * 10_000_000 + Number(part.padEnd(7, '0')));
}

/** What the calculator's paydays are paid: each pays the days since the one before, its own day with them. */
function paid(facts: FamilyPayFacts, paydays: readonly Day[]): readonly { readonly payday: Day; readonly amount: Pence }[] {
  let from = facts.payFrom;
  return paydays.flatMap((payday) => {
    const span = payday < from ? undefined : paidWithin(facts, { from, to: payday });
    if (span === undefined) return [];
    from = addDays(payday, 1);
    const pay = familyPay(facts, span);
    return [{ payday, amount: pay?.amount ?? pence(0) }];
  });
}

function every(from: Day, days: number): readonly Day[] {
  return Array.from({ length: 60 }, (_, at) => addDays(from, at * days));
}

function eachMonth(from: Day, find: (first: Day) => Day): readonly Day[] {
  const first = day(`${from.slice(0, 7)}-01`);
  return Array.from({ length: 14 }, (_, at) => find(addMonths(first, at))).filter((payday) => payday >= from);
}

function lastOf(first: Day): Day {
  return addDays(addMonths(first, 1), -1);
}

function lastWeekday(first: Day, wanted: number): Day {
  const last = lastOf(first);
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
}

function lastWorkday(first: Day): Day {
  const last = lastOf(first);
  return addDays(last, -Math.max(0, weekday(last) - 5));
}

function firstWeekday(first: Day, wanted: number): Day {
  return addDays(first, (wanted - weekday(first) + 7) % 7);
}

function paydaysOf(inputs: Inputs): readonly Day[] {
  const start = day(String(inputs['leave_start']));
  switch (String(inputs['payday'] ?? inputs['paydays'] ?? inputs['paid'])) {
    case 'weekly from leave start':
      return every(addDays(start, 6), 7);
    case 'Fridays':
    case 'Fridays from 2013-01-25':
      return every(firstWeekday(start, 5), 7);
    case 'every 2 weeks from 2013-01-03':
      return every(day('2013-01-03'), 14);
    case '5th of month':
      return eachMonth(start, (first) => addDays(first, 4));
    case '1st of month':
      return eachMonth(start, (first) => first);
    case 'last day of month':
      return eachMonth(start, lastOf);
    case '2nd Friday of month':
      return eachMonth(start, (first) => addDays(firstWeekday(first, 5), 7));
    case 'last working day Mon-Fri':
      return eachMonth(start, lastWorkday);
    case 'last Friday of month':
      return eachMonth(start, (first) => lastWeekday(first, 5));
    default:
      throw new RangeError(`no paydays for ${JSON.stringify(inputs)}`);
  }
}

function factsOf(kind: FamilyKind, inputs: Inputs, weeks = 39): FamilyPayFacts {
  const payFrom = day(String(inputs['leave_start'] ?? inputs['placement_date'] ?? inputs['due_date']));
  return { kind, payFrom, weeks, weekly: fineText(String(inputs['awe'])), tables: allTables };
}

function onDays(row: Row, days: readonly string[]): readonly string[] {
  const inputs = shaped(row['inputs_json']);
  const all = paid(factsOf('smp', inputs), paydaysOf(inputs));
  return days.map((one) => (one === 'count' ? String(all.length) : decimal(all.find(({ payday }) => payday === one)?.amount ?? pence(0))));
}

function whole(facts: FamilyPayFacts): string {
  return decimal(familyPay(facts, { from: facts.payFrom, to: paidTo(facts) })?.amount ?? pence(0));
}

/** The paydays that a row's answer is about, from its note; 'count' is how many payments there are. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'SMP-weekly-2013': ['2013-01-04', '2013-01-11', '2013-10-04', 'count'],
  'SMP-2weekly-2013': ['2013-01-03', '2013-01-17', '2013-02-28', '2013-10-10'],
  'SMP-monthly5-2013': ['2013-01-05', '2013-10-05', 'count'],
  'SMP-first-of-month-2013': ['2013-02-01', '2013-11-01', 'count'],
  'SMP-last-of-month-2013': ['2013-01-31', '2013-10-31', 'count'],
  'SMP-2nd-friday-2013': ['2013-01-11', '2013-10-11', 'count'],
  'SMP-last-working-day-2017': ['2017-10-31', '2018-07-31', 'count'],
  'SMP-HMRC-week-offset-2013': ['2013-01-25', '2013-02-01', '2013-03-08', '2013-04-05', '2013-04-12', '2013-04-19'],
  'SMP-HMRC-last-friday-2013': ['2013-01-25', '2013-03-29', '2013-05-31'],
  'SMP-payday-on-leave-start': ['2013-03-01'],
};

function weekOf(facts: FamilyPayFacts, at: number): string {
  return finePounds(familyWeekly(facts, addDays(facts.payFrom, at * 7)) ?? fine(0)).slice(1);
}

/** What the row asks for, in the row's own order. */
function answer(row: Row): readonly string[] {
  const id = row['id'] ?? '';
  const inputs = shaped(row['inputs_json']);
  const days = asked[id];
  if (days !== undefined) return onDays(row, days);
  if (id.startsWith('SMP-total')) {
    const all = paid(factsOf('smp', inputs), paydaysOf(inputs));
    return [decimal(pence(all.reduce((so, { amount }) => so + amount, 0)))];
  }
  const facts = factsOf(id.startsWith('SPP') ? 'spp' : id.startsWith('SAP') ? 'sap' : 'smp', inputs, id.startsWith('SPP') ? 2 : 39);
  if (id === 'SMP-600-2026-03-01') return [weekOf(facts, 0), weekOf(facts, 6), whole(facts)];
  if (id === 'SMP-600-2026-01-04') return [weekOf(facts, 12), weekOf(facts, 13), whole(facts)];
  if (id === 'SPP-125-2014') return [weekOf(facts, 0), weekOf(facts, 1)];
  return [whole(facts)];
}

function expected(row: Row): readonly string[] {
  const read: unknown = JSON.parse(row['expected_json'] ?? '');
  const list = Array.isArray(read) ? read : [read];
  return list.map((one: unknown) => (typeof one === 'number' ? String(one) : Number(one).toFixed(2)));
}

const patterns = { weekly: 'weekly', every_2_weeks: 'fortnightly', every_4_weeks: 'four-weekly', monthly: 'monthly' } as const;
const paymentsIn = { weekly: 8, every_2_weeks: 4, every_4_weeks: 2, monthly: 2 } as const;

function earningsOf(row: Row): string {
  const inputs = shaped(row['inputs_json']);
  const name = (['weekly', 'every_2_weeks', 'every_4_weeks', 'monthly'] as const).find((one) => one === inputs['pay_pattern']);
  if (name === undefined) throw new RangeError('no pattern');
  const earnings = fromVector(String(inputs['total_earnings_in_relevant_period']));
  const { weekly } = averageEarnings({ pattern: patterns[name], payments: paymentsIn[name], earnings }, 'earnings.family');
  return String(weekly / 10_000_000);
}

describe.skipIf(!hasVectors())('SMP, SAP and SPP rows of the shared vectors', () => {
  const rows = vectorRows('statutory-and-holiday.csv').filter(({ topic }) => topic === 'SMP/SAP/SPP');
  const earnings = rows.filter(({ id }) => id?.startsWith('SMP-AWE') === true);
  const rates = rows.filter(({ id }) => id?.startsWith('SMP-rate') === true);
  const pays = rows.filter((row) => !earnings.includes(row) && !rates.includes(row));

  test('there are 43 of them', () => {
    expect(rows).toHaveLength(43);
    expect([earnings.length, rates.length, pays.length]).toStrictEqual([9, 15, 19]);
  });

  test('average earnings are cut at seven decimals, never rounded', () => {
    expect(earnings.map(earningsOf)).toStrictEqual(earnings.map((row) => String(JSON.parse(row['expected_json'] ?? ''))));
  });

  test('each year has its flat rate from the first Sunday in April', () => {
    const got = rates.map((row) => {
      const on = day(String(shaped(row['inputs_json'])['date']));
      return decimal(familyTableOn(allTables, day('2012-04-01'), on)?.family.weekly.value ?? pence(0));
    });
    expect(got).toStrictEqual(rates.map((row) => Number(JSON.parse(row['expected_json'] ?? '')).toFixed(2)));
  });

  test('every payday is paid its days, up to the penny', () => {
    expect(pays.map((row) => [row['id'], ...answer(row)])).toStrictEqual(pays.map((row) => [row['id'], ...expected(row)]));
  });
});

describe.skipIf(!hasVectors())('recovery rows of the shared vectors', () => {
  const rows = vectorRows('statutory-and-holiday.csv').filter(({ topic }) => topic === 'Statutory pay recovery');

  test('there are five, and each comes out for small employers and others', () => {
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const amount = fromVector(String(shaped(row['inputs_json'])['amount']));
      const small = recoveryOf(amount, day('2024-06-01'), true, allTables);
      const other = recoveryOf(amount, day('2024-06-01'), false, allTables);
      expect([small?.recovered, small?.compensation, other?.recovered].map((one) => decimal(one ?? pence(0)))).toStrictEqual(
        Object.values(shaped(row['expected_json'])),
      );
    }
  });
});
