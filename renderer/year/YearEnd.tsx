import { useState } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { type ToldStep, type YearStep, type YearStepKey } from '#core/year/yearChecklist';
import { yearAfter } from '#core/year/yearEnd';
import { useAsk } from '#renderer/gateway/ask';
import { useTell } from '#renderer/gateway/tell';
import { Alert } from '#renderer/kit/Alert.tsx';
import { Button } from '#renderer/kit/Button.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { say } from '#renderer/kit/toast';
import { yearWords } from '#renderer/words/year';

const words = yearWords.end;
const back = { to: places.year, words: yearWords.back };
type End = OutputOf<'year.read'>['years'][number];

const tones: Readonly<Record<YearStep['state'], Tone>> = {
  done: 'good',
  next: 'attention',
  open: 'attention',
  later: 'plain',
  look: 'plain',
};

function placeFor(key: YearStepKey, { employerId, taxYear }: End): string | undefined {
  switch (key) {
    case 'extra':
      return undefined;
    case 'pay':
      return places.pay;
    case 'final':
      return places.reports;
    case 'account':
      return places.hmrcBalance(employerId, taxYear);
    case 'p60s':
    case 'given':
      return places.p60s(employerId, taxYear);
    case 'figures':
      return places.yearPack;
    case 'codes':
      return places.codes(yearAfter(taxYear));
    case 'allowance':
      return places.allowance(employerId);
  }
}

/** What is done and may be looked at all the same. */
const lookedAtAgain: readonly YearStepKey[] = ['pay', 'final', 'given'];

function taskOf({ key, state, words: said }: YearStep, end: End): Task {
  const isSeen = state === 'later' || state === 'look' || (state === 'done' && !lookedAtAgain.includes(key));
  const to = isSeen ? undefined : placeFor(key, end);
  return {
    key,
    title: words.titles[key],
    words: said,
    state: { tone: tones[state], words: words.states[state] },
    action: words.actions[key],
    isNext: state === 'next',
    ...(to === undefined ? {} : { to }),
  };
}

const toldBy = { account: 'account', given: 'p60_given' } as const satisfies Partial<Record<YearStepKey, ToldStep>>;

/** What only a person can say: a button for each such step that can be said, or taken back. */
function Told({ end }: { readonly end: End }) {
  const { send, isBusy } = useTell('year.step');
  const [problem, setProblem] = useState<string>();
  const tell = async (step: ToldStep, isDone: boolean): Promise<void> => {
    const result = await send({ employerId: end.employerId, taxYear: end.taxYear, step, isDone });
    setProblem(result.ok ? undefined : result.problem.sentence);
    if (result.ok) say(isDone ? words.said : words.unsaid);
  };
  const sayable = end.steps.flatMap(({ key, state }) => {
    const step = key === 'account' || key === 'given' ? toldBy[key] : undefined;
    return step === undefined || state === 'later' ? [] : [{ step, isDone: state === 'done' }];
  });
  if (sayable.length === 0) return undefined;
  return (
    <>
      <Alert words={problem} />
      <div className="actions">
        {sayable.map(({ step, isDone }) => (
          <Button key={step} isBusy={isBusy} onPress={() => void tell(step, !isDone)}>
            {isDone ? words.notTold[step] : words.told[step]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The end of a tax year as a list to go through, at any pace. */
export function YearEnd() {
  const [employerId, taxYear] = [usePart('id'), usePart('year')];
  const { years } = useAsk('year.read', {});
  const end = years.find((one) => one.employerId === employerId && one.taxYear === taxYear);
  if (end === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(taxYear)} lead={words.lead(end.employer)} back={back} help={yearWords.help}>
      <TaskList tasks={end.steps.map((step) => taskOf(step, end))} />
      <Told end={end} />
    </Page>
  );
}
