import { stepStates } from '#core/people/checklists';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { type Help } from '#renderer/kit/help';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { hiringWords } from '#renderer/words/hiring';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

const words = hiringWords.step;
const stepForm = defineForm('checklistStep', {
  state: choice(stepStates, words.stateNeeded),
  day: dayRule(),
  words: free(),
});

type Back = { readonly to: string; readonly words: string };
type Props = {
  readonly listId: string;
  readonly step: string;
  readonly title: string;
  readonly lead: string;
  readonly says?: string | undefined;
  readonly today: Day;
  readonly back: Back;
  readonly help: Help;
};

/** How one step of a list stands: done, not needed, or still to do. */
export function StepPage({ listId, step, title, lead, says, today, back, help }: Props) {
  const go = useGo();
  const form = useForm(stepForm, { about: `${listId} ${step}`, start: { state: 'done', day: dayInWords(today), words: says ?? '' } });
  const saver = useSave('checklist.step', {
    form,
    input: ({ words: typed, ...values }) => ({ ...values, id: listId, step, ...(typed.trim() === '' ? {} : { words: typed.trim() }) }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={title} lead={lead} back={back} help={help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('state')} label={words.state} options={stepStates.map((id) => ({ id, name: words.states[id] }))} />
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('words')} label={words.words} hint={words.lead} isLong />
      </Form>
    </Page>
  );
}

const moves = ['stopped', 'resumed', 'finished'] as const;

/** Stops a list, takes it up again, or finishes it. */
export function MovePage({
  listId,
  to,
  back,
  help,
}: {
  readonly listId: string;
  readonly to: string;
  readonly back: Back;
  readonly help: Help;
}) {
  const go = useGo();
  const state = moves.find((one) => one === to) ?? 'stopped';
  return (
    <ReasonPage
      {...hiringWords.move[state]}
      route="checklist.move"
      about={`${listId} ${state}`}
      back={back}
      help={help}
      input={(reason) => ({ id: listId, state, words: reason })}
      after={() => go(back.to)}
    />
  );
}
