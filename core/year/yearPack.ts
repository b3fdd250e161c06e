import { pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type FigureChange } from '#core/contract/shapes/yearPack';
import { type Figure, type Source } from '#core/payroll/figure';
import { type YearTable } from '#core/payroll/year-table';

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

/** A band of tax is known by its name, not by its place. */
function nameOf(name: string, member: unknown): string {
  const own = isObject(member) ? member['name'] : undefined;
  return typeof own === 'string' ? `${own} band` : name;
}

const names: Readonly<Record<string, string>> = {
  incomeTax: 'Income tax',
  rUK: 'England and Northern Ireland',
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

/** `lowerEarningsLimit` → `lower earnings limit`. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
}

function pathInWords(path: readonly string[]): string {
  const own = path[0] === 'statutory' ? statutoryParts : names;
  const parts = path.map((part) => own[part] ?? (/^[a-z]+[A-Z]/u.test(part) ? spaced(part) : part)).filter((part) => part !== '');
  return parts.join(', ');
}

const plain = ['basicRateBand', 'waitingDays', 'shortest'];

function valueInWords({ path, value }: Pick<Found, 'path' | 'value'>): string {
  if (typeof value === 'number') {
    if (plain.includes(path.at(-1) ?? '')) return String(value);
    return path[0] === 'statutory' ? pounds(pence(value)) : `£${grouped(value)}`;
  }
  if (isObject(value) && typeof value['above'] === 'number' && typeof value['below'] === 'number')
    return `${String(Math.round((value['above'] / value['below']) * 10_000) / 100)}%`;
  if (isObject(value)) return Object.values(value).map(String).join(', employer from the ');
  return String(value);
}

function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/**
 * What a new table says that the other does not: figures that differ, that are new, or that are gone. Where there is no other table
 * every figure is new.
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
