import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/contract/canonical-json';
import { type YearTable } from '#core/payroll/year-table';
import { year2026 } from '#core/payroll/years/2026-27';
import { day } from '#core/time/day';
import { sha256 } from '#db/digest';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';

const file = `file-${'a'.repeat(32)}`;
const source = {
  title: 'HMRC, Rates and thresholds for employers 2027 to 2028 (invented for this test)',
  where: 'https://www.gov.uk',
  checked: '2027-02-01',
};

/** 2027-28 as nobody knows it yet: the year before with a higher lower earnings limit. */
function inventedYear(): YearTable {
  const { nationalInsurance } = year2026;
  const { lowerEarningsLimit } = nationalInsurance.thresholds;
  const thresholds = { ...nationalInsurance.thresholds, lowerEarningsLimit: { ...lowerEarningsLimit, week: { value: 133, source } } };
  return { ...year2026, taxYear: '2027-28', nationalInsurance: { ...nationalInsurance, thresholds } };
}

function packOf(table: YearTable, change: Readonly<Record<string, unknown>> = {}): string {
  const pack = {
    format: 'pa-ledger-year-pack-1',
    madeOn: '2027-02-10',
    madeBy: 'Invented',
    table,
    digest: sha256(canonicalJson(table)),
    ...change,
  };
  return JSON.stringify(pack);
}

function asking(text: string, commandId = 'pack') {
  const bytes = new TextEncoder().encode(text);
  return { commandId, files: { [file]: { name: '2027-28.json', size: bytes.length, bytes: () => bytes } } };
}

function sentenceOf(home: PayHousehold, text: string): string {
  const looked = home.book().call('yearPack.look', { file }, asking(text));
  return looked.ok ? 'ok' : looked.problem.code;
}

describe('a year pack', () => {
  it('shows each figure it changes with its source, is added by its digest, and its year is then paid by it', () => {
    const home = payHousehold();
    itIs(home, '2027-04-20');
    const { employment } = home.hire('Sam Sample', { born: day('2008-02-01') });
    home.extra(employment, 50_000);
    const payday = day('2027-04-23');
    expect(
      home
        .preview(payday)
        .remarks.map(({ words }) => words)
        .join(' '),
    ).toContain('2027-28');
    expect(home.preview(payday).payslips).toEqual([]);
    const text = packOf(inventedYear());
    const looked = home.ask('yearPack.look', { file }, asking(text));
    expect(looked).toMatchObject({ taxYear: '2027-28', comparedWith: '2026-27' });
    expect(looked.changes).toEqual([{ name: 'National Insurance, lower earnings limit, week', before: '£129', after: '£133', source }]);
    home.ask('yearPack.add', { file, digest: looked.digest }, asking(text));
    expect(home.ask('year.read', {})).toMatchObject({ unknownFrom: { taxYear: '2028-29', day: '2028-04-06' } });
    expect(home.preview(payday).payslips).toMatchObject([{ taxYear: '2027-28', sums: { gross: 50_000 } }]);
    // What it brought is of the book: opened again, it is there.
    home.reopen();
    expect(home.ask('year.read', {}).known.at(-1)).toMatchObject({ taxYear: '2027-28', from: 'pack', digest: looked.digest });
  });

  it('that is of another kind, damaged, or not the one looked at, is refused; the book is as it was', () => {
    const home = payHousehold();
    const table = inventedYear();
    expect(sentenceOf(home, 'not JSON at all')).toBe('year.packUnreadable');
    expect(sentenceOf(home, '{"format":"pa-ledger-year-pack-2"}')).toBe('year.packUnreadable');
    expect(sentenceOf(home, packOf(table, { digest: '0'.repeat(64) }))).toBe('year.packDamaged');
    expect(sentenceOf(home, packOf(table).replace('"value":133', '"value":134'))).toBe('year.packDamaged');
    expect(home.try('yearPack.add', { file, digest: '0'.repeat(64) }, asking(packOf(table), 'other'))).toBe('year.packMoved');
    const known = home.ask('yearPack.look', { file }, asking(packOf(year2026)));
    expect(known.changes).toEqual([]);
    expect(home.try('yearPack.add', { file, digest: known.digest }, asking(packOf(year2026), 'known'))).toBe('year.packKnown');
  });

  it('is refused for a year whose pay was approved with other figures', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample', { tax: { taxCode: 'BR' } }).employment, 50_000);
    home.approve();
    const { employmentAllowance } = year2026.employers;
    const other = { ...year2026, employers: { ...year2026.employers, employmentAllowance: { ...employmentAllowance, value: 9_000 } } };
    const looked = home.ask('yearPack.look', { file }, asking(packOf(other)));
    expect(looked.changes.map(({ name, before, after }) => `${name}: ${before ?? ''} → ${after}`)).toEqual([
      'Employers, Employment Allowance: £10,500 → £9,000',
    ]);
    expect(home.try('yearPack.add', { file, digest: looked.digest }, asking(packOf(other)))).toBe('year.packUsed');
  });
});
