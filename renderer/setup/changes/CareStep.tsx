import { careStepStates } from '#core/funders/steps';
import { dayInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { changesWords } from '#renderer/words/setup/changes';
import { backToChanges, useOneChange } from './useChanges.ts';

const words = changesWords.step;
const stepForm = defineForm('careStep', { state: choice(careStepStates, words.stateNeeded), day: dayRule(), words: free() });

/** How one step of a list stands, and what was said with it. */
export function CareStep() {
  const step = usePart('step');
  const { today, handover, event, back } = useOneChange();
  const list = handover ?? event;
  const id = list?.id ?? '';
  const found = list?.steps.find((one) => one.step === step);
  const start = { state: 'done', day: dayInWords(found?.on ?? today), words: found?.says ?? '' };
  const form = useForm(stepForm, { about: `${id} ${step}`, start });
  const go = useGo();
  const saver = useSave('careStep.say', {
    form,
    input: ({ words: typed, ...values }) => ({ ...values, id, step, ...(typed.trim() === '' ? {} : { words: typed.trim() }) }),
    after: () => go(back.to),
    said: words.said,
  });
  if (found === undefined) return <Gone back={backToChanges} />;
  return (
    <Page isNarrow title={found.title} lead={found.words} back={back} help={changesWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards
          {...form.field('state')}
          label={words.state}
          options={careStepStates.map((one) => ({ id: one, name: words.states[one] }))}
        />
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('words')} label={words.words} isLong />
      </Form>
    </Page>
  );
}

/** Takes back a change of money, a death or a loss of capacity that was recorded by mistake. */
export function TakeBackChange() {
  const { handover, event, back } = useOneChange();
  const go = useGo();
  const id = (handover ?? event)?.id;
  if (id === undefined) return <Gone back={backToChanges} />;
  const { label, action, said, title, moneyLead, personLead } = changesWords.takeBack;
  return (
    <ReasonPage
      route={handover === undefined ? 'lifeEvent.takeBack' : 'handover.takeBack'}
      about={id}
      title={title}
      lead={handover === undefined ? personLead : moneyLead}
      label={label}
      action={action}
      back={back}
      help={changesWords.help}
      input={(reason) => ({ id, reason })}
      said={said}
      after={() => go(back.to)}
    />
  );
}
