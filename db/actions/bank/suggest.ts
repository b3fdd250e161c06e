import { ruleFinder } from '#core/bank/rules';
import { suggestMatches } from '#core/bank/suggestMatches';
import { type OpenDue as Candidate } from '#core/bank/types';
import { dueInWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { dueForPeople } from '#db/actions/dueForPeople';
import { chargedTo } from '#db/actions/bank/charge';
import { lineById } from '#db/actions/bank/lines';
import { otherAccountsFor } from '#db/actions/bank/others';
import { rulesInForce } from '#db/actions/bank/rules/read';
import { type OpenDue, openDues } from '#db/actions/dues';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';

const dayIs: Readonly<Record<OpenDue['kind'], string>> = {
  purchase: 'the invoice or receipt',
  reimbursement: 'the receipt',
  receipt: 'it was due',
  refund: 'the refund',
  loan: 'the loan',
  repayment: 'the loan',
  opening: 'the book began',
  wages: 'payday',
  tax_bill: 'it was due',
  lease: 'it was due',
  pension: 'it was due',
  order: 'it was due',
  advance: 'it was agreed',
  moved_out: 'it was moved',
  moved_in: 'it was moved',
  given_back: 'it was to go back',
};

function candidate(due: OpenDue): Candidate {
  const { id, direction, open, day, words, kind } = due;
  return { id, direction, open, day, payee: words.payee, reference: words.reference ?? words.what, dayIs: dayIs[kind] };
}

/** What a bank line may be the payment of, best first with reasons, and everything else that waits in the same direction. */
export function suggest(reading: Reading, { lineId }: InputOf<'bank.suggest'>): Result<OutputOf<'bank.suggest'>> {
  const line = lineById(reading, lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }, 'lineId'));
  const dues = openDues(reading, { direction: line.amount > 0 ? 'in' : 'out' });
  const byId = new Map(dues.map((due) => [due.id, due]));
  const [found] = suggestMatches(
    [{ id: line.id, day: line.day, amount: line.amount > 0 ? line.open : negate(line.open), text: line.words }],
    dues.map(candidate),
  );
  const suggestions = (found?.suggestions ?? []).map(({ parts, reasons, score }) => ({
    parts: [...parts],
    reasons: [...reasons],
    score,
    words: parts.map(({ dueId }) => dueInWords(byId.get(dueId)?.words ?? { payee: '', what: '' })).join('; '),
  }));
  return done({
    suggestions,
    dues: dues.map((due) => dueForPeople(reading, due)),
    rules: [...ruleFinder(rulesInForce(reading))({ amount: line.amount, text: line.words })],
    others: otherAccountsFor(reading, line),
    ...given({ charge: chargedTo(reading, line) }),
  });
}
