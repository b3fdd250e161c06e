import { type FunderTerms } from '#core/contract/shapes/funders';
import { type Day, day } from '#core/time/day';

/** Where a rule was read, and whether in somebody else's words about it. */
export type ReadAt = { readonly title: string; readonly where: string; readonly howKnown?: 'read' | 'second_hand'; readonly checked?: Day };

const later = day('2026-11-22');

type Published = {
  readonly id: string;
  readonly kind: 'icb' | 'council' | 'education';
  readonly of: string;
  readonly terms: FunderTerms;
  readonly at: ReadAt;
};

/**
 * What single funders publish, each read at its address. Only what the page says without a choice. Of Wales and Scotland no page that was found
 * says any of these: the rules of 2026 for health money in Wales and the guidance for Scotland name no weeks, period or years.
 */
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
  {
    id: 'western-trust',
    kind: 'council',
    of: 'Western Health and Social Care Trust, Northern Ireland',
    terms: { account: { kinds: ['bank'] } },
    at: {
      title: 'Western Health and Social Care Trust, Direct Payments',
      where: 'http://www.westerntrust.hscni.net/services/1727.htm',
      checked: later,
    },
  },
  {
    id: 'northern-ireland-trusts',
    kind: 'council',
    of: 'Health and Social Care Trusts in Northern Ireland',
    terms: { papers: ['bank_statements', 'ledger', 'receipts', 'timesheets'] },
    at: {
      title: 'Centre for Independent Living NI, Keeping records',
      where: 'http://cilbelfast.org/content/keeping-records',
      howKnown: 'second_hand',
      checked: later,
    },
  },
  {
    id: 'birmingham-send',
    kind: 'education',
    of: 'Birmingham City Council, personal budgets in an EHC plan',
    terms: { account: { kinds: ['card', 'bank'] }, papers: ['bank_statements', 'receipts'] },
    at: {
      title: 'Birmingham Local Offer, Personal budgets and direct payments',
      where: 'https://localofferbirmingham.co.uk/money-matters/personal-budgets-and-direct-payments',
      checked: later,
    },
  },
  {
    id: 'newcastle-send',
    kind: 'education',
    of: 'Newcastle City Council, education other than at school and personal budgets',
    terms: {
      replyWithinDays: 14,
      papers: ['bank_statements', 'receipts'],
      barredWords: [
        'household bills',
        'food',
        'room hire',
        'venue hire',
        'extracurricular activities',
        'dangerous activities',
        'cash reimbursements',
      ],
    },
    at: {
      title: 'Newcastle, Education other than at school and personal budget handbook, 5',
      where: 'https://childrenandfamiliesnewcastle.org.uk/education-other-school-eotas-and-personal-budget-handbook/5-personal-budgets',
      checked: later,
    },
  },
  {
    id: 'kingston-richmond-send',
    kind: 'education',
    of: 'Achieving for Children (Kingston and Richmond), personal budgets in an EHC plan',
    terms: { replyWithinDays: 31, account: { kinds: ['bank'], ownMoney: false }, papers: ['bank_statements', 'receipts'] },
    at: {
      title: 'KCIL, Personal budgets pathway, set up and monitoring',
      where: 'https://kcil.org.uk/send/personal-budgets-pathway/set-up-and-monitoring',
      howKnown: 'second_hand',
      checked: later,
    },
  },
];
