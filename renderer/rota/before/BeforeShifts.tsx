import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { useWayBackHere } from '#renderer/kit/wayBack';
import { rotaWords } from '#renderer/words/rota';
import { type Before, leftOf, type StepBefore, stepsBefore } from './steps.ts';

const words = rotaWords.before;

/** The steps before a first shift. While any is open, the screens that they open lead back to `here`. */
export function useBefore(here: string): Before {
  const before = stepsBefore(useSetup(), useTeam());
  const isOpen = leftOf([...before.toPlan, ...before.forAssistant]) > 0;
  useWayBackHere(isOpen ? { to: here, words: rotaWords.back } : undefined);
  return before;
}

function taskOf({ step, isDone, after, to }: StepBefore, isNext: boolean): Task {
  const { title, more } = words.steps[step];
  const key = step;
  if (isDone) return { key, title, state: { tone: 'good', words: words.done }, action: '' };
  if (after !== undefined)
    return { key, title, words: more, state: { tone: 'plain', words: words.after(words.steps[after].title) }, action: '' };
  const state = isNext ? ({ tone: 'attention', words: words.next } as const) : ({ tone: 'plain', words: words.soon } as const);
  return { key, title, words: more, state, action: words.start(title), to, isNext };
}

function Steps({
  title,
  lead,
  steps,
  hasNext = false,
}: {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly StepBefore[];
  readonly hasNext?: boolean;
}) {
  const next = hasNext ? steps.find(({ isDone, after }) => !isDone && after === undefined) : undefined;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <p>{lead}</p>
      <TaskList level={3} tasks={steps.map((one) => taskOf(one, one === next))} />
    </section>
  );
}

/** What is missing before a shift can be planned, and before it can be a PA's: each step with its button, which comes back here. */
export function BeforeShifts({ before: { toPlan, forAssistant } }: { readonly before: Before }) {
  const [planLeft, assistantLeft] = [leftOf(toPlan), leftOf(forAssistant)];
  const isOnlyPay = forAssistant.every(({ step, isDone }) => isDone || step === 'pay');
  return (
    <>
      {planLeft === 0 ? undefined : <Steps title={words.toPlan(planLeft)} lead={words.toPlanLead} steps={toPlan} hasNext />}
      {assistantLeft === 0 ? undefined : (
        <Steps
          title={isOnlyPay ? words.pay : words.forAssistant(assistantLeft)}
          lead={planLeft > 0 ? words.forAssistantToo : isOnlyPay ? words.payLead : words.forAssistantLead}
          steps={forAssistant}
        />
      )}
    </>
  );
}
