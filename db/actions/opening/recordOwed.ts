import { openingBalances, owedToPayees } from '#core/book/accounts';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { bookFacts } from '#db/actions/book';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { dimsOf, planLineById } from '#db/actions/planLines';
import { postEntry } from '#db/actions/postings';
import { prove } from '#db/actions/purchase/prove';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'opening.owed'>;
/** The proof itself, or what gives the new purchase its proof. */
type Proving = Input['proof'] | ((purchaseId: string) => void);

/**
 * Something bought before the book began and not yet paid: owed on its first day, and paid from the plan line it was bought under.
 * It is a purchase like any other but for its entry, which stands against the opening balances and not in the period's spending.
 */
export function recordOwedAs(writing: Writing, owed: Omit<Input, 'proof'>, proof: Proving): Made {
  const { planLineId, payee, what, invoice, amount } = owed;
  const line = planLineById(writing, planLineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'plan line' }, 'planLineId'));
  const day = bookFacts(writing).started_on;
  const dims = dimsOf(line);
  const words = writing.keep({ payee, what, ...(invoice === undefined || invoice === '' ? {} : { reference: invoice }) });
  const posted = postEntry(writing, {
    day,
    kind: 'owed_at_start',
    words,
    postings: [
      { ...dims, account: openingBalances, amount },
      { ...dims, account: owedToPayees, amount: negate(amount) },
    ],
    dayField: 'planLineId',
  });
  if (!posted.ok) return posted;
  const dueId = addDue(writing, {
    entryId: posted.value,
    kind: 'opening',
    direction: 'out',
    account: owedToPayees,
    day,
    amount,
    words: { digest: words },
  });
  const id = writing.newId('purchase');
  writing.append('purchase', { id, due_id: dueId, day, category: line.category, paid_by: 'account', words_digest: words });
  if (typeof proof === 'function') proof(id);
  else prove(writing, id, proof);
  return done({ id });
}

/** Records what was owed as the book began. */
export function recordOwed(writing: Writing, { proof, ...owed }: Input): Made {
  return recordOwedAs(writing, owed, proof);
}
