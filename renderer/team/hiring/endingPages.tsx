import { endingReasons, endingSteps } from '#core/people/checklists';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, optional, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { endingWords as words } from '#renderer/words/ending';
import { MovePage, StepPage } from './StepPage.tsx';
import { useEnding } from './useEnding.ts';

const beginForm = defineForm('beginEnding', { reason: choice(endingReasons, words.whyNeeded), words: reason(words.wordsNeeded) });

/** Why a job ends: the steps follow from the reason. */
export function BeginEnding() {
  const { read, back } = useEnding();
  const go = useGo();
  const form = useForm(beginForm, { about: read.employmentId });
  const saver = useSave('ending.begin', {
    form,
    input: (values) => ({ ...values, employmentId: read.employmentId }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.beginTitle(read.name)} lead={words.beginLead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <Select {...form.field('reason')} label={words.why} options={endingReasons.map((id) => ({ id, ...words.reasons[id] }))} />
        <TextField {...form.field('words')} label={words.words} hint={words.wordsHint} isLong />
      </Form>
    </Page>
  );
}

export function EndingStepPage() {
  const { read, back } = useEnding();
  const part = usePart('step');
  const step = endingSteps.find((one) => one === part);
  const found = read.list?.steps.find((one) => one.step === step);
  if (step === undefined || read.list === undefined || found === undefined) return <Gone back={back} />;
  return (
    <StepPage
      key={step}
      listId={read.list.id}
      step={step}
      title={words.titles[step]}
      lead={found.words}
      says={found.says}
      today={read.today}
      back={back}
      help={words.help}
    />
  );
}

export function MoveEnding() {
  const { read, back } = useEnding();
  const to = usePart('state');
  return read.list === undefined ? <Gone back={back} /> : <MovePage listId={read.list.id} to={to} back={back} help={words.help} />;
}

const kinds = ['received', 'given', 'redundancy'] as const;
const letterForm = defineForm('endingLetter', {
  kind: choice(kinds, words.kindNeeded),
  givenOn: dayRule(),
  lastDay: dayRule(),
  words: optional(reason()),
});

/** The letter that gives notice, or answers it. */
export function EndingLetter() {
  const { read, back } = useEnding();
  const go = useGo();
  const form = useForm(letterForm, { about: read.employmentId });
  const saver = useSave('ending.letter', {
    form,
    input: ({ words: typed, ...values }) => ({
      ...values,
      employmentId: read.employmentId,
      ...(typed === undefined ? {} : { words: typed }),
    }),
    after: ({ id }) => go(places.paper(id)),
    said: words.letterSaid,
  });
  return (
    <Page isNarrow title={words.letterTitle(read.name)} lead={words.letterLead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.letterSave} leave={back.to}>
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
        <DayField {...form.field('givenOn')} label={words.givenOn} />
        <DayField {...form.field('lastDay')} label={words.lastDay} />
        <TextField {...form.field('words')} label={words.letterWords} isLong />
      </Form>
    </Page>
  );
}
