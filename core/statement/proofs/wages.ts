import { type StatementWages } from '#core/contract/shapes/statement';
import { type Pence, add, negate, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ProofLine } from '../facts.ts';
import { type Unproved } from '../proofs.ts';
import { costOfWages, everyFurther, paidIn } from '../wages.ts';

const section = 'wages';

function open(id: string, words: string): ProofLine {
  return { id, section, state: 'open', words, mend: 'pay' };
}

/** W01: each payslip's own sums agree: what it costs is what the PA, HMRC, the pension provider and others are paid. */
function disagreeing({ payslips }: StatementWages): readonly number[] {
  return payslips
    .filter((row) => {
      const { pension, others } = everyFurther(row);
      return costOfWages(row) !== add(row.net, row.hmrc, pension, others);
    })
    .map(({ number }) => number);
}

/** W02, W03: what the bank paid as wages is the payslips' net pay, and nothing was paid without one. */
function proveNetPay(data: Unproved, wages: StatementWages): ProofLine {
  const wrong = disagreeing(wages);
  if (wrong.length > 0) return open('wages', `The sums of payslip ${wrong.join(', ')} do not agree with each other.`);
  const over = wages.payslips.find(({ net, paidByClose, lines }) => paidByClose > net || paidIn(data, lines) > paidByClose);
  if (over !== undefined) return open('wages', `The bank paid more than the net pay of payslip ${String(over.number)}.`);
  const own = wages.payslips.filter(({ inPeriod }) => inPeriod);
  const paid = own.filter(({ net, paidByClose }) => net === paidByClose);
  const left = total(own.map(({ net, paidByClose }) => subtract(net, paidByClose)));
  const count = `${String(paid.length)} of ${String(own.length)}`;
  if (paid.length === own.length)
    return { id: 'wages', section, state: 'holds', words: `Each wage at the bank is the net pay of its payslip, to the penny: ${count}.` };
  return {
    id: 'wages',
    section,
    state: 'explained',
    words: `Each wage at the bank is the net pay of its payslip: ${count} are paid, and ${pounds(left)} stands in what is owed.`,
  };
}

/** A05: tax and National Insurance are passed on to HMRC; what is not yet paid is owed, not spent. */
function proveHmrc(data: Unproved, wages: StatementWages, back: Pence): ProofLine {
  const wrong = wages.bills.find(({ amount, paidByClose, lines }) => paidByClose > amount || paidIn(data, lines) > paidByClose);
  if (wrong !== undefined) return open('hmrc', `The bank paid HMRC more than the payslips say for ${wrong.taxMonth}.`);
  const paid = total(wages.bills.map(({ lines }) => paidIn(data, lines)));
  const late = wages.bills.filter(({ amount, paidByClose, payBy }) => paidByClose < amount && payBy <= data.period.to);
  const owed: Pence = total(data.owed.filter(({ kind }) => kind === 'tax' || kind === 'tax_bill').map(({ amount }) => amount));
  const more =
    owed === nothing ? 'nothing more is owed' : owed < 0 ? `HMRC owes ${pounds(negate(owed))} back` : `${pounds(owed)} more is owed`;
  const paidBack = back === nothing ? '' : `, and paid ${pounds(back)} back`;
  const words = `HMRC was paid ${pounds(paid)} for tax and National Insurance on these wages${paidBack}; ${more}.`;
  if (late.length === 0) return { id: 'hmrc', section, state: 'holds', words };
  return {
    id: 'hmrc',
    section,
    state: 'explained',
    words: `${words} For ${late.map(({ taxMonth }) => taxMonth).join(', ')} its day had passed.`,
  };
}

/** Proofs of wages, where any were paid out of this money. */
export function proveWages(data: Unproved, paidBack: Pence): readonly ProofLine[] {
  return data.wages === undefined ? [] : [proveNetPay(data, data.wages), proveHmrc(data, data.wages, paidBack)];
}
