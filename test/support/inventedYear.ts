import { canonicalJson } from '#core/contract/canonical-json';
import { pence } from '#core/money/pence';
import { ownLaw, wholeYear } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { day } from '#core/time/day';
import { sha256 } from '#db/digest';

const source = { title: 'Invented for a test', where: 'this test', checked: '2027-02-01' };
const invented = <Value>(value: Value) => ({ value, source });

/** 2027-28 as nobody knows it yet: the year before, with other figures where a test looks. */
export function inventedYear(): YearTable {
  const known = wholeYear(ownLaw, '2026-27');
  if (known?.mileage === undefined || known.minimumWage === undefined) throw new RangeError('2026-27 is known');
  const [adult, ...younger] = known.minimumWage.rates;
  if (adult === undefined) throw new RangeError('adults have a minimum wage');
  return {
    ...known,
    taxYear: '2027-28',
    minimumWage: { ...known.minimumWage, rates: [{ ...adult, perHour: invented(pence(1_310)) }, ...younger] },
    redundancy: { gb: invented(pence(77_000)), ni: invented(pence(80_000)) },
    mileage: { ...known.mileage, car: invented(pence(56)) },
    codes: { emergency: invented('1262L'), uplift: invented({ L: 5, M: 6, N: 4 }) },
    orders: {
      percentages: {
        dea_standard: {
          source,
          from: day('2027-04-06'),
          hasHalfAbove: false,
          bands: { week: [{ upTo: pence(10_000), of: { above: 0, below: 100 } }, { of: { above: 4, below: 100 } }] },
        },
      },
    },
  };
}

/** The file of a table, and asking with it chosen. */
export function packOf(table: YearTable) {
  const digest = sha256(canonicalJson(table));
  const text = JSON.stringify({ format: 'pa-ledger-year-pack-1', madeOn: '2027-02-10', madeBy: 'Invented', table, digest });
  const bytes = new TextEncoder().encode(text);
  const file = `file-${'a'.repeat(32)}`;
  const asking = (commandId: string) => ({
    commandId,
    files: { [file]: { name: '2027-28.json', size: bytes.length, bytes: () => bytes } },
  });
  return { digest, file, asking };
}
