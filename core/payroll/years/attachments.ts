import { type Pence, pence } from '#core/money/pence';
import { type Rate, rate } from '#core/money/rate';
import { type Source } from '#core/payroll/figure';
import { type Day, day } from '#core/time/day';

const checked = '2026-11-21';

const deaGuide: Source = {
  title:
    'DWP, Direct earnings attachments guide for employers, in the copies of Somerset West and Taunton (standard) and Mansfield (higher)',
  where: 'https://www.mansfield.gov.uk',
  checked,
};

const councilTaxEngland: Source = {
  title: 'Council Tax (Administration and Enforcement) Regulations 1992 Sch 4, orders from 1 April 2007, in the copy of Sandwell',
  where: 'https://www.sandwell.gov.uk/council-tax/attachment-earnings-rates-deductions',
  checked,
};

const councilTaxWales: Source = {
  title: 'WSI 2022/107; Welsh Government, written statement of 9 February 2022: orders made in Wales from 1 April 2022',
  where: 'https://www.legislation.gov.uk/wsi/2022/107',
  checked: '2026-11-22',
};

const councilTaxWales2007: Source = {
  title:
    'WSI 2007/582: orders made in Wales from 1 April 2007 to 31 March 2022; its Schedule 4 sets out “the same value sums as for E.” (annotation F20 to SI 1992/613 Sch 4)',
  where: 'https://www.legislation.gov.uk/uksi/1992/613/schedule/4/2017-02-15',
  checked: '2026-11-22',
};

const finesTable: Source = {
  title: 'Fines Collection Regulations 2006 (SI 2006/501) reg 5 and its Schedule, as made',
  where: 'https://www.legislation.gov.uk/uksi/2006/501',
  checked,
};

/** Northern Ireland has the percentages of Great Britain's direct attachments. */
export const northernDirect: Source = {
  title: 'Social Security (Overpayments and Recovery) Regulations (Northern Ireland) 2016 (SR 2016/224) reg 19 and Schedule',
  where: 'https://www.legislation.gov.uk/nisr/2016/224/schedules/made',
  checked: '2026-11-22',
};

const northernFinesTable: Source = {
  title: 'Enforcement of Fines and Other Penalties Regulations (Northern Ireland) 2018 (SR 2018/102) reg 5, 9 and 12, Schedule 2',
  where: 'https://www.legislation.gov.uk/nisr/2018/102/schedules/made',
  checked: '2026-11-22',
};

const scotland2025: Source = {
  title:
    'Diligence against Earnings (Variation) (Scotland) Regulations 2024 (SSI 2024/293) reg 2 and Table A; its Tables B and C as nesaf.co.uk prints them',
  where: 'https://www.legislation.gov.uk/ssi/2024/293/made',
  checked: '2026-11-22',
};

const scotland2023: Source = {
  title: 'Diligence against Earnings (Variation) (Scotland) Regulations 2023 (SSI 2023/27)',
  where: 'https://www.legislation.gov.uk/ssi/2023/27',
  checked: '2026-11-22',
};

/** What a table counts in: earnings of a week, a month or a day. */
export type TablePeriod = 'week' | 'month' | 'day';

/** A percentage of the whole net earnings, of those that do not exceed `upTo`; the last has no end. */
export type Percentage = { readonly upTo?: Pence; readonly of: Rate };

/** Of the whole within the bands; above the last, the last percentage of the limit and half of what is above it. */
export type PercentageTable = {
  readonly source: Source;
  /** Where its bands by the day stand elsewhere. */
  readonly sourceByDay?: Source;
  readonly hasHalfAbove: boolean;
  readonly bands: Readonly<Partial<Record<TablePeriod, readonly Percentage[]>>>;
};

/** Scottish: a sum and a percentage of what exceeds the band’s floor; `sum` is the least in the first band, and added above it. */
export type ScottishBand = { readonly above: Pence; readonly sum: Pence; readonly of: Rate; readonly isLeast: boolean };
export type ScottishTable = {
  readonly source: Source;
  readonly from: Day;
  /** Kept for each day from a current maintenance arrestment or conjoined arrestment order. */
  readonly protectedDaily: Pence;
  readonly bands: Readonly<Record<TablePeriod, readonly ScottishBand[]>>;
  /** Daily net earnings above this have no figure that was read: they are refused by name. */
  readonly dailyReadUpTo?: Pence;
};

const percent = (above: number): Rate => rate(above, 100);

/** Upper ends in pounds, each with its percentage; the last percentage has no end where `last` is given. */
function bands(ends: readonly number[], percents: readonly number[], last?: number): readonly Percentage[] {
  const within = ends.map((end, place) => ({ upTo: pence(Math.round(end * 100)), of: percent(percents[place] ?? 0) }));
  return last === undefined ? within : [...within, { of: percent(last) }];
}

const standard = [0, 3, 5, 7, 11, 15] as const;
const higher = [5, 6, 10, 14, 22, 30] as const;
const deaEnds = { week: [100, 160, 220, 270, 375, 520], month: [430, 690, 950, 1_160, 1_615, 2_240] } as const;

/** Of weeks and months: the law has none by the day (SI 2013/384 reg 20(3), (3B); SI 2015/499 reg 5). See directDaily.ts. */
export const directAttachments: Readonly<Record<'standard' | 'higher', PercentageTable>> = {
  standard: {
    source: deaGuide,
    hasHalfAbove: false,
    bands: { week: bands(deaEnds.week, standard, 20), month: bands(deaEnds.month, standard, 20) },
  },
  higher: {
    source: deaGuide,
    hasHalfAbove: false,
    bands: { week: bands(deaEnds.week, higher, 40), month: bands(deaEnds.month, higher, 40) },
  },
};

/** For weeks and months only. Deductions leave 60% of net earnings, and what is short is added to the next payday (reg 12). */
export const northernFines: PercentageTable = { ...directAttachments.standard, source: northernFinesTable };

const percents = [0, 3, 5, 7, 12, 17] as const;

export const englishCouncilTax: PercentageTable = {
  source: councilTaxEngland,
  hasHalfAbove: true,
  bands: {
    week: bands([75, 135, 185, 225, 355, 505], percents),
    month: bands([300, 550, 740, 900, 1_420, 2_020], percents),
    day: bands([11, 20, 27, 33, 52, 72], percents),
  },
};

/** Its daily table was read for the first band only, and so is not here. */
export const welshCouncilTax: PercentageTable = {
  source: councilTaxWales,
  hasHalfAbove: true,
  bands: {
    week: bands([105, 190, 260, 320, 505, 715], percents),
    month: bands([430, 780, 1_050, 1_280, 2_010, 2_860], percents),
  },
};

/** The sums of England, by the day too. */
export const welshCouncilTax2007: PercentageTable = { ...englishCouncilTax, source: councilTaxWales2007 };

export const councilTaxTablesFrom: Day = day('2007-04-01');
export const welshTableFrom: Day = day('2022-04-01');

export const fines: PercentageTable = {
  source: finesTable,
  hasHalfAbove: true,
  bands: {
    week: bands([55, 100, 135, 165, 260, 370], percents),
    month: bands([220, 400, 540, 660, 1_040, 1_480], percents),
    day: bands([8, 15, 20, 24, 38, 53], percents),
  },
};

/** Floors and sums in pounds. */
function arrested(rows: readonly (readonly [number, number, number])[]): readonly ScottishBand[] {
  const inPence = (sum: number): Pence => pence(Math.round(sum * 100));
  return rows.map(([above, sum, of], place) => ({ above: inPence(above), sum: inPence(sum), of: percent(of), isLeast: place === 0 }));
}

/** Newest last. They bind arrestments that stand already, too. */
export const scottishTables: readonly ScottishTable[] = [
  {
    source: scotland2023,
    from: day('2023-04-06'),
    protectedDaily: pence(2_156),
    bands: {
      week: arrested([
        [150.94, 4, 19],
        [545.57, 74.98, 23],
        [820.21, 138.15, 50],
      ]),
      month: arrested([
        [655.83, 15, 19],
        [2_370.49, 325.79, 23],
        [3_563.83, 600.25, 50],
      ]),
      day: arrested([
        [21.56, 0.5, 19],
        [77.93, 10.71, 23],
        [117.17, 19.73, 50],
      ]),
    },
  },
  {
    source: scotland2025,
    from: day('2025-04-06'),
    protectedDaily: pence(2_466),
    dailyReadUpTo: pence(12_329),
    bands: {
      week: arrested([
        [172.61, 2.3, 15],
        [345.22, 25.89, 20],
        [575.37, 71.92, 25],
        [863.06, 143.84, 50],
      ]),
      month: arrested([
        [750, 10, 15],
        [1_500, 112.5, 20],
        [2_500, 312.5, 25],
        [3_750, 625, 50],
      ]),
      day: arrested([
        [24.66, 0.33, 15],
        [49.32, 3.7, 20],
        [82.19, 10.27, 25],
      ]),
    },
  },
];

/** Of all kinds of orders together with a direct earnings attachment, and of a child maintenance order: what must be left of net earnings. */
export const protectedShare: { readonly value: Rate; readonly direct: Source; readonly maintenance: Source } = {
  value: percent(60),
  direct: deaGuide,
  maintenance: {
    title: 'GOV.UK, Make child maintenance deductions from an employee’s pay',
    where: 'https://www.gov.uk/child-maintenance-for-employers',
    checked,
  },
};

export const courtOrderGuide: Source = {
  title: 'GOV.UK, Make debt deductions from an employee’s pay',
  where: 'https://www.gov.uk/debt-deductions-from-employee-pay',
  checked,
};

/** Whole weeks or months are divided and multiplied again (s49); current maintenance and conjoined orders (s53, s63). */
export const scottishAct: Source = {
  title: 'Debtors (Scotland) Act 1987 s49, s53 and s63',
  where: 'https://www.legislation.gov.uk/ukpga/1987/18/part/III',
  checked: '2026-11-22',
};

export const studentLoanOrder: Source = {
  title: 'HMRC, Collection of Student Loans Manual CSLM18015, CSLM18020 and CSLM18025',
  where: 'https://www.gov.uk/hmrc-internal-manuals/collection-of-student-loans-manual/cslm18015',
  checked: '2026-11-22',
};

/** What an employer may take for each deduction, even below what an order protects, but never below the minimum wage. */
export const employerCharge: Pence = pence(100);
