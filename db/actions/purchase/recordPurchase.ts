import { owedToHolder, owedToPayees, spentOn } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { addDue } from '#db/actions/dues';
import { borneOn } from '#db/actions/funding/fundedCharge';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { dimsOf } from '#db/actions/planLines';
import { postEntry } from '#db/actions/postings';
import { type Charge } from '#db/actions/purchase/chargeOf';
import { holderName } from '#db/actions/purchase/holderName';
import { prove } from '#db/actions/purchase/prove';
import { settleFromLine } from '#db/actions/settling';
import { recordApproval } from '#db/actions/setup/approvePlanLine';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'purchase.record'>;

/** The lines that the funder has to be asked about and has not yet agreed to. */
function notYetAgreed({ shares }: Charge): readonly string[] {
  return shares.filter(({ line }) => line.rule === 'ask_first' && !line.approved).map(({ line }) => line.id);
}

function askFirst({ shares }: Charge, input: Input): Problem | undefined {
  const unagreed = shares.find(({ line }) => line.rule === 'ask_first' && !line.approved);
  if (unagreed === undefined || input.approval !== undefined) return undefined;
  return problem('money.askFirst', { line: unagreed.line.name }, 'approval');
}

function postPurchase(writing: Writing, input: Input, { shares }: Charge, words: string): Result<string> {
  const owing = input.paidBy === 'holder' ? owedToHolder : owedToPayees;
  const postings = shares.flatMap(({ line, amount }) => [
    { ...dimsOf(line), account: spentOn(input.category), amount },
    { ...dimsOf(line), account: owing, amount: negate(amount) },
  ]);
  return postEntry(writing, { day: input.day, kind: 'purchase', words, postings, dayField: 'day' });
}

/** What now waits for the bank: the payee is to be paid or, where the holder paid, the holder is to have it back. */
function dueOf(writing: Writing, input: Input, entryId: string, words: string): string {
  const { day, amount, payee, what } = input;
  if (input.paidBy === 'account')
    return addDue(writing, { entryId, kind: 'purchase', direction: 'out', account: owedToPayees, day, amount, words: { digest: words } });
  const back = { payee: holderName(writing), what: `${payee}, ${what}` };
  return addDue(writing, { entryId, kind: 'reimbursement', direction: 'out', account: owedToHolder, day, amount, words: back });
}

/**
 * Something bought: spent on its own day under its plan lines, owed until the bank has paid it, with its receipt or the reason why
 * there is none. Recorded from the bank screen it is matched to that line at once.
 */
export function recordPurchase(writing: Writing, input: Input): Made {
  const early = firstProblem(
    () => notYet(writing, input.day, 'day'),
    () => input.approval && notYet(writing, input.approval.on, 'approval.on'),
  );
  if (early !== undefined) return refused(early);
  const charge = borneOn(writing, input);
  if (!charge.ok) return charge;
  const unagreed = askFirst(charge.value, input);
  if (unagreed !== undefined) return refused(unagreed);
  const { payee, what, invoice, category, paidBy, day, approval } = input;
  const words = writing.keep({ payee, what, ...(invoice === undefined || invoice === '' ? {} : { reference: invoice }) });
  const posted = postPurchase(writing, input, charge.value, words);
  if (!posted.ok) return posted;
  const dueId = dueOf(writing, input, posted.value, words);
  const id = writing.newId('purchase');
  writing.append('purchase', { id, due_id: dueId, day, category, paid_by: paidBy, words_digest: words, split_id: charge.value.splitId });
  if (approval !== undefined) for (const planLineId of notYetAgreed(charge.value)) recordApproval(writing, { planLineId, ...approval });
  prove(writing, id, input.proof);
  const settled = settleFromLine(writing, input.bankLineId, dueId);
  return settled.ok ? done({ id }) : settled;
}
