import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { carePlanWords } from '#renderer/words/carePlan';
import { toBudgets } from './usePlans.ts';

const routes = {
  version: 'plan.takeVersionBack',
  review: 'plan.takeReviewBack',
  request: 'request.takeBack',
  risk: 'plan.closeRisk',
  order: 'planOrder.close',
  reason: 'budget.takeBack',
  givenBack: 'money.reverse',
} as const;

type Kind = keyof typeof routes;

function isKind(text: string): text is Kind {
  return Object.hasOwn(routes, text);
}

/** Why something of the plan is taken back or closed. */
export function TakeBackPlan() {
  const kind = usePart('kind');
  const id = usePart('id');
  const go = useGo();
  if (!isKind(kind)) return <Gone back={toBudgets} />;
  const { titles, ...words } = carePlanWords.takeBack;
  const back = kind === 'request' ? { to: places.approvals, words: words.back } : toBudgets;
  return (
    <ReasonPage
      route={routes[kind]}
      about={id}
      title={titles[kind]}
      lead={words.lead}
      label={words.label}
      action={words.action}
      said={words.said}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(back.to)}
    />
  );
}
