/**
 * The law's arithmetic of 2025-26 for six-pas-year.md, written a second time. It imports nothing, so that it cannot agree with the program
 * by being the program. Sums are whole pence, shares of a penny are kept as fractions until the law rounds them.
 */

type Letter = 'A' | 'C' | 'M';

/** What the document says of one PA, in pence. */
export type Person = {
  readonly letter: Letter;
  readonly hasPlan2: boolean;
  readonly hasPostgraduate: boolean;
  /** Pay and tax of the P45. */
  readonly before: { readonly pay: number; readonly tax: number };
  /** The debt of a direct earnings attachment, with the employer's £1. */
  readonly debt: number;
};

/** What the document says of one PA and payday: all pay but what is free of tax, the code in force, and what is paid besides. */
export type Given = {
  readonly week: number;
  readonly code: string;
  readonly gross: number;
  readonly inPension: boolean;
  readonly hasOrder: boolean;
  readonly expenses: number;
};

export type Row = {
  readonly counted: number;
  readonly free: number;
  readonly tax: number;
  readonly employeeNi: number;
  readonly employerNi: number;
  readonly loan: number;
  readonly postgraduate: number;
  readonly pension: number;
  readonly employerPension: number;
  readonly order: number;
  readonly charge: number;
  readonly paid: number;
};

/** Lower earnings limit, primary and secondary threshold of four weeks: 125 × 4; 12,570 and 5,000 × 4 ÷ 52, raised to a pound. */
export const limits = { lower: 50_000, primary: 96_700, secondary: 38_500 };

/** Free pay of one week: HMRC's table routines 4.3.1. Each 500 of the code is 5,000 ÷ 52, the rest (number × 10 + 9) ÷ 52, up to the penny. */
function freeOfWeek(number: number): number {
  if (number === 0) return 0;
  const fiveHundreds = Math.floor((number - 1) / 500);
  const rest = ((number - 1) % 500) + 1;
  return fiveHundreds * 9_616 + Math.ceil(((rest * 10 + 9) * 100) / 52);
}

/** National Insurance to the penny by the third decimal of a pound: 6 and more goes up. `tenths` are tenths of a penny, cut. */
function byThirdDecimal(sum: number, percent: number): number {
  const tenths = Math.floor((sum * percent) / 10);
  return Math.floor(tenths / 10) + (tenths % 10 >= 6 ? 1 : 0);
}

/** 20% of whole pounds: all of it lies within the basic rate here. */
function basicRate(pence: number): number {
  return Math.max(0, Math.floor(pence / 100)) * 20;
}

/** DWP's table for four weeks: the share of all net earnings, by what they do not exceed. */
function attached(net: number): number {
  const bands = [
    [40_000, 0],
    [64_000, 3],
    [88_000, 5],
    [108_000, 7],
    [150_000, 11],
    [208_000, 15],
  ] as const;
  const percent = bands.find(([end]) => net <= end)?.[1] ?? 20;
  return Math.floor((net * percent) / 100);
}

function taxOf({ code, week, gross }: Given, before: { readonly pay: number; readonly tax: number }) {
  if (code === '0T W1') return { counted: gross, free: 0, tax: basicRate(gross) };
  const counted = before.pay + gross;
  const free = code === 'BR' ? 0 : freeOfWeek(Number(code.slice(0, -1))) * week;
  return { counted, free, tax: basicRate(counted - free) - before.tax };
}

/** Every payday of one PA, each on the ones before. */
export function rowsOf(person: Person, paydays: readonly Given[]): readonly Row[] {
  let before = person.before;
  let { debt } = person;
  return paydays.map((given) => {
    const { gross } = given;
    const { counted, free, tax } = taxOf(given, before);
    before = { pay: before.pay + gross, tax: before.tax + tax };
    const employeeNi = person.letter === 'C' ? 0 : byThirdDecimal(Math.max(0, gross - limits.primary), 8);
    const employerNi = person.letter === 'M' ? 0 : byThirdDecimal(Math.max(0, gross - limits.secondary), 15);
    const loan = person.hasPlan2 ? Math.floor((Math.max(0, gross - 219_000) * 9) / 10_000) * 100 : 0;
    const postgraduate = person.hasPostgraduate ? Math.floor((Math.max(0, gross - 161_538) * 6) / 10_000) * 100 : 0;
    const band = given.inPension ? Math.max(0, gross - 48_000) : 0;
    const pension = Math.ceil((band * 4) / 100);
    const employerPension = Math.ceil((band * 3) / 100);
    const order = given.hasOrder ? Math.min(debt, attached(gross - tax - employeeNi - pension)) : 0;
    debt -= order;
    const charge = order > 0 ? 100 : 0;
    const paid = gross - tax - employeeNi - loan - postgraduate - pension - order - charge + given.expenses;
    return { counted, free, tax, employeeNi, employerNi, loan, postgraduate, pension, employerPension, order, charge, paid };
  });
}

/** Leave at the average of the paid weeks, to the nearest penny. */
export function leaveAt(minutes: number, paid: number, of: number): number {
  return Math.round((minutes * paid) / of);
}

/** Rolled-up holiday pay: 12.07% of pay for work, to the nearest penny. */
export function rolledUp(work: number): number {
  return Math.round((work * 1_207) / 10_000);
}

/** Old sick pay of some days of one week from Sunday: £118.75 for the week's qualifying days, up to the penny. */
export function sickWeek(days: number, qualifying: number): number {
  return Math.ceil((11_875 * days) / qualifying);
}

/** Earnings by band as reports and P60s have them; nothing at all below the lower earnings limit. */
export function bandsOf(gross: number): readonly [number, number, number] {
  if (gross < limits.lower) return [0, 0, 0];
  return [limits.lower, Math.min(gross, limits.primary) - limits.lower, Math.max(0, gross - limits.primary)];
}
