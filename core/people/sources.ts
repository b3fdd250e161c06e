import { type Source } from '#core/payroll/figure';

const checked = '2026-11-22';

function law(title: string, where: string): Source {
  return { title, where, checked };
}

const era = 'https://www.legislation.gov.uk/ukpga/1996/18/section';
const northern = 'https://www.legislation.gov.uk/nisi/1996/1919';

/** Where the rules of hiring, of a PA's file and of leaving stand. */
export const peopleSources = {
  particulars: law('Employment Rights Act 1996 s1 to s4, written statement of particulars and of changes', `${era}/1`),
  particularsNi: law('Employment Rights (Northern Ireland) Order 1996 art 33 to 36', `${northern}/article/33`),
  notice: law('Employment Rights Act 1996 s86, rights of employer and employee to minimum notice', `${era}/86`),
  noticeNi: law('Employment Rights (Northern Ireland) Order 1996 art 118, minimum period of notice', `${northern}/article/118`),
  qualifying: law('Employment Rights Act 1996 s108, qualifying period of employment: two years until 31 December 2026', `${era}/108`),
  sixMonths: law(
    'Employment Rights Act 2025, SI 2026/559 (Commencement No. 4): six months, for employment that ends from 1 January 2027 (read at second hand)',
    'https://www.forbessolicitors.co.uk',
  ),
  ending: law('Employment Rights Act 1996 s97(2), employment counted to the end of statutory notice', `${era}/97`),
  qualifyingNi: law('Employment Rights (Northern Ireland) Order 1996 art 140, qualifying period of one year', `${northern}/article/140`),
  procedureNi: law(
    'Employment (Northern Ireland) Order 2003 Sch 1, dismissal procedure in three steps',
    'https://www.legislation.gov.uk/nisi/2003/2902/schedule/1',
  ),
  acas: law(
    'Acas, Code of Practice on disciplinary and grievance procedures',
    'https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures',
  ),
  accompanied: law(
    'Employment Relations Act 1999 s10, the right to be accompanied',
    'https://www.legislation.gov.uk/ukpga/1999/26/section/10',
  ),
  redundancy: law('Employment Rights Act 1996 s155 and s162, redundancy pay', `${era}/162`),
  redundancyCap: law(
    'GOV.UK, Calculate your statutory redundancy pay (alphagov/smart-answers at commit 6fb9aab); SI 2026/310',
    'https://www.gov.uk/calculate-your-redundancy-pay',
  ),
  weeksPay: law(
    'Employment Rights Act 1996 s220 to 229, a week’s pay: 12 weeks where pay varies',
    'https://www.legislation.gov.uk/ukpga/1996/18/part/XIV/chapter/II',
  ),
  rightToWork: law(
    'Immigration, Asylum and Nationality Act 2006 s15; Home Office, right to work checks: an employer’s guide',
    'https://www.gov.uk/government/publications/right-to-work-checks-employers-guide',
  ),
  riddor: law(
    'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013 (SI 2013/1471) reg 4(2): over seven days, within 15 days (read at second hand)',
    'https://www.legislation.gov.uk/uksi/2013/1471/regulation/4',
  ),
  pvg: law(
    'Disclosure Scotland: PVG membership is required for regulated roles since 1 April 2025, and lasts five years since 1 April 2026',
    'https://www.disclosure.gov.scot/disclosure-act-summary',
  ),
} as const;
