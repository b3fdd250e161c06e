import { type PayeeFacts } from '#core/pay/payeeRemarks';
import { type PayRunFacts } from '#core/pay/previewPayRun';
import { type ChargedLine } from '#core/pay/shareCost';
import { nothingSoFar } from '#core/pay/yearSoFar';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

/** So many hours by the day rate, borne by the plan lines by hundredths. */
export function hours(
  minutes: number,
  rate: number,
  charges: Readonly<Record<string, number>> = { ann: 10_000 },
  name = 'Day',
): ChargedLine {
  return {
    kind: 'hours',
    name,
    minutes,
    rate: pence(rate),
    amount: pence(Math.round((minutes * rate) / 60)),
    charges: Object.entries(charges).map(([planLineId, hundredths]) => ({
      planLineId: `plan_line-${planLineId}`,
      weight: minutes * hundredths,
    })),
  };
}

export function sum(kind: 'extra' | 'correction', amount: number, planLineId = 'ann'): ChargedLine {
  return { kind, name: 'Invented', amount: pence(amount), charges: [{ planLineId: `plan_line-${planLineId}`, weight: 1 }] };
}

/** Sam, born in 2006, letter M: four weeks to 12 July 2026, paid on 17 July. */
export const sam: PayeeFacts = {
  book: { kind: 'real' },
  employer: { name: 'Rose Invented', payeReference: '123/AB456' },
  assistant: { name: 'Sam Sample', reference: 'PA 1', payrollId: '1' },
  employmentId: 'employment-1',
  period: { from: day('2026-06-15'), to: day('2026-07-12') },
  payday: day('2026-07-17'),
  frequency: 'four-weekly',
  timesheets: [{ number: 1, from: day('2026-06-15'), to: day('2026-07-12'), minutes: 3_000 }],
  paidHow: 'By bank transfer, to the account ending 0001',
  lines: [hours(3_000, 1_400)],
  parts: [],
  before: nothingSoFar,
  planLine: (id) => ({
    planLineId: id,
    planLine: `Line of ${id}`,
    beneficiary: id,
    streamId: `stream-${id.slice(10)}`,
    stream: `Money of ${id}`,
  }),
  born: day('2006-02-01'),
  startsOn: day('2026-04-06'),
  assistantId: 'assistant-1',
  tax: { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false },
  waiting: [],
  hasBank: true,
  elsewhere: [],
};

export function runOf(payees: readonly PayeeFacts[], given: Partial<PayRunFacts> = {}): PayRunFacts {
  return {
    payGroupId: 'pay_group-1',
    payGroup: 'Four-weekly',
    employer: 'Rose Invented',
    frequency: 'four-weekly',
    period: { from: day('2026-06-15'), to: day('2026-07-12'), payday: day('2026-07-17') },
    payees,
    remarks: [],
    ...given,
  };
}
