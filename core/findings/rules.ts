import { type Rule, type RuleId } from './rule.ts';
import { accountRules } from './rules/account.ts';
import { closingRules } from './rules/closing.ts';
import { evidenceRules } from './rules/evidence.ts';
import { hmrcRules } from './rules/hmrc.ts';
import { payRules } from './rules/pay.ts';
import { peopleRules } from './rules/people.ts';
import { planRules } from './rules/plan.ts';
import { vehicleRules } from './rules/vehicle.ts';

/** Every rule that an auditor is likely to apply, in the order of the reference’s list. One table: nothing else knows a rule. */
export const rules: readonly Rule[] = [
  planRules,
  accountRules,
  evidenceRules,
  payRules,
  hmrcRules,
  peopleRules,
  vehicleRules,
  closingRules,
].flatMap((part) => part.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

export function isRuleId(text: string): text is RuleId {
  return byId.has(text);
}
