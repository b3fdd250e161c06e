import { type TaxFacts } from '#core/pay/payslip';
import { type Source } from '#core/payroll/figure';

export const afterLeavingSource: Source = {
  title: 'HMRC, P9X, and GOV.UK, What to do when an employee leaves: paying an employee after giving them a P45',
  where: 'https://www.gov.uk/what-to-do-when-an-employee-leaves',
  checked: '2026-11-22',
};

/** After a P45 the code is 0T by itself each week or month, with Scotland’s S or Wales’s C where the code had it. */
export function afterLeavingCode(held: string): Pick<TaxFacts, 'taxCode' | 'basis'> {
  const prefix = /^[SC](?=\d|BR|D|K|0T)/u.exec(held)?.[0] ?? '';
  return { taxCode: `${prefix}0T`, basis: 'non-cumulative' };
}

/** What a person should see before they approve such a payment. */
export function afterLeavingWords(name: string, taxCode: string): string {
  return `${name} has left and has a P45, so this is a payment after leaving: code ${taxCode}, by itself. For National Insurance regular pay that comes late keeps its own pay period; holiday, a bonus or anything else besides it is one week’s pay by itself. No second P45 is made.`;
}
