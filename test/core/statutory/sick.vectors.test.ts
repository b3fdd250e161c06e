import { describe, expect, test } from 'vitest';
import { type Fine, cutToHundredths, fine, fineFrom, finePart, finePounds, nearestPennyFrom } from '#core/money/fine';
import { decimal } from '#core/money/words';
import { rate } from '#core/money/rate';
import { type Frequency } from '#core/payroll/tax-period';
import { averageEarnings, type EarningsFacts } from '#core/statutory/earnings';
import { sickPay } from '#core/statutory/sickPay';
import { type SickChain, gapBetween } from '#core/statutory/spells';
import { type Day, addDays, day } from '#core/time/day';
import { fromVector, hasVectors, vectorRows } from '../payroll/vectors.ts';
import { allTables } from './past.ts';

type Row = Readonly<Record<string, string>>;

function given(row: Row): Readonly<Record<string, unknown>> {
  const read: unknown = JSON.parse(row['inputs_json'] ?? '');
  if (typeof read !== 'object' || read === null) throw new TypeError('inputs are an object');
  return Object.fromEntries(Object.entries(read));
}

function expected(row: Row): string {
  return String(JSON.parse(row['expected_json'] ?? ''));
}

/** '154.0625' as it stands, exactly. */
function fineText(text: string): Fine {
  const [whole = '0', part = ''] = text.split('.');
  return fine(Number(whole) * 10_000_000 + Number(part.padEnd(7, '0')));
}

/** Sundays are 0 in the calculator and 7 here. */
function weekdays(of: unknown): readonly number[] {
  if (of === 'Mon-Fri') return [1, 2, 3, 4, 5];
  if (!Array.isArray(of)) throw new TypeError('qualifying days are a list');
  return of.map((one) => (Number(one) === 0 ? 7 : Number(one)));
}

/** The row's own chain: its linked period is taken as linked, as the calculator takes it once it is typed. */
function chainOf(inputs: Readonly<Record<string, unknown>>): SickChain {
  const run = (from: string, to: string, id: string): SickChain['runs'][number] => {
    const span = { from: day(from), to: day(to) };
    return { ...span, spells: [{ ...span, id }] };
  };
  const linked = Array.isArray(inputs['linked_piw']) ? inputs['linked_piw'].map(String) : undefined;
  const current = run(String(inputs['first_sick_day'] ?? inputs['first']), String(inputs['last_sick_day'] ?? inputs['last']), 'sick-now');
  const before = linked === undefined ? [] : [run(linked[0] ?? '', linked[1] ?? '', 'sick-before')];
  return { from: before[0]?.from ?? current.from, runs: [...before, current] };
}

function spellPaid(row: Row): string {
  const inputs = given(row);
  const awe = inputs['average_weekly_earnings'] ?? inputs['awe'] ?? '1000';
  const pattern = weekdays(inputs['qualifying_days_sun0'] ?? inputs['qualifying_days']);
  const facts = {
    patterns: [{ from: day('2010-01-01'), weekdays: pattern }],
    weekly: fineText(typeof awe === 'number' ? String(awe) : typeof awe === 'string' ? awe : '1000'),
    tables: allTables,
  };
  const { days } = sickPay(chainOf(inputs), facts);
  const paid = days.filter(({ spellId, kind }) => spellId === 'sick-now' && kind === 'paid');
  const many = /days payable (\d+)/.exec(row['note'] ?? '')?.[1];
  if (many !== undefined) expect(paid, row['id']).toHaveLength(Number(many));
  return decimal(fromPence(paid.map(({ amount }) => amount)));
}

function fromPence(amounts: readonly number[]): ReturnType<typeof fromVector> {
  return fromVector((amounts.reduce((so, one) => so + one, 0) / 100).toFixed(2));
}

const frequencies: Readonly<Record<string, readonly [Frequency, number]>> = {
  'weekly 8 weeks': ['weekly', 8],
  'monthly, 3 months': ['monthly', 3],
};

function earningsOf(row: Row): EarningsFacts {
  const inputs = given(row);
  const earnings = fromVector(String(inputs['total'] ?? inputs['contract_pay']));
  const regular = frequencies[String(inputs['pattern'])];
  if (regular !== undefined) return { pattern: regular[0], payments: regular[1], earnings };
  if (inputs['relevant_period'] !== undefined) return { pattern: 'irregular', days: 10, earnings };
  return { pattern: inputs['contract_pay'] === undefined ? 'short' : 'contract', days: Number(inputs['days']), earnings };
}

function isSpell(row: Row): boolean {
  const inputs = given(row);
  return inputs['first_sick_day'] !== undefined || inputs['first'] !== undefined;
}

/** A week of the tax year, from Sunday 4 October 2026, with its first days qualifying. */
function tableCell(inputs: Readonly<Record<string, unknown>>): string {
  const many = Number(inputs['qualifying_days_in_week']);
  const sunday = day('2026-10-04');
  const pattern = Array.from({ length: many }, (_, at) => (at === 0 ? 7 : at));
  const span = { from: sunday, to: addDays(sunday, Number(inputs['days_to_pay']) - 1) };
  const chain = { from: sunday, runs: [{ ...span, spells: [{ ...span, id: 'sick-now' }] }] };
  const facts = { patterns: [{ from: sunday, weekdays: pattern }], weekly: fineText('1000'), tables: allTables };
  return decimal(sickPay(chain, facts).amount);
}

function weeklyOn(awe: string, on: Day): string {
  const chain = { from: on, runs: [{ from: on, to: on, spells: [{ from: on, to: on, id: 'sick-now' }] }] };
  const facts = { patterns: [{ from: on, weekdays: [1, 2, 3, 4, 5, 6, 7] }], weekly: fineText(awe), tables: allTables };
  return finePounds(sickPay(chain, facts).days[0]?.rate?.weekly ?? fine(0)).slice(1);
}

describe.skipIf(!hasVectors())('SSP rows of the shared vectors', () => {
  const rows = vectorRows('statutory-and-holiday.csv').filter(({ topic }) => topic === 'SSP');

  test('there are 71 of them', () => {
    expect(rows).toHaveLength(71);
  });

  test('every spell is paid its days and sum', () => {
    const spells = rows.filter(isSpell);
    expect(spells).toHaveLength(29);
    expect(spells.map((row) => [row['id'], spellPaid(row)])).toStrictEqual(spells.map((row) => [row['id'], expected(row)]));
  });

  test('every cell of HMRC’s table of days comes out', () => {
    const cells = rows.filter(({ id }) => id?.startsWith('SSP-2026-table') === true);
    expect(cells).toHaveLength(25);
    expect(cells.map((row) => [row['id'], tableCell(given(row))])).toStrictEqual(cells.map((row) => [row['id'], expected(row)]));
  });

  test('every daily rate is cut to four decimals', () => {
    const daily = rows.filter(({ id }) => id?.startsWith('SSP-daily') === true);
    expect(daily).toHaveLength(7);
    const got = daily.map((row) => {
      const inputs = given(row);
      const weekly = fineFrom(fromVector(String(inputs['weekly_rate'])));
      return Number(cutToHundredths(finePart(weekly, rate(1, Number(inputs['qualifying_days_in_week']))))) / 10_000_000;
    });
    expect(got).toStrictEqual(daily.map((row) => Number(expected(row))));
  });

  test('average earnings are found in every pattern; the calculator shows them to the penny', () => {
    const earnings = rows.filter(({ id }) => id?.startsWith('SSP-AWE') === true);
    expect(earnings).toHaveLength(7);
    const got = earnings.map((row) => decimal(nearestPennyFrom(averageEarnings(earningsOf(row), 'earnings.sick').weekly)));
    expect(got).toStrictEqual(earnings.map((row) => Number(expected(row)).toFixed(2)));
  });

  test('a week is the lower of the flat rate and 80%', () => {
    const weekly = rows.filter(({ id }) => id?.startsWith('SSP-2026-weekly') === true);
    expect(weekly).toHaveLength(3);
    const got = weekly.map((row) => weeklyOn(String(given(row)['awe']), day('2026-10-05')));
    expect(got).toStrictEqual(weekly.map(expected));
  });

  test('rows whose linked period lies more than eight weeks back are named: the law would not link them', () => {
    const far = rows.filter(isSpell).filter((row) => {
      const [before, now] = chainOf(given(row)).runs;
      return before !== undefined && now !== undefined && gapBetween(before, now) > 56;
    });
    expect(far.map(({ id }) => id)).toStrictEqual(['SSP-2017', 'SSP-2018', 'SSP-2019', 'SSP-2022', 'SSP-2023', 'SSP-2024', 'SSP-2025']);
  });
});
