import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { pence, type Pence } from '#core/money/pence';
import { type Figure, type Source } from '#core/payroll/figure';
import { rate } from '#core/money/rate';
import { type IncomeTaxTable, type RegionTaxTable } from '#core/payroll/year-table';

/** The shared vectors stand beside a checkout of the project; elsewhere the tests that need them are skipped, and say so. */
const folder = resolve(import.meta.dirname, '../../../../shared/vectors');

export function hasVectors(): boolean {
  const found = existsSync(resolve(folder, 'income-tax.csv'));
  if (!found) process.stdout.write('skipped: ../shared/vectors is not beside this checkout; the committed sample still runs\n');
  return found;
}

/** No rows where the folder is absent: the tests that count them are skipped then. */
export function vectorRows(name: string): readonly Readonly<Record<string, string>>[] {
  if (!existsSync(resolve(folder, name))) return [];
  return readRows(readFileSync(resolve(folder, name), 'utf8'));
}

export function readRows(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: unknown = parse(text, { columns: true });
  if (!Array.isArray(rows)) throw new TypeError('a CSV file has rows');
  return rows.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) throw new TypeError('a row has columns');
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
  });
}

/** '1,156.25' is not expected here: '1156.25', '125', '0.070000'. */
export function fromVector(text: string): Pence {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text) ?? [];
  if (whole === undefined) throw new TypeError(`not an amount: ${text}`);
  return pence(Number(`${sign ?? ''}${whole}${part.padEnd(2, '0')}`));
}

const fixture: Source = { title: 'band-params.json, for past years only', where: '../shared/vectors', checked: '2026-11-21' };

function figure<const Value>(value: Value): Figure<Value> {
  return { value, source: fixture };
}

/** The bands of past years, which the product does not carry. Before 2015-16 the limit bound K codes only. */
export function pastIncomeTax(): Readonly<Record<string, IncomeTaxTable>> {
  if (!existsSync(resolve(folder, 'band-params.json'))) return {};
  const years: unknown = JSON.parse(readFileSync(resolve(folder, 'band-params.json'), 'utf8'));
  return Object.fromEntries(Object.entries(shaped(years)).map(([year, regions]) => [year, yearFrom(year, shaped(regions))]));
}

function yearFrom(year: string, regions: Readonly<Record<string, unknown>>): IncomeTaxTable {
  return {
    regions: { rUK: region(regions['rUK']), Scotland: region(regions['Scotland']), Wales: region(regions['Wales']) },
    overridingLimit: { share: figure(rate(50, 100)), binds: figure(year < '2015-16' ? 'K codes' : 'every code') },
  };
}

function region(given: unknown): RegionTaxTable {
  const { bandwidths, rates } = shaped(given);
  if (!Array.isArray(bandwidths) || !Array.isArray(rates)) throw new TypeError('a region has bandwidths and rates');
  const bands = rates.map((each: unknown, place) => {
    const width: unknown = bandwidths[place];
    const inHundredths = rate(Math.round(Number(each) * 100), 100);
    return {
      name: `band ${String(place + 1)}`,
      rate: figure(inHundredths),
      ...(width === undefined ? {} : { width: figure(Number(width)) }),
    };
  });
  return { bands, basicRateBand: figure(2) };
}

function shaped(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw new TypeError('an object was expected');
  return Object.fromEntries(Object.entries(given));
}
