import { payslipDataShape } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { type AllowanceUse, setOffOnBill, shareSetOff } from '#core/pay/allowance';
import { wholeCharge } from '#core/pay/payslipMore';
import { setOffOf, setOffWith } from '#db/actions/pay/allowanceOf';
import { takenByBills, takenByUse, takenTogether } from '#db/actions/pay/allowanceTaken';
import { dimsOf, planLineById } from '#db/actions/planLines';
import { type Dims } from '#db/actions/postings';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

const sums = `
  SELECT coalesce(sum(payslip.employer_ni_pence), 0) AS ni, coalesce(sum(payslip.allowance_pence), 0) AS met
  FROM json_each(?) AS run CROSS JOIN pay_run ON pay_run.id = run.value CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.tax_year = ?`;

const papers = `
  SELECT document.content_digest FROM json_each(?) AS run CROSS JOIN pay_run ON pay_run.id = run.value
    CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id CROSS JOIN document ON document.id = payslip.document_id
  WHERE pay_run.tax_year = ? AND payslip.employer_ni_pence <> 0`;

type Use = AllowanceUse & { readonly dims: Dims };

/** Tells uses of the money apart. */
export function useKey({ stream, beneficiary, planLine, outcome }: Dims): string {
  return [stream, beneficiary, planLine, outcome].join(' ');
}

/** By what the money was for: the employer NI of those runs as each payslip shared it, and what of it payslips and bills met. */
function usesOf(reading: Reading, employerId: string, taxYear: string, runs: string): readonly Use[] {
  const uses = new Map<string, Use>();
  const count = (dims: Dims, employerNi: Pence, met: Pence): void => {
    const so = uses.get(useKey(dims));
    uses.set(useKey(dims), { dims, employerNi: add(so?.employerNi ?? nothing, employerNi), met: add(so?.met ?? nothing, met) });
  };
  for (const { content_digest: digest } of reading.sql.all(papers, [runs, taxYear], { content_digest: text })) {
    const frozen = payslipDataShape.safeParse(reading.contentOf(digest));
    for (const charge of frozen.success ? frozen.data.charges : []) {
      const line = planLineById(reading, charge.planLineId);
      const { employerNi, allowance } = wholeCharge(charge);
      if (line !== undefined) count(dimsOf(line), employerNi, allowance);
    }
  }
  for (const { dims, taken } of takenByUse(reading, employerId, taxYear)) count(dims, nothing, taken);
  return [...uses.values()].toSorted((a, b) => (useKey(a.dims) < useKey(b.dims) ? -1 : 1));
}

export type SetOffPart = { readonly dims: Dims; readonly amount: Pence };

/**
 * What a bill takes of an employer's allowance besides what payslips have, by what the money was for; below nothing where it asks for it
 * again. `runs` are those that have a bill with it: HMRC uses it against the PAYE of the current month and of those after (PAYE56035, checked
 * 2026-11-23), and for a year that is over only where it is asked to (GOV.UK, Employment Allowance, When to claim, checked
 * 2026-11-23).
 */
export function setOffParts(reading: Reading, employerId: string, taxYear: string, runs: readonly string[]): readonly SetOffPart[] {
  const ofYear = setOffOf(reading, employerId, taxYear)?.now ?? nothing;
  if (ofYear === nothing) return [];
  const given = JSON.stringify(runs);
  const counted = reading.sql.one(sums, [given, taxYear], { ni: money, met: money });
  const met = add(counted?.met ?? nothing, takenTogether(takenByBills(reading, employerId, taxYear)));
  const ofBilled = setOffWith(reading, employerId, taxYear, { employerNi: counted?.ni ?? nothing, met })?.now ?? nothing;
  const setOff = setOffOnBill(ofYear, ofBilled);
  if (setOff === nothing) return [];
  const uses = usesOf(reading, employerId, taxYear, given);
  const parts = shareSetOff(setOff, uses);
  return uses.map(({ dims }, place) => ({ dims, amount: parts[place] ?? nothing })).filter(({ amount }) => amount !== nothing);
}

/** Together, in pence. */
export function setOffTogether(parts: readonly SetOffPart[]): Pence {
  return total(parts.map(({ amount }) => amount));
}
