import { useState } from 'react';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { ask } from '#renderer/gateway/ask';
import { problemOf } from '#renderer/gateway/Refusal';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { changesWords } from '#renderer/words/setup/changes';
import { backToChanges as back } from './useChanges.ts';

const words = changesWords.choose;
const chooseForm = defineForm(
  'chooseHandover',
  { fromStreamId: picked(words.needed), toStreamId: picked(words.needed), on: dayRule() },
  { isKept: false },
);

/** Which money ends, which takes its place, and on which day. Nothing is changed yet: what cannot be is said here. */
export function ChooseHandover() {
  const { streams } = useSetup();
  const go = useGo();
  const form = useForm(chooseForm);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const values = isBusy ? undefined : form.read();
    if (values === undefined) return;
    setBusy(true);
    try {
      await ask('handover.look', values);
      go(places.moveMoneyOver(values.fromStreamId, values.toStreamId, values.on));
    } catch (error) {
      form.refuse(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page isNarrow title={words.title} lead={streams.length < 2 ? words.few : words.lead} back={back} help={changesWords.help}>
      {streams.length < 2 ? undefined : (
        <Form form={form} saver={{ submit, isBusy }} action={words.action} leave={back.to}>
          <RadioCards {...form.field('fromStreamId')} label={words.from} options={toOptions(streams)} />
          <RadioCards {...form.field('toStreamId')} label={words.to} options={toOptions(streams)} />
          <DayField {...form.field('on')} label={words.day} hint={words.dayHint} />
        </Form>
      )}
    </Page>
  );
}
