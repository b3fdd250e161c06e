import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { rulesInForce } from '#db/actions/bank/rules/read';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';

/** A rule proposes nothing from now on. What was recorded because of it stands. */
export function endRule(writing: Writing, { ruleId }: InputOf<'bank.endRule'>): Made {
  if (!rulesInForce(writing).some(({ id }) => id === ruleId)) return refused(problem('input.notFound', { what: 'rule' }, 'ruleId'));
  writing.append('bank_rule_ended', { bank_rule_id: ruleId });
  return done({ id: ruleId });
}
