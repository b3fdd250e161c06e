import { type Source } from '#core/payroll/figure';

const checked = '2026-11-21';

function source(title: string, where: string): Source {
  return { title, where, checked };
}

/** Where the rules of the auditor's list stand: the law, funders' own published lists, and cases that were decided. */
export const findingSources = {
  repayment: source(
    'NHS (Direct Payments) Regulations 2013 reg 15(1)(d) and 17(2)(e): money used otherwise than for a service of the plan; Care Act 2014 s33(3)',
    'http://legislation.gov.uk/uksi/2013/1617/regulation/15/made',
  ),
  northLincolnshire: source(
    'NHS (Direct Payments) Regulations 2013 reg 15; Ombudsman, North Lincolnshire 24 000 521',
    'https://lgo.org.uk/decisions/adult-care-services/charging/24-000-521',
  ),
  prohibited: source(
    'What a personal health budget cannot be spent on: Coventry and Rugby CCG; Surrey Heartlands',
    'https://surreyheartlands.org/personal-health-budgets',
  ),
  barred: source(
    'Oldham Council, Direct payments: what may not be bought; Merton, Finance and monitoring',
    'https://www.oldham.gov.uk/info/200247/paying_for_your_social_care/2096/direct_payments/3',
  ),
  reviews: source(
    'NHS (Direct Payments) Regulations 2013 reg 14 (three, then twelve months); Care and Support (Direct Payments) Regulations 2014 reg 7 (six, then twelve)',
    'https://www.legislation.gov.uk/uksi/2013/1617/regulation/14',
  ),
  leeds: source(
    'Ombudsman, Leeds 21 003 839: a plan that was not looked at for five years; North Lincolnshire 24 000 521: a plan without detail',
    'https://www.lgo.org.uk/decisions/adult-care-services/direct-payments/21-003-839',
  ),
  kent: source(
    'Ombudsman, Kent 22 001 783: a proposal that was never answered; Shropshire Council, The records I need to keep: the “spending form”',
    'https://www.lgo.org.uk/decisions/adult-care-services/direct-payments/22-001-783',
  ),
  humber: source(
    'Ombudsman, Humber and North Yorkshire ICB 23 007 089b: a rate and travel above the plan were refused',
    'https://www.lgo.org.uk/decisions/health/mental-health-services/23-007-089b',
  ),
  underspend: source(
    'Independent Lives, PA Pages: guidance on budgeting problems',
    'https://pa-pages.org/pa-advicehub/guidance-7-14-budgeting-problems/',
  ),
  essex: source(
    'Essex County Council and CCG, joint appendix: planned savings are allowed where they are in the plan',
    'https://send.essex.gov.uk/send-strategies/personal-budgets-policy/appendix-1',
  ),
  account: source(
    'NHS (Direct Payments) Regulations 2010 reg 13(2)(b) and (3) (repealed; reg 10 of 2013 took its place): an account that can be audited, for this money, used by approved persons',
    'http://www.legislation.gov.uk/uksi/2010/1000/regulation/13/made',
  ),
  statements: source(
    'Trafford, audit summary sheet: opening and closing balance; Wigan, annual audit pack: the full statement with its balance',
    'https://www.trafford.gov.uk/residents/adults-and-older-people/Direct-Payments/Auditing-document-examples.aspx',
  ),
  cash: source(
    'Oldham Council, Direct payments: cash withdrawals are barred; elsewhere they need a receipt',
    'https://www.oldham.gov.uk/info/200247/paying_for_your_social_care/2096/direct_payments/3',
  ),
  norfolk: source(
    'Norfolk, Personal health budgets direct payments agreement: no transfers to other accounts except as the plan has it',
    'https://cdn.slideserve.com/rinah-hicks/personal-health-budgets-direct-payments-agreement',
  ),
  received: source(
    'Knowsley, fact sheet 7: auditors check that the payments that were due are the payments that came',
    'https://www.kdc.org.uk/wp-content/uploads/2018/07/7_AUDIT.txt',
  ),
  contribution: source(
    'Camden and North East Lincolnshire: the assessed contribution is paid in. NHS care is free, and nothing is charged for it',
    'https://camdencarechoices.camden.gov.uk/direct-payments/checking-direct-payment-accounts/',
  ),
  surplus: source(
    'NHS (Direct Payments) Regulations 2013 reg 15(1)(c): a substantial proportion unspent and accumulated; Trafford, Durham and Surrey Heartlands',
    'http://legislation.gov.uk/uksi/2013/1617/regulation/15/made',
  ),
  lowBalance: source(
    'Sefton, quarterly return: four to eight weeks in credit; North East Lincolnshire: balance too low',
    'https://www.sefton.gov.uk/32022',
  ),
  contingency: source(
    'Surrey Heartlands ICB, Personal health budgets: one week for emergencies, and tell the team when it is used',
    'https://surreyheartlands.org/personal-health-budgets',
  ),
  ours: source('This app’s own measure, from what auditors’ forms compare', 'PA Ledger, list of findings'),
  charges: source(
    'Oldham Council, Direct payments (bank charges); Warwickshire after CIPFA, Direct payments: interest is kept on record',
    'https://warwickshire.gov.uk/social-care-health/direct-payments/2',
  ),
  mixed: source(
    'NHS England, Integrated personal budgets: one budget of several funders; who pays what is agreed',
    'https://www.england.nhs.uk/personalisedcare/personal-health-budgets/integrated-personal-budgets/',
  ),
  evidence: source(
    'Durham, Auditing your direct payments: evidence of all spending',
    'https://durham.gov.uk/article/25790/Auditing-your-Direct-Payments',
  ),
  retention: source(
    'Warwickshire after CIPFA, Direct payments: current year and six for bank statements, one for receipts; longer for equipment',
    'https://warwickshire.gov.uk/social-care-health/direct-payments/2',
  ),
  returns: source(
    'St Helens, Reviews and record keeping; Sefton and Haringey: payments may be held back where paperwork is late',
    'https://sthelens.gov.uk:443/article/4463/Reviews-and-record-keeping',
  ),
  wages: source(
    'Knowsley, fact sheet 7: wages paid match the net pay on payslips; Sefton: a timesheet for each employee',
    'https://www.kdc.org.uk/wp-content/uploads/2018/07/7_AUDIT.txt',
  ),
  signed: source(
    'Trafford Council, Auditing: signed timesheets, signing-in and -out sheets',
    'https://www.trafford.gov.uk/residents/adults-and-older-people/Direct-Payments/Auditing.aspx',
  ),
  overlaps: source(
    'Staffordshire and Stoke ICB, NHS counter fraud (hours claimed twice); Haringey, Direct payment while away from home (hospital after 8 weeks)',
    'https://haringey.gov.uk/social-care-and-health/care-costs-and-assessments/paying-care/direct-payments/receiving-direct-payment-while-away-home',
  ),
  minimumWage: source(
    'National minimum wage by age and date; Mencap v Tomlinson-Blake [2021] UKSC 8: of a sleep-in only the time awake for work counts',
    'http://ukscblog.com/new-judgment-royal-mencap-society-v-tomlinson-blake-and-shannon-v-rampersad-and-another-ta-clifton-house-residential-home-2021-uksc-8/',
  ),
  holiday: source(
    'Acas, Irregular hours and part-year workers: 12.07% and rolled-up pay are for them alone, and not in Northern Ireland',
    'https://acas.org.uk/irregular-hours-and-part-year-workers',
  ),
  leaveYear: source(
    'Employment Rights Act 2025: records of holiday and holiday pay are kept',
    'https://www.arhrconsult.com/post/employment-rights-bill-update',
  ),
  sickPay: source(
    'Employment Rights Act 2025: Statutory Sick Pay from the first day, from 6 April 2026',
    'https://neathousepartners.com/blog/the-employment-rights-act-2025-what-is-changing-in-april-2026?hs_amp=true',
  ),
  workingTime: source(
    'Independent Lives, Getting started on direct payments: 48-hour opt-out and night work; Working Time Regulations 1998',
    'https://www.independentlives.org/getting-started-on-direct-payments',
  ),
  hmrc: source(
    'Knowsley, fact sheet 7: HMRC is up to date, with no history of lateness. Due by the 22nd after the tax month, or the 19th by post (LITRG)',
    'https://www.kdc.org.uk/wp-content/uploads/2018/07/7_AUDIT.txt',
  ),
  pension: source(
    'Wigan, annual audit pack: pension records',
    'https://www.wigan.gov.uk/Resident/Health-Social-Care/Adults/will-i-have-to-pay/Personal-Budgets/Audit.aspx',
  ),
  allowance: source(
    'HMRC, NIM06520: Employment Allowance and care employers, duties for an individual who needs care',
    'https://gov.uk/hmrc-internal-manuals/national-insurance-manual/nim06520',
  ),
  paye: source(
    'HMRC, PAYE23010; Ombudsman, Hounslow 20 001 966: a funder may ask for payroll',
    'https://www.gov.uk/hmrc-internal-manuals/paye-manual/paye23010',
  ),
  family: source(
    'NHS (Direct Payments) Regulations 2013 reg 8(5A) and (5B), as of 2017; Care and Support (Direct Payments) Regulations 2014 reg 3',
    'https://legislation.gov.uk/uksi/2017/219/regulation/2/made',
  ),
  nominee: source(
    'North East Lincolnshire, Acting as a nominated person; Care and Support (Direct Payments) Regulations 2014 reg 3(2)(b)',
    'https://livewell.nelincs.gov.uk/adult-social-care/direct-payments/acting-as-a-nominated-person/',
  ),
  rightToWork: source(
    'Royal Greenwich, Hire a personal assistant: what to do; Immigration, Asylum and Nationality Act 2006 s15',
    'https://royalgreenwich.gov.uk/health-and-adult-social-care/live-independently/hire-personal-assistant-care-home/what-do-hiring',
  ),
  contract: source(
    'Wigan, annual audit pack: every employee has a contract; Employment Rights Act 1996 s1',
    'https://www.wigan.gov.uk/Resident/Health-Social-Care/Adults/will-i-have-to-pay/Personal-Budgets/Audit.aspx',
  ),
  disclosure: source(
    'Wigan, annual audit pack: a DBS check of the last three years; NHS Employers, DBS checks for personal employees from 21 January 2026',
    'https://www.wigan.gov.uk/Resident/Health-Social-Care/Adults/will-i-have-to-pay/Personal-Budgets/Audit.aspx',
  ),
  insurance: source(
    'Funders’ own conditions; Employers’ Liability (Compulsory Insurance) Act 1969 s1 and s2 for who carries on a business, and family',
    'https://www.legislation.gov.uk/ukpga/1969/57/section/2?view=plain',
  ),
  delegation: source(
    'NHS England, Delegation of healthcare tasks to personal assistants',
    'https://www.england.nhs.uk/publication/delegation-of-healthcare-tasks-to-personal-assistants/',
  ),
  selfEmployed: source(
    'Warwickshire, Direct payments: employment status with HMRC’s tool and its answers',
    'https://warwickshire.gov.uk/social-care-health/direct-payments/14',
  ),
  agency: source(
    'Camden, Checking direct payment accounts: the agency is registered with the Care Quality Commission',
    'https://camdencarechoices.camden.gov.uk/direct-payments/checking-direct-payment-accounts/',
  ),
  businessUse: source(
    'Shropshire Council, The records I need to keep: car insurance for business use where a PA drives you',
    'https://shropshire.gov.uk/direct-payments-beta/money-matters/the-records-i-need-to-keep/',
  ),
  redundancy: source(
    'CASCAIDr: redundancy pay is met by a reserve, insurance or a promise, “get this in writing”',
    'https://cascaidr.org.uk/2024/02/05/i-employ-a-number-of-staff-using-a-direct-payment-two-members-of-staff-have-currently-worked-for-me-for-10-years-each-always-funded-by-dp-i-budget-for-my-various-employer-statutory-and-other-obliga/',
  ),
  drivers: source(
    'Motability, Named drivers: who may drive',
    'https://motability.co.uk/get-support/during-your-lease/cars-wavs/named-drivers',
  ),
  use: source(
    'Motability, Using your car: for the disabled person’s benefit',
    'https://www.motability.co.uk/whats-available/cars/package/use/',
  ),
  lease: source('The lease’s own terms: its miles, its days, its insurance', 'the agreement in the book'),
  mobility: source(
    'SI 2013/380 reg 61: mobility payments beside help with a vehicle',
    'https://www.legislation.gov.uk/uksi/2013/380/regulation/61',
  ),
  hillingdon: source(
    'Ombudsman, Hillingdon 20 001 443: HMRC and payroll bills were left when the payments stopped',
    'https://www.lgo.org.uk/decisions/adult-care-services/direct-payments/20-001-443',
  ),
  demand: source(
    'NHS (Direct Payments) Regulations 2013 reg 15(2) to (4): notice with reasons, amount, time and who pays; reconsideration',
    'http://legislation.gov.uk/uksi/2013/1617/regulation/15/made',
  ),
} as const;
