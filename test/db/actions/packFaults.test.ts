import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { type YearTable } from '#core/payroll/year-table';
import { day } from '#core/time/day';
import { sha256 } from '#db/digest';
import { inventedYear, packOf } from '#test/support/inventedYear';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

const source = { title: 'Invented for a test', where: 'this test', checked: '2027-02-01' };

/** A pack as a book may hold it that took it before its figures were looked at. */
function held(home: PayHousehold, table: YearTable, place: number): void {
  const digest = sha256(canonicalJson(table));
  const pack = { format: 'pa-ledger-year-pack-1', madeOn: '2027-02-10', madeBy: 'Invented', table, digest };
  const { connection } = home.book().opened.kernel.handle;
  const values = [
    `'year_pack-held${String(place)}'`,
    '(SELECT max(seq) FROM log)',
    `'${table.taxYear}'`,
    `'${digest}'`,
    `'${JSON.stringify(pack)}'`,
  ];
  connection.exec(`INSERT INTO year_pack (id, log_seq, tax_year, digest, pack) VALUES (${values.join(', ')})`);
}

function refusedBy(home: PayHousehold, table: YearTable): readonly string[] {
  const { file, digest, asking } = packOf(table);
  return [home.try('yearPack.look', { file }, asking('look')), home.try('yearPack.add', { file, digest }, asking('add'))];
}

function younger(table: YearTable): YearTable {
  const { minimumWage } = table;
  if (minimumWage === undefined) throw new RangeError('it has a minimum wage');
  return { ...table, minimumWage: { ...minimumWage, rates: minimumWage.rates.toReversed() } };
}

describe('a year pack that no law could say', () => {
  it('is refused, looked at or added, and pay goes on', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    const { orders: _, ...table } = inventedYear();
    const endless = {
      percentages: {
        dea_standard: {
          source,
          from: day('2027-04-06'),
          hasHalfAbove: false,
          bands: { week: [{ upTo: pence(10_000), of: rate(0, 100) }] },
        },
      },
    };
    for (const wrong of [{ ...table, taxYear: '2027-29' }, younger(table), { ...table, orders: endless }])
      expect(refusedBy(home, wrong)).toEqual(['year.packWrong', 'year.packWrong']);
    expect(home.preview().payslips).toMatchObject([{ sums: { gross: 50_000 } }]);
  });

  it('and is in a book already is left out and named: the book opens, pays, and takes a mended one', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample').employment, 50_000);
    held(home, { ...inventedYear(), taxYear: '2027-29' }, 1);
    held(home, younger(inventedYear()), 2);
    expect(home.preview().payslips).toMatchObject([{ sums: { gross: 50_000 } }]);
    const { known, leftOut, unknownFrom } = home.ask('year.read', {});
    expect(leftOut).toEqual([
      expect.stringContaining('The ages of the minimum wage must fall, the oldest first.'),
      expect.stringContaining('2027-29 is no tax year'),
    ]);
    expect(known.map(({ from }) => from)).not.toContain('pack');
    expect(unknownFrom.taxYear).toBe('2027-28');
    const mended = packOf(inventedYear());
    home.ask('yearPack.add', { file: mended.file, digest: mended.digest }, mended.asking('mended'));
    expect(home.ask('year.read', {})).toMatchObject({ leftOut: [expect.stringContaining('2027-29')], unknownFrom: { taxYear: '2028-29' } });
    expect(home.ask('law.read', {}).packs).toHaveLength(1);
  });

  it('of a year whose pack before it was right leaves that one standing', () => {
    const home = payHousehold();
    const right = packOf(inventedYear());
    home.ask('yearPack.add', { file: right.file, digest: right.digest }, right.asking('right'));
    home.hire('Sam Sample');
    held(home, younger(inventedYear()), 1);
    const { known, leftOut } = home.ask('year.read', {});
    expect(known.at(-1)).toMatchObject({ taxYear: '2027-28', digest: right.digest });
    expect(leftOut).toHaveLength(1);
  });
});
