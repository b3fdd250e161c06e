import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Day, day } from '#core/time/day';
import { type YearTable } from './year-table.ts';
import { yearTables } from './years/all.ts';
import { type CodeTable, codeTables } from './years/codes.ts';
import { holidayLaw } from './years/holiday.ts';
import { type MileageTable, mileageTables } from './years/mileage.ts';
import { type MinimumWageTable, minimumWageTables } from './years/minimumWage.ts';
import { type OrderTables, type PercentageOrder, orderTables } from './years/orderTables.ts';
import { type PensionThresholds, pensionYears } from './years/pensions.ts';
import { type RedundancyCap, redundancyCaps } from './years/redundancy.ts';
import { type StatutoryTable, statutoryTables } from './years/statutory.ts';

/** Every figure of law that goes by a tax year or a day, as it is known somewhere: what each calculation takes, and nothing else. */
export type Law = {
  readonly years: readonly YearTable[];
  readonly statutory: readonly StatutoryTable[];
  readonly minimumWage: readonly MinimumWageTable[];
  readonly mileage: readonly MileageTable[];
  readonly codes: readonly CodeTable[];
  readonly orders: OrderTables;
  readonly redundancy: readonly RedundancyCap[];
  /** Pension thresholds of a whole year, as letters say them. */
  readonly pensionsYearly: readonly PensionsYearly[];
};

type PensionsYearly = { readonly taxYear: string; readonly thresholds: PensionThresholds };

type OfYear = { readonly taxYear: string };
type OfDay = { readonly from: string };

function byYear<Table extends OfYear>(own: readonly Table[], packed: readonly Table[]): readonly Table[] {
  const kept = own.filter(({ taxYear }) => packed.every((one) => one.taxYear !== taxYear));
  return [...kept, ...packed].toSorted((a, b) => (a.taxYear < b.taxYear ? -1 : 1));
}

function byDay<Table extends OfDay>(own: readonly Table[], packed: readonly Table[]): readonly Table[] {
  const kept = own.filter(({ from }) => packed.every((one) => one.from !== from));
  return [...kept, ...packed].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The minimum wage changes on 1 April, five days before the tax year that is named after it. */
export function minimumWageFrom(taxYear: string): Day {
  return day(`${taxYear.slice(0, 4)}-04-01`);
}

function minimumWageIn({ taxYear, minimumWage }: YearTable): readonly MinimumWageTable[] {
  return minimumWage === undefined ? [] : [{ ...minimumWage, from: minimumWageFrom(taxYear) }];
}

function redundancyIn({ taxYear, redundancy }: YearTable): readonly RedundancyCap[] {
  return redundancy === undefined ? [] : [{ ...redundancy, from: daysOfTaxYear(taxYear).from }];
}

function statutoryIn({ taxYear, statutory }: YearTable): readonly StatutoryTable[] {
  return statutory === undefined ? [] : [{ ...statutory, taxYear, ...daysOfTaxYear(taxYear) }];
}

function ordersWith(packs: readonly YearTable[]): OrderTables {
  const percentages = (kind: PercentageOrder) =>
    byDay(
      orderTables.percentages[kind],
      packs.flatMap(({ orders }) => orders?.percentages?.[kind] ?? []),
    );
  return {
    percentages: {
      dea_standard: percentages('dea_standard'),
      dea_higher: percentages('dea_higher'),
      council_tax_england: percentages('council_tax_england'),
      council_tax_wales: percentages('council_tax_wales'),
      fine: percentages('fine'),
    },
    scottish: byDay(
      orderTables.scottish,
      packs.flatMap(({ orders }) => orders?.scottish ?? []),
    ),
  };
}

/** The app's own figures, and over them what year packs bring, by the year or the day. */
export function lawWith(packs: readonly YearTable[]): Law {
  return {
    years: byYear(yearTables, packs),
    statutory: byYear(statutoryTables, packs.flatMap(statutoryIn)),
    minimumWage: byDay(minimumWageTables, packs.flatMap(minimumWageIn)),
    mileage: byYear(
      mileageTables,
      packs.flatMap(({ taxYear, mileage }) => (mileage === undefined ? [] : [{ ...mileage, taxYear }])),
    ),
    codes: byYear(
      codeTables,
      packs.flatMap(({ taxYear, codes }) => (codes === undefined ? [] : [{ ...codes, taxYear }])),
    ),
    orders: ordersWith(packs),
    redundancy: byDay(redundancyCaps, packs.flatMap(redundancyIn)),
    pensionsYearly: byYear(
      pensionYears.map(({ taxYear, thresholds }) => ({ taxYear, thresholds: thresholds.yearly })),
      packs.flatMap(({ taxYear, pensionsYearly }) => (pensionsYearly === undefined ? [] : [{ taxYear, thresholds: pensionsYearly }])),
    ),
  };
}

/** All that is known of one tax year together, as a year pack would bring it; without tables for orders, which have no year. */
export function wholeYear(law: Law, taxYear: string): YearTable | undefined {
  const table = law.years.find((one) => one.taxYear === taxYear);
  if (table === undefined) return undefined;
  return {
    ...table,
    ...statutoryOf(law, taxYear),
    ...mileageOf(law, taxYear),
    ...codesOf(law, taxYear),
    ...minimumWageOf(law, taxYear),
    ...redundancyOf(law, taxYear),
    ...pensionsYearlyOf(law, taxYear),
    holiday: holidayLaw,
  };
}

type Part<Name extends keyof YearTable> = Pick<YearTable, Name>;

function statutoryOf({ statutory }: Law, taxYear: string): Part<'statutory'> {
  const found = statutory.find((one) => one.taxYear === taxYear);
  return found === undefined ? {} : { statutory: { sick: found.sick, family: found.family, recovery: found.recovery } };
}

function mileageOf({ mileage }: Law, taxYear: string): Part<'mileage'> {
  const found = mileage.find((one) => one.taxYear === taxYear);
  if (found === undefined) return {};
  const { taxYear: _, ...figures } = found;
  return { mileage: figures };
}

function codesOf({ codes }: Law, taxYear: string): Part<'codes'> {
  const found = codes.find((one) => one.taxYear === taxYear);
  if (found === undefined) return {};
  const { taxYear: _, ...figures } = found;
  return { codes: figures };
}

function redundancyOf({ redundancy }: Law, taxYear: string): Part<'redundancy'> {
  const { from: first } = daysOfTaxYear(taxYear);
  const found = redundancy.find(({ from }) => from === first);
  return found === undefined ? {} : { redundancy: { gb: found.gb, ni: found.ni } };
}

function pensionsYearlyOf({ pensionsYearly }: Law, taxYear: string): Part<'pensionsYearly'> {
  const found = pensionsYearly.find((one) => one.taxYear === taxYear);
  return found === undefined ? {} : { pensionsYearly: found.thresholds };
}

function minimumWageOf({ minimumWage }: Law, taxYear: string): Part<'minimumWage'> {
  const found = minimumWage.find(({ from }) => from === minimumWageFrom(taxYear));
  if (found === undefined) return {};
  const { from: _, ...figures } = found;
  return { minimumWage: figures };
}

/** What the app came with. */
export const ownLaw: Law = lawWith([]);
