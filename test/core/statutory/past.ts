import { pence, type Pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { type Source } from '#core/payroll/figure';
import { type StatutoryTable, statutoryTables } from '#core/payroll/years/statutory';
import { day } from '#core/time/day';

const fixture: Source = {
  title: 'GOV.UK smart-answers, rates of past years, for the vectors only',
  where: 'commit 6fb9aab',
  checked: '2026-11-22',
};

/** A year's start, sick pay for a week, family pay for a week and the earnings limit, in pence: what the product does not carry. */
const past: readonly (readonly [number, number, number, number])[] = [
  [2011, 8_160, 12_873, 10_200],
  [2012, 8_585, 13_545, 10_700],
  [2013, 8_670, 13_678, 10_900],
  [2014, 8_755, 13_818, 11_100],
  [2015, 8_845, 13_958, 11_200],
  [2016, 8_845, 13_958, 11_200],
  [2017, 8_935, 14_098, 11_300],
  [2018, 9_205, 14_518, 11_600],
  [2019, 9_425, 14_868, 11_800],
  [2020, 9_585, 15_120, 12_000],
  [2021, 9_635, 15_197, 12_000],
  [2022, 9_935, 15_666, 12_300],
  [2023, 10_940, 17_248, 12_300],
];

function figure<const Value>(value: Value): { readonly value: Value; readonly source: Source } {
  return { value, source: fixture };
}

function tableOf([year, sick, family, limit]: readonly [number, number, number, number]): StatutoryTable {
  const lowestEarnings = figure<Pence>(pence(limit));
  return {
    taxYear: `${String(year)}-${String(year + 1).slice(2)}`,
    from: day(`${String(year)}-04-06`),
    to: day(`${String(year + 1)}-04-05`),
    sick: { weekly: figure(pence(sick)), lowestEarnings, waitingDays: figure(3), shortest: figure(4) },
    family: { weekly: figure(pence(family)), mostOfEarnings: figure(rate(90, 100)), lowestEarnings },
    recovery: { compensation: figure(rate(3, 100)), others: figure(rate(92, 100)), smallUpTo: figure(pence(4_500_000)) },
  };
}

export const allTables: readonly StatutoryTable[] = [...past.map(tableOf), ...statutoryTables];
