import { doesTell } from '#core/bank/rules';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'bank.addRule'>;

function absent(reading: Reading, { proposes }: Input): Problem | undefined {
  switch (proposes.kind) {
    case 'purchase':
      return proposes.planLineId === undefined ? undefined : missing(reading, 'plan_line', proposes.planLineId, 'proposes.planLineId');
    case 'receipt':
      return missing(reading, 'stream', proposes.streamId, 'proposes.streamId');
    case 'transfer':
      return missing(reading, 'bank_account', proposes.otherAccountId, 'proposes.otherAccountId');
    case 'charge':
      return undefined;
  }
}

/** A purchase is money out and a receipt money in: a rule of the other way would never be proposed. Interest received is a receipt. */
function wrongWay({ direction, proposes: { kind } }: Input): Problem | undefined {
  const isWrong = ((kind === 'purchase' || kind === 'charge') && direction === 'in') || (kind === 'receipt' && direction === 'out');
  return isWrong ? problem('bank.otherDirection', {}, 'direction') : undefined;
}

function wordsOf({ says, proposes }: Input): Readonly<Record<string, string>> {
  if (proposes.kind === 'purchase') return { says, payee: proposes.payee, what: proposes.what };
  if (proposes.kind === 'charge') return { says, as: proposes.as };
  return proposes.kind === 'receipt' ? { says, payee: proposes.from } : { says };
}

/** What a person says is always the same, kept for later lines. It proposes and never records. */
export function addRule(writing: Writing, input: Input): Made {
  if (!doesTell(input.says)) return refused(problem('bank.ruleTooShort', {}, 'says'));
  const wrong = wrongWay(input) ?? absent(writing, input);
  if (wrong !== undefined) return refused(wrong);
  const { direction, proposes } = input;
  const id = writing.newId('bank_rule');
  writing.append('bank_rule', {
    id,
    direction,
    // A charge is spending: its words say that it is the bank's own.
    proposes: proposes.kind === 'charge' ? 'purchase' : proposes.kind,
    words_digest: writing.keep(wordsOf(input)),
    plan_line_id: proposes.kind === 'purchase' ? (proposes.planLineId ?? null) : null,
    stream_id: proposes.kind === 'receipt' ? proposes.streamId : null,
    receipt_kind: proposes.kind === 'receipt' ? proposes.receiptKind : null,
    other_account_id: proposes.kind === 'transfer' ? proposes.otherAccountId : null,
  });
  return done({ id });
}
