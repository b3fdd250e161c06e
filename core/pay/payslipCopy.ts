import { type PayslipCopy, type PayslipData } from '#core/contract/shapes/pay';

/** The PA's copy of a payslip's data: who is cared for, with whose money, and the employer's allowance are not the PA's to have. */
export function payslipCopy({ charges: _, allowance: __, cost: ___, recovered: ____, ...data }: PayslipData): PayslipCopy {
  return { ...data, format: 'pa-ledger-payslip-copy-1', working: data.working.filter(({ about }) => about !== 'allowance') };
}
