import { ruleOf } from '#core/findings/rules';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const attached = `
  SELECT evidence.id, answer.rule FROM finding_answer_evidence AS own
    CROSS JOIN evidence ON evidence.id = own.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN finding_answer AS answer ON answer.id = own.finding_answer_id
  WHERE own.log_seq >= @since ORDER BY own.log_seq`;

/** What proofs of explanations prove. */
export function findingUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  return sql.all(attached, numbers, { id: text, rule: text }).map(({ id, rule }) => ({
    id,
    words: `Explains a finding: ${ruleOf(rule)?.name ?? rule}`,
  }));
}
