import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { budgetWords } from '#renderer/words/budget';
import { carePlanWords } from '#renderer/words/carePlan';

export type CarePlan = OutputOf<'plan.read'>['plans'][number];
export type BudgetRead = OutputOf<'budget.read'>['budgets'][number];

/** Every kind of money's care plan. */
export function useCarePlans(): readonly CarePlan[] {
  return useAsk('plan.read', {}).plans;
}

/** The care plan of the money in the address, with the ways back to it. */
export function useCarePlan() {
  const streamId = usePart('stream');
  const plan = useCarePlans().find((one) => one.streamId === streamId);
  const name = plan?.stream ?? '';
  return {
    plan,
    streamId,
    back: { to: places.carePlan(streamId), words: carePlanWords.back(name) },
    toBudget: { to: places.budgetOf(streamId), words: budgetWords.backOf(name) },
  };
}

/** Where what has gone leads back to. */
export const toBudgets = { to: places.budget, words: budgetWords.back };
