import { type FunderTerms } from '#core/contract/shapes/funders';

/** Where a rule was read, and whether in somebody else's words about it. */
export type ReadAt = { readonly title: string; readonly where: string; readonly howKnown?: 'read' | 'second_hand' };

type Published = {
  readonly id: string;
  readonly kind: 'icb' | 'council';
  readonly of: string;
  readonly terms: FunderTerms;
  readonly at: ReadAt;
};

/** What single funders publish, each read at its address. Only what the page says without a choice. */
export const publishedTerms: readonly Published[] = [
  {
    id: 'surrey-heartlands',
    kind: 'icb',
    of: 'NHS Surrey Heartlands ICB',
    terms: { contingency: { weeks: 1, tellWhenUsed: true } },
    at: { title: 'NHS Surrey Heartlands, Personal health budgets', where: 'https://surreyheartlands.org/personal-health-budgets' },
  },
  {
    id: 'camden',
    kind: 'council',
    of: 'Camden Council',
    terms: {
      retainedWeeks: 10,
      audits: { thenEveryMonths: 12 },
      payrollService: 'asked',
      liabilityInsurance: true,
      contribution: 'paid_in',
    },
    at: {
      title: 'Camden, Checking direct payment accounts',
      where: 'https://camdencarechoices.camden.gov.uk/direct-payments/checking-direct-payment-accounts/',
    },
  },
  {
    id: 'essex',
    kind: 'council',
    of: 'Essex County Council',
    terms: { contingency: { weeks: 4 }, plannedSavings: 'in_plan', papers: ['bank_statements', 'receipts', 'payroll_summary'] },
    at: {
      title: 'Essex County Council and its CCGs, Personal budgets policy, appendix 1',
      where: 'https://send.essex.gov.uk/send-strategies/personal-budgets-policy/appendix-1',
    },
  },
  {
    id: 'haringey',
    kind: 'council',
    of: 'Haringey Council',
    terms: {
      minimumWeeks: 4,
      retainedWeeks: 8,
      statementEvery: 'quarter',
      replyWithinDays: 28,
      reviews: { firstAfterMonths: 6, thenEveryMonths: 12 },
      papers: ['bank_statements', 'receipts', 'payslips', 'hmrc_payments', 'ledger', 'outcomes'],
    },
    at: {
      title: 'Haringey, Monitoring and auditing your account',
      where: 'https://haringey.gov.uk/adult-social-care/paying-care/direct-payments/monitoring-auditing-your-account',
    },
  },
  {
    id: 'oldham',
    kind: 'council',
    of: 'Oldham Council',
    terms: {
      cash: 'barred',
      barred: ['bank_charge', 'travel'],
      barredWords: ['food', 'household bills', 'mobile phone', 'gifts', 'clothing', 'building works', 'residential care'],
    },
    at: {
      title: 'Oldham, Direct payments, what they cannot pay for',
      where: 'https://www.oldham.gov.uk/info/200247/paying_for_your_social_care/2096/direct_payments/3',
    },
  },
  {
    id: 'sefton',
    kind: 'council',
    of: 'Sefton Council',
    terms: {
      minimumWeeks: 4,
      retainedWeeks: 8,
      statementEvery: 'quarter',
      papers: ['bank_statements', 'declaration', 'timesheets', 'receipts', 'insurance'],
    },
    at: { title: 'Sefton, Direct payments, the quarterly return', where: 'https://www.sefton.gov.uk/32022' },
  },
  {
    id: 'warwickshire',
    kind: 'council',
    of: 'Warwickshire County Council',
    terms: { keepYears: 6, receiptYears: 1, equipmentYears: 1 },
    at: {
      title: 'Warwickshire, Direct payments, how long to keep records',
      where: 'https://warwickshire.gov.uk/social-care-health/direct-payments/2',
    },
  },
  {
    id: 'wigan',
    kind: 'council',
    of: 'Wigan Council',
    terms: {
      audits: { firstAfterWeeks: 12, thenEveryMonths: 12 },
      checkMonths: 36,
      papers: [
        'bank_statements',
        'payslips',
        'timesheets',
        'holiday_records',
        'hmrc_payments',
        'pension_payments',
        'insurance',
        'contracts',
        'criminal_records_checks',
        'contribution',
      ],
    },
    at: {
      title: 'Wigan, Direct payment audit',
      where: 'https://www.wigan.gov.uk/Resident/Health-Social-Care/Adults/will-i-have-to-pay/Personal-Budgets/Audit.aspx',
    },
  },
];
