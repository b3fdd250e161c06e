import { type PayslipData, type StatutoryKind } from '#core/contract/shapes/pay';
import { type Pence, nothing } from '#core/money/pence';
import { type Writing } from '#db/kernel/handlers';
import { type PaySumKind } from '#db/schema/payslips';

type Sum = readonly [kind: PaySumKind, pence: Pence];

/** Always written, even where they are nothing: a payslip without them is one from before they were kept. */
const always: ReadonlySet<PaySumKind> = new Set(['taxable', 'niable', 'paid']);

function sumsOf({ more, recovered = nothing }: PayslipData): readonly Sum[] {
  if (more === undefined) return [];
  const statutory = more.statutory.map(({ kind, amount }): readonly [StatutoryKind, Pence] => [kind, amount]);
  return [
    ['taxable', more.taxable],
    ['niable', more.niable],
    ['paid', more.paid],
    ['pension', more.pension],
    ['net_pay_pension', more.pensionTo?.method === 'net_pay' ? more.pension : nothing],
    ['employer_pension', more.employerPension],
    ['pensionable', more.pensionTo?.pensionable ?? nothing],
    ['taken', more.taken],
    ['expenses', more.expenses],
    ['recovered', recovered],
    ...statutory,
  ];
}

/** A frozen payslip's further sums, by kind, and its earnings in the bands of National Insurance. */
export function writeSums(writing: Writing, payslipId: string, data: PayslipData): void {
  for (const [kind, pence] of sumsOf(data))
    if (pence !== nothing || always.has(kind)) writing.append('payslip_sum', { payslip_id: payslipId, kind, pence });
  const ni = data.more?.ni;
  if (ni === undefined) return;
  writing.append('payslip_ni', {
    payslip_id: payslipId,
    letter: data.niLetter,
    earnings_pence: ni.earnings,
    at_lel_pence: ni.atLel,
    lel_to_pt_pence: ni.lelToPt,
    pt_to_uel_pence: ni.ptToUel,
    above_uel_pence: ni.aboveUel,
  });
}

/** Frozen payslips by their employment. */
type FrozenPayslips = ReadonlyMap<string, { readonly id: string; readonly data: PayslipData }>;

/**
 * Of each PA with two jobs: which payslip’s National Insurance HMRC is told of under which other one, or under which job that this payday
 * does not pay; and the payslips of other pay groups that were counted with it.
 */
export function writeTogether(writing: Writing, frozen: FrozenPayslips): void {
  for (const { id, data } of frozen.values()) {
    const together = data.more?.together;
    if (together === undefined) continue;
    const { toldUnder, heldBy = toldUnder, before = [] } = together;
    for (const { payslipId } of before) writing.append('payslip_ni_before', { payslip_id: id, counted_id: payslipId });
    const record = frozen.get(heldBy);
    if (record === undefined) throw new RangeError('National Insurance told under a job without a payslip');
    if (record.id !== id) writing.append('payslip_ni_with', { payslip_id: id, told_with: record.id });
    else if (toldUnder !== heldBy) writing.append('payslip_ni_under', { payslip_id: id, employment_id: toldUnder });
  }
}
