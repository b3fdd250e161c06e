import { array, boolean, constantFrom, integer, option, record, string, type Arbitrary } from 'fast-check';
import { type Eps, type Fps, type FpsEmployee, type Reporter } from '#core/contract/shapes/reports';
import { nothing, pence } from '#core/money/pence';
import { reportYear } from '#core/rti/years';
import { daysOfTaxMonth, daysOfTaxYear, taxPlaceOf } from '#core/pay/taxCalendar';
import { addDays, day } from '#core/time/day';
import { createHash } from 'node:crypto';

export function sha1(text: string): Uint8Array {
  return createHash('sha1').update(text, 'utf8').digest();
}

export const reporter: Reporter = { name: 'Rose Invented', office: '635', reference: 'A635', accountsOffice: '635PC00000000' };

export function yearOf(taxYear: string) {
  const year = reportYear(taxYear);
  if (!year.ok) throw new RangeError(year.problem.sentence);
  return year.value;
}

/** Sam, weekly, week 15 of 2026-27: nothing unusual. */
export const sam: FpsEmployee = {
  employmentId: 'employment-1',
  name: 'Sam Sample',
  niNumber: 'RN000001A',
  born: day('1990-02-03'),
  person: { forenames: ['Sam'], surname: 'Sample', gender: 'F', lines: ['1 Example Road', 'Sampletown'], postcode: 'ZZ1 1ZZ' },
  payId: '1',
  irregular: false,
  paidAfterLeaving: false,
  frequency: 'W1',
  period: 15,
  periodsCovered: 1,
  hours: 'E',
  taxCode: '1257L',
  nonCumulative: false,
  pay: {
    taxable: pence(70_000),
    tax: pence(9_160),
    notTaxed: nothing,
    takenAfterTax: nothing,
    afterStatutory: pence(57_176),
    netPayPension: nothing,
    otherPension: nothing,
    postgraduateLoan: nothing,
  },
  toDate: {
    taxable: pence(70_000),
    tax: pence(9_160),
    studentLoan: nothing,
    postgraduateLoan: nothing,
    netPayPension: nothing,
    otherPension: nothing,
    familyPay: [],
  },
  letters: [
    {
      letter: 'A',
      earnings: pence(70_000),
      earningsToDate: pence(70_000),
      atLel: pence(12_900),
      lelToPt: pence(11_300),
      ptToUel: pence(45_800),
      employer: pence(9_060),
      employerToDate: pence(9_060),
      employee: pence(3_664),
      employeeToDate: pence(3_664),
    },
  ],
};

export function fpsOf(employees: readonly FpsEmployee[], given: Partial<Fps> = {}): Fps {
  return {
    format: 'pa-ledger-fps-1',
    taxYear: '2026-27',
    reporter,
    payday: day('2026-07-17'),
    payRunNumber: 1,
    employees: [...employees],
    ...given,
  };
}

const sum = (max: number): Arbitrary<ReturnType<typeof pence>> => integer({ min: 0, max }).map(pence);
const pounds = (max: number): Arbitrary<ReturnType<typeof pence>> => integer({ min: 0, max }).map((whole) => pence(whole * 100));
const letters = (of: string, most: number): Arbitrary<string> =>
  string({ unit: constantFrom(...Array.from(of)), minLength: 0, maxLength: most - 1 }).map((rest) => `A${rest}`.trim());

const person: Arbitrary<FpsEmployee['person']> = record(
  {
    title: constantFrom('Mr', 'Ms', 'Mx', 'Dr.'),
    forenames: array(letters("abcXYZ -'", 35), { minLength: 1, maxLength: 2 }),
    surname: letters("abcXYZ -'", 35),
    gender: constantFrom('F', 'M'),
    lines: array(letters('abZ09 .,-()/=!"%&*;<>\'+:?', 35), { minLength: 2, maxLength: 4 }),
    postcode: constantFrom('ZZ1 1ZZ', 'M1 1AA'),
    passport: constantFrom('123456789'),
  },
  { requiredKeys: ['forenames', 'surname', 'gender', 'lines'] },
);

const letterBlock: Arbitrary<FpsEmployee['letters'][number]> = record({
  letter: constantFrom('A', 'C', 'H', 'J', 'M', 'V', 'Z'),
  earnings: sum(500_000),
  earningsToDate: sum(5_000_000),
  atLel: pounds(6_708),
  lelToPt: sum(600_000),
  ptToUel: sum(3_700_000),
  employer: sum(100_000),
  employerToDate: sum(1_000_000),
  employee: sum(50_000),
  employeeToDate: sum(500_000),
}).map((one) => (one.letter === 'C' ? { ...one, employee: nothing, employeeToDate: nothing } : one));

const pay: Arbitrary<FpsEmployee['pay']> = record(
  {
    taxable: sum(500_000),
    tax: integer({ min: -100_000, max: 200_000 }).map((value) => pence(value)),
    notTaxed: sum(20_000),
    takenAfterTax: sum(20_000),
    afterStatutory: sum(500_000),
    netPayPension: sum(20_000),
    otherPension: sum(20_000),
    studentLoan: record({ plan: constantFrom('01', '02', '04'), amount: pounds(500) }),
    postgraduateLoan: pounds(300),
  },
  {
    requiredKeys: ['taxable', 'tax', 'notTaxed', 'takenAfterTax', 'afterStatutory', 'netPayPension', 'otherPension', 'postgraduateLoan'],
  },
);

const familyPay = constantFrom('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp').chain((kind) =>
  record({ kind: constantFrom(kind), amount: sum(900_000) }),
);

function anyEmployee(payday: Fps['payday']): Arbitrary<FpsEmployee> {
  const frequencies = { W1: 'weekly', W2: 'fortnightly', W4: 'four-weekly', M1: 'monthly' } as const;
  const parts = {
    person,
    pay,
    niNumber: option(constantFrom('RN000001A', 'AB123456C'), { nil: undefined }),
    frequency: constantFrom('W1', 'W2', 'W4', 'M1'),
    hours: constantFrom('A', 'B', 'C', 'D', 'E'),
    taxCode: constantFrom('1257L', 'BR', '0T', 'D0', 'K475', 'NT', '1100T'),
    regime: option(constantFrom('S', 'C'), { nil: undefined }),
    nonCumulative: boolean(),
    irregular: boolean(),
    starts: option(constantFrom('A', 'B', 'C'), { nil: undefined }),
    leaves: boolean(),
    changed: boolean(),
    lateReason: option(constantFrom('F', 'G', 'H'), { nil: undefined }),
    taxable: sum(5_000_000),
    loans: pounds(3_000),
    familyPay: array(familyPay, { maxLength: 2 }),
    letters: array(letterBlock, { maxLength: 3 }),
  } as const;
  return record(parts).map((made) => {
    const { starts, leaves, changed, lateReason, regime, niNumber, taxable, loans, familyPay: paid, ...rest } = made;
    return {
      ...sam,
      ...rest,
      period: taxPlaceOf(frequencies[rest.frequency], payday).taxPeriod,
      letters: rest.letters.filter(({ letter }, at) => rest.letters.findIndex((one) => one.letter === letter) === at),
      toDate: {
        taxable,
        tax: rest.pay.tax,
        studentLoan: loans,
        postgraduateLoan: nothing,
        netPayPension: rest.pay.netPayPension,
        otherPension: rest.pay.otherPension,
        familyPay: paid.filter(({ kind }, at) => paid.findIndex((one) => one.kind === kind) === at),
      },
      ...(niNumber === undefined ? {} : { niNumber }),
      ...(regime === undefined ? {} : { regime }),
      ...(lateReason === undefined ? {} : { lateReason }),
      ...(starts === undefined ? {} : { starter: { startsOn: payday, statement: starts, studentLoan: changed, postgraduateLoan: leaves } }),
      ...(leaves ? { leftOn: payday } : {}),
      ...(changed ? { formerPayId: '7' } : {}),
    };
  });
}

export const anyTaxYear = constantFrom('2025-26', '2026-27');

/** A report of a random payday of random staff. */
export const anyFps: Arbitrary<Fps> = record({ taxYear: anyTaxYear, on: integer({ min: 0, max: 364 }), isFinal: boolean() }).chain(
  ({ taxYear, on, isFinal }) => {
    const payday = addDays(daysOfTaxYear(taxYear).from, on);
    return array(anyEmployee(payday), { minLength: 1, maxLength: 4 }).map((employees) =>
      fpsOf(employees, { taxYear, payday, ...(isFinal ? { final: { forYear: true as const } } : {}) }),
    );
  },
);

const recoveredOne = constantFrom('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp').chain((kind) =>
  record({ kind: constantFrom(kind), recovered: sum(900_000), compensation: sum(90_000) }),
);

export const anyEps: Arbitrary<Eps> = record({
  taxYear: anyTaxYear,
  taxMonth: integer({ min: 1, max: 12 }),
  isIdle: boolean(),
  allowance: option(boolean(), { nil: undefined }),
  recovered: array(recoveredOne, { maxLength: 3 }),
  isFinal: boolean(),
}).map(({ taxYear, taxMonth, isIdle, allowance, recovered, isFinal }) => ({
  format: 'pa-ledger-eps-1',
  taxYear,
  taxMonth,
  reporter,
  recovered: recovered.filter(({ kind }, at) => recovered.findIndex((one) => one.kind === kind) === at),
  ...(isIdle ? { noPayment: daysOfTaxMonth(taxYear, taxMonth) } : {}),
  ...(allowance === undefined ? {} : { allowance }),
  ...(isFinal ? { final: { forYear: true as const } } : {}),
}));
