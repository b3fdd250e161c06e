import { type Rate } from '#core/money/rate';
import { type Pence } from '#core/money/pence';
import { type Figure } from './figure.ts';
import { type Frequency } from './tax-period.ts';
import { type CodeFigures } from './years/codes.ts';
import { type HolidayFigures } from './years/holiday.ts';
import { type MileageFigures } from './years/mileage.ts';
import { type MinimumWageFigures } from './years/minimumWage.ts';
import { type OrderFigures } from './years/orderTables.ts';
import { type PensionThresholds } from './years/pensions.ts';
import { type RedundancyFigures } from './years/redundancy.ts';

/** The law of one tax year, as data. A year that is not wholly known has no table. Amounts are whole pounds. */
export type YearTable = {
  /** '2026-27'. */
  readonly taxYear: string;
  readonly incomeTax: IncomeTaxTable;
  readonly nationalInsurance: NationalInsuranceTable;
  readonly studentLoans: StudentLoanTable;
  readonly employers: EmployerTable;
  // What follows is here where a year pack brings it; the app's own stand in files of their own under years, and core/payroll/law.ts
  // lays one over the other. What a pack leaves out stays unknown of its year.
  /** Sick pay and family pay. */
  readonly statutory?: StatutoryFigures;
  /** Of pay periods that begin from 1 April on. */
  readonly minimumWage?: MinimumWageFigures;
  readonly mileage?: MileageFigures;
  /** Codes to begin with, and how codes are carried into the year. */
  readonly codes?: CodeFigures;
  /** Tables for orders that are new in the year. */
  readonly orders?: OrderFigures;
  /** Pension thresholds of a whole year, as letters to PAs say them. */
  readonly pensionsYearly?: PensionThresholds;
  /** The most that a week's pay counts for in redundancy pay. */
  readonly redundancy?: RedundancyFigures;
  /** The figures of holiday, which have to be those that this program works with. */
  readonly holiday?: HolidayFigures;
};

/** The tax code's prefix decides the region, not the address: none, S or C. */
export type TaxRegion = 'rUK' | 'Scotland' | 'Wales';

export type IncomeTaxTable = {
  readonly regions: Readonly<Record<TaxRegion, RegionTaxTable>>;
  /** The most of one payment that tax may take, and the codes it protects. */
  readonly overridingLimit: { readonly share: Figure<Rate>; readonly binds: Figure<'every code' | 'K codes'> };
};

export type RegionTaxTable = {
  /** From the lowest; the last has no upper end. */
  readonly bands: readonly TaxBand[];
  /** Which band, counting from 1, code BR uses (the specification's pointer G). D0 is the band after it. */
  readonly basicRateBand: Figure<number>;
};

export type TaxBand = {
  readonly name: string;
  /** Pounds of taxable pay in a whole year; absent for the last band. */
  readonly width?: Figure<number>;
  readonly rate: Figure<Rate>;
};

export type NationalInsuranceTable = {
  readonly thresholds: Readonly<Record<NiThreshold, EarningsThreshold>>;
  readonly employeeRates: Readonly<Record<EmployeeNiRate, { readonly main: Figure<Rate>; readonly above: Figure<Rate> }>>;
  readonly employerRate: Figure<Rate>;
  readonly letters: Readonly<Record<NiLetter, Figure<NiLetterRule>>>;
};

export type NiThreshold =
  | 'lowerEarningsLimit'
  | 'primaryThreshold'
  | 'secondaryThreshold'
  | 'upperEarningsLimit'
  | 'upperSecondaryThreshold'
  | 'apprenticeUpperSecondaryThreshold'
  | 'veteranUpperSecondaryThreshold'
  | 'freeportUpperSecondaryThreshold'
  | 'investmentZoneUpperSecondaryThreshold';

/** Prescribed for a week, a month and a year. Longer earnings periods follow from these. */
export type EarningsThreshold = { readonly week: Figure<number>; readonly month: Figure<number>; readonly year: Figure<number> };

export type EmployeeNiRate = 'standard' | 'reduced' | 'deferred' | 'nothing';

/** Every category letter but the mariners' (G, P, Q, R, T, W, Y). */
export const niLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'S', 'V', 'X', 'Z'] as const;

export type NiLetter = (typeof niLetters)[number];

export type NiLetterRule = {
  readonly employee: EmployeeNiRate;
  /** Where the employer starts to pay; 'nowhere' for letter X, on which nothing is counted at all. */
  readonly employerFrom: Exclude<NiThreshold, 'lowerEarningsLimit' | 'primaryThreshold' | 'upperEarningsLimit'> | 'nowhere';
};

export const studentLoanPlans = ['1', '2', '4', '5'] as const;

export type StudentLoanPlan = (typeof studentLoanPlans)[number];

export type StudentLoanTable = {
  /** Only plans that employers collect in this year. */
  readonly plans: Readonly<Partial<Record<StudentLoanPlan, LoanTerms>>>;
  readonly postgraduate: LoanTerms;
  /** For someone who has a loan and cannot find out which plan it is. */
  readonly planIfUnknown: Figure<StudentLoanPlan>;
};

export type LoanTerms = { readonly threshold: Figure<number>; readonly rate: Figure<Rate> };

/** What an employer has to know besides: whole pounds. */
export type EmployerTable = {
  /** The most of an employer's own National Insurance that the Employment Allowance meets in the year. */
  readonly employmentAllowance: Figure<number>;
  /** Earnings in one pay period on which pensions turn. */
  readonly pensions: Readonly<Record<Frequency, PensionThresholds>>;
};

/** What the law says of statutory pay in one tax year. */
export type StatutoryFigures = {
  readonly sick: {
    /** The flat rate for a week. */
    readonly weekly: Figure<Pence>;
    /** The most of average weekly earnings that sick pay may be; absent while the flat rate alone counted. */
    readonly mostOfEarnings?: Figure<Rate>;
    /** Who earned less on average had no sick pay; absent since the limit is gone. */
    readonly lowestEarnings?: Figure<Pence>;
    readonly waitingDays: Figure<number>;
    /** How many days in a row make a period of incapacity for work. */
    readonly shortest: Figure<number>;
  };
  readonly family: {
    readonly weekly: Figure<Pence>;
    readonly mostOfEarnings: Figure<Rate>;
    /** Average earnings below this give no family pay: the lower earnings limit of the relevant week's year. */
    readonly lowestEarnings: Figure<Pence>;
  };
  readonly recovery: {
    /** What HMRC adds for a small employer, who gets back all of the family pay besides. */
    readonly compensation: Figure<Rate>;
    /** What every other employer gets back. */
    readonly others: Figure<Rate>;
    /** Class 1 National Insurance of the last whole tax year, both sides, up to which an employer is small. */
    readonly smallUpTo: Figure<Pence>;
  };
};
