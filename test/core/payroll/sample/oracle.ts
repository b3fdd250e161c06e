/**
 * A second way to the same answers, which shares nothing with core: whole fractions in BigInt, thresholds typed again from the
 * published tables, and rounding done on the written decimals. It exists to write pay-sample.csv and to be read beside the rules.
 */
export type Case = {
  readonly taxYear: string;
  readonly frequency: string;
  readonly period: number;
  readonly taxCode: string;
  readonly basis: string;
  readonly niLetter: string;
  /** Pence. */
  readonly gross: bigint;
  readonly payBefore: bigint;
  readonly taxBefore: bigint;
  readonly studentLoan: string;
  readonly postgraduateLoan: boolean;
};

export type Expected = Readonly<
  Record<'tax' | 'employeeNi' | 'employerNi' | 'atLel' | 'lelToPt' | 'ptToUel' | 'studentLoan' | 'postgraduateLoan' | 'net', bigint>
>;

/** Upper ends of the bands in pounds of taxable pay, and the percentages. Source: GOV.UK and Scottish Government rate tables. */
const scottish: Readonly<Record<string, readonly bigint[]>> = {
  '2024-25': [2_306n, 13_991n, 31_092n, 62_430n, 125_140n],
  '2025-26': [2_827n, 14_921n, 31_092n, 62_430n, 125_140n],
  '2026-27': [3_967n, 16_956n, 31_092n, 62_430n, 125_140n],
};
const scottishRates = [19n, 20n, 21n, 42n, 45n, 48n];
const otherEnds = [37_700n, 125_140n];
const otherRates = [20n, 40n, 45n];

const weeksIn: Readonly<Record<string, bigint>> = { weekly: 1n, fortnightly: 2n, 'four-weekly': 4n };

function ceil(above: bigint, below: bigint): bigint {
  return (above + below - 1n) / below;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Tax on one payment: HMRC, PAYE Tax Table Routines, para 4 to 14. */
export function taxOf(of: Case): bigint {
  const weeks = weeksIn[of.frequency];
  const inYear = weeks === undefined ? 12n : 52n;
  const slot = weeks === undefined ? BigInt(of.period) : ceil(BigInt(of.period), weeks) * weeks;
  const alone = of.basis !== 'cumulative' || slot > inYear;
  const n = alone ? (weeks ?? 1n) : slot;
  const pay = alone ? of.gross : of.payBefore + of.gross;
  const before = alone ? 0n : of.taxBefore;
  const wanted = dueOn(of, pay, n, inYear) - before;
  return least(wanted, of.gross / 2n);
}

function dueOn({ taxCode, taxYear }: Case, pay: bigint, n: bigint, inYear: bigint): bigint {
  const isScottish = taxCode.startsWith('S');
  const bare = taxCode.replace(/^[SC]/, '');
  const ends = isScottish ? (scottish[taxYear] ?? []) : otherEnds;
  const rates = isScottish ? scottishRates : otherRates;
  if (bare === 'NT') return 0n;
  const flat = bare === 'BR' ? 20n : bare.startsWith('D') ? flatRate(Number(bare.slice(1)), isScottish) : undefined;
  if (flat !== undefined) return (pay / 100n) * flat;
  const adjusted = bare.startsWith('K')
    ? pay + adjustment(BigInt(bare.slice(1)), n, inYear)
    : pay - adjustment(BigInt(bare.slice(0, -1)), n, inYear);
  if (adjusted <= 0n) return 0n;
  return onBands(adjusted, ends, rates, n, inYear);
}

function flatRate(place: number, isScottish: boolean): bigint {
  const found = (isScottish ? [21n, 42n, 45n, 48n] : [40n, 45n])[place];
  if (found === undefined) throw new RangeError('no such D code');
  return found;
}

/** Para 4.3.1: (remainder × 10 + 9) a year, plus £5,000 for each 500 taken out, each part raised to a penny. */
function adjustment(code: bigint, n: bigint, inYear: bigint): bigint {
  if (code === 0n) return 0n;
  const fiveHundreds = (code - 1n) / 500n;
  const rest = code - fiveHundreds * 500n;
  return (ceil((rest * 10n + 9n) * 100n, inYear) + fiveHundreds * ceil(500_000n, inYear)) * n;
}

/** Para 4.4. Thresholds and tax are held in ten-thousandths of a pound, cut and never rounded. */
function onBands(adjusted: bigint, ends: readonly bigint[], rates: readonly bigint[], n: bigint, inYear: bigint): bigint {
  const pounds = adjusted / 100n;
  let annualTax = 0n;
  let lower = 0n;
  for (const [place, rate] of rates.entries()) {
    const end = ends[place];
    const c = (lower * 10_000n * n) / inYear;
    const k = (annualTax * 100n * n) / inYear;
    const upper = end === undefined ? undefined : ceil((end * 10_000n * n) / inYear, 10_000n) * 100n;
    if (upper === undefined || adjusted <= upper) return (k + ((pounds * 10_000n - c) * rate) / 100n) / 100n;
    // Hundredths of a pound, since every rate is a whole percentage.
    annualTax += ((end ?? 0n) - lower) * rate;
    lower = end ?? 0n;
  }
  throw new RangeError('no band');
}

/** Weekly, monthly and yearly limits in pounds. Source: SSCR 2001 reg 10 and 11 as HMRC publishes them. */
const lower: Readonly<Record<string, readonly [bigint, bigint]>> = {
  '2024-25': [123n, 533n],
  '2025-26': [125n, 542n],
  '2026-27': [129n, 559n],
};
const secondary: Readonly<Record<string, readonly [bigint, bigint, bigint]>> = {
  '2024-25': [175n, 758n, 9_100n],
  '2025-26': [96n, 417n, 5_000n],
  '2026-27': [96n, 417n, 5_000n],
};
const primary = [242n, 1_048n, 12_570n] as const;
const upper = [967n, 4_189n, 50_270n] as const;
const special = [481n, 2_083n, 25_000n] as const;

function threshold([week, month, year]: readonly [bigint, bigint, bigint], frequency: string): bigint {
  const weeks = weeksIn[frequency];
  return (weeks === undefined ? month : weeks === 1n ? week : ceil(year * weeks, 52n)) * 100n;
}

/** A percentage of pence in thousandths of a percent, cut to three decimals of a pound, 0.005 or less dropped: reg 12(1). */
function niPart(pence: bigint, thousandths: bigint): bigint {
  const tenthsOfAPenny = String((pence * thousandths) / 10_000n);
  const last = Number(tenthsOfAPenny.slice(-1));
  return BigInt(tenthsOfAPenny.slice(0, -1)) + (last > 5 ? 1n : 0n);
}

export function niOf(of: Case): Pick<Expected, 'employeeNi' | 'employerNi' | 'atLel' | 'lelToPt' | 'ptToUel'> {
  if (of.niLetter === 'X') return { employeeNi: 0n, employerNi: 0n, atLel: 0n, lelToPt: 0n, ptToUel: 0n };
  const weeks = weeksIn[of.frequency];
  const [lelWeek, lelMonth] = lower[of.taxYear] ?? [0n, 0n];
  const lel = (weeks === undefined ? lelMonth : lelWeek * weeks) * 100n;
  const pt = threshold(primary, of.frequency);
  const uel = threshold(upper, of.frequency);
  const main = 'AFHMNV'.includes(of.niLetter) ? 8_000n : 'BEI'.includes(of.niLetter) ? 1_850n : 'DJLZ'.includes(of.niLetter) ? 2_000n : 0n;
  const beyond = main === 0n ? 0n : 2_000n;
  const ptToUel = most(0n, least(of.gross, uel) - pt);
  const over = most(0n, of.gross - uel);
  const employer = of.taxYear === '2024-25' ? 13_800n : 15_000n;
  const st = threshold(secondary[of.taxYear] ?? [0n, 0n, 0n], of.frequency);
  const from = 'ABCJ'.includes(of.niLetter) ? st : 'HMVZ'.includes(of.niLetter) ? uel : threshold(special, of.frequency);
  const isReported = of.gross >= lel;
  return {
    employeeNi: niPart(ptToUel, main) + niPart(over, beyond),
    employerNi: niPart(most(0n, least(of.gross, uel) - from), employer) + niPart(over, employer),
    atLel: isReported ? lel : 0n,
    lelToPt: isReported ? most(0n, least(of.gross, pt) - lel) : 0n,
    ptToUel: isReported ? ptToUel : 0n,
  };
}

/** Yearly thresholds in pounds. Source: HMRC, Collection of student loans, each year. */
const loans: Readonly<Record<string, Readonly<Record<string, bigint>>>> = {
  '2024-25': { 1: 24_990n, 2: 27_295n, 4: 31_395n, PG: 21_000n },
  '2025-26': { 1: 26_065n, 2: 28_470n, 4: 32_745n, PG: 21_000n },
  '2026-27': { 1: 26_900n, 2: 29_385n, 4: 33_795n, 5: 25_000n, PG: 21_000n },
};
const paydays: Readonly<Record<string, bigint>> = { weekly: 52n, fortnightly: 26n, 'four-weekly': 13n, monthly: 12n };

export function loanOf({ taxYear, frequency, niLetter, gross }: Case, plan: string): bigint {
  if (plan === '' || niLetter === 'X') return 0n;
  const year = loans[taxYear]?.[plan];
  if (year === undefined) throw new RangeError(`plan ${plan} is not collected in ${taxYear}`);
  const excess = most(0n, gross - (year * 100n) / (paydays[frequency] ?? 12n));
  return ((excess * (plan === 'PG' ? 6n : 9n)) / 10_000n) * 100n;
}

export function expectedOf(of: Case): Expected {
  const tax = taxOf(of);
  const ni = niOf(of);
  const studentLoan = loanOf(of, of.studentLoan);
  const postgraduateLoan = loanOf(of, of.postgraduateLoan ? 'PG' : '');
  return { tax, ...ni, studentLoan, postgraduateLoan, net: of.gross - tax - ni.employeeNi - studentLoan - postgraduateLoan };
}
