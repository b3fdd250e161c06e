import { type PayslipData } from '#core/contract/shapes/pay';
import { nothing, subtract } from '#core/money/pence';
import { type PensionTaken } from './slots.ts';

/** A pension among a payslip's deductions: what the payday takes or gives back, and what it takes for earlier paydays. */
export function pensionDeductions(pension: PensionTaken | undefined): PayslipData['deductions'] {
  if (pension === undefined) return [];
  const { scheme, method, employee, late } = pension;
  const own = subtract(employee, late?.amount ?? nothing);
  const how = method === 'net_pay' ? 'taken before tax' : 'the scheme claims the tax relief';
  return [
    { name: own < 0 ? 'Pension paid back' : 'Pension', purpose: `Your contribution to ${scheme}; ${how}`, amount: own },
    ...(late === undefined ? [] : [{ name: 'Pension for earlier paydays', purpose: late.purpose, amount: late.amount }]),
  ];
}
