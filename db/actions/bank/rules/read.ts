import { type OutputOf } from '#core/contract/routes';
import { type Result, done } from '#core/contract/result';
import { textIn } from '#core/book/dueWords';
import { erased } from '#core/book/dueWords';
import { called } from '#db/actions/money/receiveMoney';
import { nameFor } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, orNull, text } from '#db/rows';

export type Rule = OutputOf<'bank.rules'>['rules'][number];

const live = `
  SELECT id, direction, proposes, words_digest, plan_line_id, stream_id, receipt_kind, other_account_id FROM bank_rule
  WHERE NOT EXISTS (SELECT 1 FROM bank_rule_ended WHERE bank_rule_ended.bank_rule_id = bank_rule.id) ORDER BY log_seq DESC, rowid DESC`;

const shape = {
  id: text,
  direction: oneOf('in', 'out'),
  proposes: oneOf('purchase', 'receipt', 'transfer'),
  words_digest: text,
  plan_line_id: orNull(text),
  stream_id: orNull(text),
  receipt_kind: orNull(oneOf('award', 'one_off', 'contribution', 'interest', 'other')),
  other_account_id: orNull(text),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function proposesOf(reading: Reading, row: Row): Rule['proposes'] {
  const content = reading.contentOf(row.words_digest);
  const said = (name: string): string => textIn(content, name) ?? erased;
  if (row.other_account_id !== null) return { kind: 'transfer', otherAccountId: row.other_account_id };
  if (row.receipt_kind !== null && row.stream_id !== null)
    return { kind: 'receipt', from: said('payee'), streamId: row.stream_id, receiptKind: row.receipt_kind };
  const as = textIn(content, 'as');
  if (as === 'charge' || as === 'interest') return { kind: 'charge', as };
  return {
    kind: 'purchase',
    payee: said('payee'),
    what: said('what'),
    ...(row.plan_line_id === null ? {} : { planLineId: row.plan_line_id }),
  };
}

function inWords(reading: Reading, proposes: Rule['proposes']): string {
  const name = (table: 'plan_line' | 'stream' | 'bank_account', id: string): string => nameFor(reading, table, id) ?? '';
  switch (proposes.kind) {
    case 'purchase': {
      const line = proposes.planLineId === undefined ? '' : `, for ${name('plan_line', proposes.planLineId)}`;
      return `A purchase from ${proposes.payee}: ${proposes.what}${line}`;
    }
    case 'receipt':
      return `Money from ${proposes.from}: ${called[proposes.receiptKind]}, for ${name('stream', proposes.streamId)}`;
    case 'transfer':
      return `Moved to or from ${name('bank_account', proposes.otherAccountId)}`;
    case 'charge':
      return proposes.as === 'interest' ? 'Interest that the bank charges' : 'A charge of the bank’s own';
  }
}

/** The rules in force, newest first. */
export function rulesInForce(reading: Reading): readonly Rule[] {
  return reading.sql.all(live, [], shape).map((row) => {
    const proposes = proposesOf(reading, row);
    const says = textIn(reading.contentOf(row.words_digest), 'says') ?? '';
    return { id: row.id, says, direction: row.direction, proposes, words: inWords(reading, proposes) };
  });
}

export function readRules(reading: Reading): Result<OutputOf<'bank.rules'>> {
  return done({ rules: [...rulesInForce(reading)] });
}
