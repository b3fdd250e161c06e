import { describe, expect, it } from 'vitest';
import { type Pence, pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { ownLaw, wholeYear } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { day } from '#core/time/day';
import { inventedYear, packOf } from '#test/support/inventedYear';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';
import { planOf, recordingDriver } from '#test/support/recordedSql';

const source = { title: 'Invented for a test', where: 'this test', checked: '2027-02-01' };
const invented = <Value>(value: Value) => ({ value, source });

function known2026(): YearTable {
  const table = wholeYear(ownLaw, '2026-27');
  if (table === undefined) throw new RangeError('2026-27 is known');
  return table;
}

function withSickPay(table: YearTable, weekly: Pence): YearTable {
  const { statutory } = table;
  if (statutory === undefined) throw new RangeError('it has sick pay');
  return { ...table, statutory: { ...statutory, sick: { ...statutory.sick, weekly: invented(weekly) } } };
}

function withMinimumWage(table: YearTable, perHour: Pence): YearTable {
  const { minimumWage } = table;
  if (minimumWage === undefined) throw new RangeError('it has a minimum wage');
  return { ...table, minimumWage: { ...minimumWage, rates: minimumWage.rates.map((one) => ({ ...one, perHour: invented(perHour) })) } };
}

/** £100.00 nothing, above it 4%: from the day. */
function withDirect(table: YearTable, from: string, percent = 4): YearTable {
  const week = [{ upTo: pence(10_000), of: rate(0, 100) }, { of: rate(percent, 100) }];
  return { ...table, orders: { percentages: { dea_standard: { source, from: day(from), hasHalfAbove: false, bands: { week } } } } };
}

let asked = 0;
function adding(home: PayHousehold, table: YearTable): string {
  asked += 1;
  const { file, digest, asking } = packOf(table);
  const answer = home.book().call('yearPack.add', { file, digest }, asking(`add-${String(asked)}`));
  return answer.ok ? 'ok' : answer.problem.code;
}

/** One payday of 2026-27, on 17 July 2026, for the four weeks from 15 June. */
function paidInJuly(): PayHousehold {
  const home = payHousehold();
  home.extra(home.hire('Sam Sample').employment, 50_000);
  home.approve();
  return home;
}

describe('a year pack for a year that was paid', () => {
  it('changes none of its sick pay, minimum wage, mileage, codes or caps', () => {
    const home = paidInJuly();
    const table = known2026();
    const { mileage, codes, redundancy } = table;
    if (mileage === undefined || codes === undefined || redundancy === undefined) throw new RangeError('2026-27 is known');
    expect(adding(home, withSickPay(table, pence(20_000)))).toBe('year.packUsed');
    expect(adding(home, withMinimumWage(table, pence(500)))).toBe('year.packUsed');
    expect(adding(home, { ...table, mileage: { ...mileage, car: invented(pence(10)) } })).toBe('year.packUsed');
    expect(adding(home, { ...table, codes: { ...codes, emergency: invented('1000L') } })).toBe('year.packUsed');
    expect(adding(home, { ...table, redundancy: { ...redundancy, gb: invented(pence(1)) } })).toBe('year.packUsed');
  });

  it('neither takes away what was known nor puts a figure beside it', () => {
    const home = paidInJuly();
    const table = known2026();
    const { statutory } = table;
    if (statutory === undefined) throw new RangeError('2026-27 is known');
    const { mostOfEarnings: _, ...flat } = statutory.sick;
    expect(adding(home, { ...table, statutory: { ...statutory, sick: flat } })).toBe('year.packUsed');
    const limited = { ...statutory.sick, lowestEarnings: invented(pence(12_900)) };
    expect(adding(home, { ...table, statutory: { ...statutory, sick: limited } })).toBe('year.packUsed');
  });

  it('may give a better source, and be of a year or a minimum wage that nothing was paid by', () => {
    const home = paidInJuly();
    const table = known2026();
    const { employmentAllowance } = table.employers;
    const sourced = { ...table, employers: { ...table.employers, employmentAllowance: invented(employmentAllowance.value) } };
    expect(adding(home, sourced)).toBe('ok');
    expect(adding(home, withSickPay(inventedYear(), pence(13_000)))).toBe('ok');
    expect(adding(home, withSickPay(inventedYear(), pence(13_100)))).toBe('ok');
  });

  it('of which the pay runs are void may say otherwise', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    const { id } = home.approve();
    home.ask('payRun.void', { id, reason: 'Invented' });
    expect(adding(home, withSickPay(known2026(), pence(20_000)))).toBe('ok');
  });
});

describe('the minimum wage', () => {
  it('of periods that begin from 1 April is fixed by the first one paid, though its payday may be of the year before', () => {
    const home = payHousehold();
    itIs(home, '2027-04-05');
    const weekly = {
      employerId: home.employer,
      name: 'Weekly',
      frequency: 'weekly',
      firstFrom: day('2027-03-29'),
      firstPayday: day('2027-04-02'),
    } as const;
    const early = { ...weekly, name: 'Begins on 1 April', firstFrom: day('2027-04-01'), firstPayday: day('2027-04-05') } as const;
    expect(adding(home, withMinimumWage(inventedYear(), pence(1_310)))).toBe('ok');
    const [before, after] = [weekly, early].map((group) => home.ask('payGroup.add', group).id);
    if (before === undefined || after === undefined) throw new RangeError('two groups were added');
    const paid = (group: string, on: string, name: string): void => {
      const { employment } = home.hire(name, { group, tax: { taxCode: 'BR', niLetter: 'A' }, startsOn: day('2027-03-01') });
      home.extra(employment, 10_000, { day: day(on) });
      const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day(on) });
      home.ask('payRun.approve', { payGroupId: group, payday: day(on), digest });
    };
    // The period from 29 March goes by the minimum wage of the year before: the new one is still free.
    paid(before, '2027-04-02', 'Sam Sample');
    expect(adding(home, withMinimumWage(inventedYear(), pence(1_320)))).toBe('ok');
    paid(after, '2027-04-05', 'Kim Other');
    expect(adding(home, withMinimumWage(inventedYear(), pence(1_330)))).toBe('year.packUsed');
    expect(adding(home, withMinimumWage(withSickPay(inventedYear(), pence(14_000)), pence(1_320)))).toBe('year.packUsed');
  });
});

describe('tables for orders', () => {
  function withOrder(): PayHousehold {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.extra(employment, 80_000);
    home.ask('order.add', {
      employmentId: employment,
      kind: 'dea_standard',
      madeOn: day('2026-06-12'),
      from: day('2026-07-01'),
      hasOrdinaryDebt: false,
      carried: pence(0),
      hasCharge: false,
      to: { payee: 'DWP', reference: 'DEA 1', bank: { accountName: 'DWP', sortCode: '60-70-80', account: '10025634' } },
    });
    home.approve();
    return home;
  }

  it('that began before a payday from which an order was deducted are refused; from the next day on they are taken', () => {
    const home = withOrder();
    expect(adding(home, withDirect(known2026(), '2026-07-17'))).toBe('year.packUsed');
    expect(adding(home, withDirect(known2026(), '2026-07-18'))).toBe('ok');
  });

  it('that nothing paid went by are taken, whenever they began', () => {
    expect(adding(paidInJuly(), withDirect(known2026(), '2026-04-06'))).toBe('ok');
  });

  it('that were deducted by cannot be taken away again', () => {
    const home = payHousehold();
    expect(adding(home, withDirect(known2026(), '2026-04-06'))).toBe('ok');
    const { employment } = home.hire('Sam Sample');
    home.extra(employment, 80_000);
    const to = { payee: 'DWP', reference: 'DEA 1', bank: { accountName: 'DWP', sortCode: '60-70-80', account: '10025634' } } as const;
    const order = { employmentId: employment, kind: 'dea_standard', madeOn: day('2026-06-12'), from: day('2026-07-01') } as const;
    home.ask('order.add', { ...order, hasOrdinaryDebt: false, carried: pence(0), hasCharge: false, to });
    home.approve();
    const { mileage, ...without } = known2026();
    expect(mileage).toBeDefined();
    expect(adding(home, withDirect(without, '2026-04-06', 5))).toBe('year.packUsed');
    expect(adding(home, without)).toBe('year.packUsed');
    expect(adding(home, withDirect(without, '2026-04-06'))).toBe('ok');
  });
});

it('what was paid is found by an index', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  home.extra(home.hire('Sam Sample').employment, 50_000);
  home.approve();
  texts.clear();
  expect(adding(home, withSickPay(known2026(), pence(20_000)))).toBe('year.packUsed');
  expect(adding(home, withMinimumWage(known2026(), pence(1_300)))).toBe('year.packUsed');
  expect(adding(home, withDirect(known2026(), '2026-08-01'))).toBe('ok');
  const { connection } = home.book().opened.kernel.handle;
  const asked = [...texts].filter((text) => /figures_digest <>/u.test(text));
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.flatMap((text) => planOf(connection, text)).filter((step) => /^SCAN (?!pay_group|CONSTANT)/u.test(step))).toEqual([]);
});
