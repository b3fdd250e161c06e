import { pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type FigureChange } from '#core/contract/shapes/yearPack';
import { type Figure, type Source } from '#core/payroll/figure';
import { minimumWageFrom } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { holidayLaw } from '#core/payroll/years/holiday';
import { dayInWords } from '#core/time/words';

type Found = { readonly path: readonly string[]; readonly value: unknown; readonly source: Source };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFigure(value: unknown): value is Figure<unknown> {
  return isObject(value) && 'value' in value && 'source' in value;
}

/** Every figure of a table with its place in it. */
function figuresIn(value: unknown, path: readonly string[]): readonly Found[] {
  if (isFigure(value)) return [{ path, value: value.value, source: value.source }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => figuresIn(member, [...path, nameOf(name, member)]));
}

/** A band of tax is known by its name, a minimum wage by its age: not by its place. */
function nameOf(name: string, member: unknown): string {
  if (!isObject(member)) return name;
  if (typeof member['fromAge'] === 'number') return `from age ${String(member['fromAge'])}`;
  return typeof member['name'] === 'string' ? `${member['name']} band` : name;
}

/** Whose income tax it is, by the prefix of the code. */
export const regionNames = { rUK: 'England and Northern Ireland', Scotland: 'Scotland', Wales: 'Wales' } as const;

const names: Readonly<Record<string, string>> = {
  incomeTax: 'Income tax',
  ...regionNames,
  regions: '',
  bands: '',
  nationalInsurance: 'National Insurance',
  thresholds: '',
  employeeRates: 'employee’s rate',
  employerRate: 'employer’s rate',
  studentLoans: 'Student loans',
  plans: 'plan',
  employers: 'Employers',
  employmentAllowance: 'Employment Allowance',
  pensions: 'pensions',
  pensionsYearly: 'Pensions, a whole year',
  lower: 'lower threshold',
  trigger: 'enrolment trigger',
  upper: 'upper threshold',
};

/** Of sick pay and family pay, where a pack brings them. */
const statutoryParts: Readonly<Record<string, string>> = {
  statutory: '',
  sick: 'Sick pay',
  family: 'Family pay',
  recovery: 'Family pay got back from HMRC',
  weekly: 'for a week',
  mostOfEarnings: 'the most of average earnings',
  lowestEarnings: 'lowest average earnings',
  shortest: 'fewest days in a row',
  smallUpTo: 'small employer up to',
  others: 'other employers',
};

const minimumWageParts: Readonly<Record<string, string>> = {
  minimumWage: 'Minimum wage',
  rates: '',
  perHour: '',
  apprentice: 'an apprentice',
  offset: 'accommodation, a day',
};

const mileageParts: Readonly<Record<string, string>> = {
  mileage: 'Mileage',
  car: 'a mile by car',
  carAfter: 'a mile by car after that',
  carMiles: 'miles by car at the first rate',
  motorcycle: 'a mile by motorcycle',
  bicycle: 'a mile by bicycle',
  passenger: 'a mile for each passenger',
};

const codeParts: Readonly<Record<string, string>> = {
  codes: 'Tax codes',
  emergency: 'to begin with',
  uplift: 'added when codes are carried',
};

const redundancyParts: Readonly<Record<string, string>> = {
  redundancy: 'Redundancy pay, the most of a week’s pay',
  gb: 'Great Britain',
  ni: 'Northern Ireland',
};

const partsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statutory: statutoryParts,
  minimumWage: minimumWageParts,
  mileage: mileageParts,
  codes: codeParts,
  redundancy: redundancyParts,
};

/** `lowerEarningsLimit` → `lower earnings limit`. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
}

function pathInWords(path: readonly string[]): string {
  const own = partsOf[path[0] ?? ''] ?? names;
  const parts = path.map((part) => own[part] ?? (/^[a-z]+[A-Z]/u.test(part) ? spaced(part) : part)).filter((part) => part !== '');
  return parts.join(', ');
}

const plain = ['basicRateBand', 'waitingDays', 'shortest', 'carMiles'];
const inPence = ['statutory', 'minimumWage', 'mileage', 'redundancy'];

function valueInWords({ path, value }: Pick<Found, 'path' | 'value'>): string {
  if (typeof value === 'number') {
    if (path[0] === 'holiday' || plain.includes(path.at(-1) ?? '')) return grouped(value);
    return inPence.includes(path[0] ?? '') ? pounds(pence(value)) : `£${grouped(value)}`;
  }
  if (isObject(value) && typeof value['above'] === 'number' && typeof value['below'] === 'number')
    return `${String(Math.round((value['above'] / value['below']) * 10_000) / 100)}%`;
  if (isObject(value) && typeof value['L'] === 'number')
    return ['L', 'M', 'N'].map((letter) => `${letter} ${String(value[letter])}`).join(', ');
  if (isObject(value)) return Object.values(value).map(String).join(', employer from the ');
  return String(value);
}

function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/**
 * What a new table says that the other does not: figures that differ, or that are new. Where there is no other table every figure is
 * new. Tables for attachment orders are told by orderChanges.
 */
export function changesBetween(before: YearTable | undefined, after: YearTable): readonly FigureChange[] {
  const old = new Map(before === undefined ? [] : figuresIn(before, []).map((one) => [one.path.join('.'), one]));
  return figuresIn(after, []).flatMap((one): readonly FigureChange[] => {
    const was = old.get(one.path.join('.'));
    const [now, then] = [valueInWords(one), was && valueInWords(was)];
    if (now === then) return [];
    return [{ name: pathInWords(one.path), ...(then === undefined ? {} : { before: then }), after: now, source: one.source }];
  });
}

/** Every figure of a table with its name and its value as people read them. */
export function namedFigures(table: YearTable): readonly { readonly name: string; readonly value: unknown; readonly words: string }[] {
  return figuresIn(table, []).map((one) => ({ name: pathInWords(one.path), value: one.value, words: valueInWords(one) }));
}

/** A figure of holiday that differs from what this program works with: then a newer program is wanted, and not a pack. */
export function holidayDiffers(table: YearTable): FigureChange | undefined {
  const ofHoliday = figuresIn({ holiday: table.holiday ?? {} }, []);
  const known = new Map(figuresIn({ holiday: holidayLaw }, []).map((one) => [one.path.join('.'), one]));
  for (const one of ofHoliday) {
    const was = known.get(one.path.join('.'));
    const [after, before] = [valueInWords(one), was && valueInWords(was)];
    if (after !== before) return { name: pathInWords(one.path), ...(before === undefined ? {} : { before }), after, source: one.source };
  }
  return undefined;
}

/** What a pack does not bring, and what that means: sentences. */
export function missingFrom({
  taxYear,
  statutory,
  minimumWage,
  mileage,
  codes,
  orders,
  pensionsYearly,
  redundancy,
  holiday,
}: YearTable): readonly string[] {
  const from = dayInWords(minimumWageFrom(taxYear));
  const said: readonly (readonly [unknown, string])[] = [
    [minimumWage, `The minimum wage from ${from} is not in it: pay periods that begin on that day or later stay refused.`],
    [statutory, `Sick pay and family pay of ${taxYear} are not in it, and stay refused.`],
    [mileage, `Mileage rates of ${taxYear} are not in it: mileage of that year stays refused.`],
    [codes?.emergency, `Codes for who starts in ${taxYear} are not in it: starting with a checklist, or with nothing, stays refused.`],
    [codes?.uplift, `How codes are carried into ${taxYear} (HMRC’s form P9X) is not in it: carrying codes stays refused.`],
    [orders, 'No new table for attachment orders is in it: those of before go on, as the law has them go on until they are changed.'],
    [pensionsYearly, `Pension thresholds of the whole of ${taxYear} are not in it: letters leave them out.`],
    [redundancy, `The cap on a week’s pay in redundancy pay of ${taxYear} is not in it: the one of before is used, and it says so.`],
    [holiday, 'It says nothing of holiday, whose figures have no tax year: those of before go on.'],
  ];
  return said.flatMap(([part, sentence]) => (part === undefined ? [sentence] : []));
}
