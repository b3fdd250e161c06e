import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { longestReference } from '#core/pay/paymentList';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor } from '#db/actions/named';
import { type BankDetails, bankDetailsOf, spacedSortCode } from '#db/actions/people/bankDetails';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'assistant.bank'>;

const parts = { accountName: 'account name', sortCode: 'sort code', account: 'account number', reference: 'reference' } as const;

function tidy({ accountName, sortCode, account, reference }: BankDetails): Required<BankDetails> {
  return { accountName, sortCode: spacedSortCode(sortCode), account, reference: reference ?? '' };
}

function firstDifference(one: BankDetails, other: BankDetails): keyof typeof parts | undefined {
  const [a, b] = [tidy(one), tidy(other)];
  return (['accountName', 'sortCode', 'account', 'reference'] as const).find((part) => a[part] !== b[part]);
}

function differs({ details, again }: Input): Problem | undefined {
  const part = firstDifference(details, again);
  return part && problem('people.bankDiffers', { part: parts[part] }, `again.${part}`);
}

/** Details from before this was asked stay as they are. */
function tooLong({ details: { reference = '' } }: Input): Problem | undefined {
  return reference.length > longestReference
    ? problem('people.bankReferenceLong', { most: String(longestReference) }, 'details.reference')
    : undefined;
}

function unchangedOrUnexplained(reading: Reading, { assistantId, details, why }: Input): Problem | undefined {
  const known = bankDetailsOf(reading, assistantId);
  if (known === undefined) return undefined;
  if (firstDifference(known, details) === undefined) return problem('people.bankSame', {}, 'details.account');
  const name = nameFor(reading, 'assistant', assistantId) ?? '';
  return why === undefined ? problem('people.bankWhy', { name }, 'why') : undefined;
}

/** Where a PA's wages go, typed twice. The details are content: they can be erased, and stand in no log. The newest are paid. */
export function setBankDetails(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'assistant', input.assistantId, 'assistantId'),
    () => differs(input),
    () => tooLong(input),
    () => unchangedOrUnexplained(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const { reference, ...details } = tidy(input.details);
  const { why } = input;
  const words = { ...details, ...(reference === '' ? {} : { reference }), ...(why === undefined ? {} : { why }) };
  const id = writing.newId('bank_details');
  writing.append('assistant_bank', { id, assistant_id: input.assistantId, words_digest: writing.keep(words) });
  return done({ id });
}
