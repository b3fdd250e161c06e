import { toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.span;
const chooseSpan = defineForm('chooseSpan', { streamId: picked(words.streamNeeded), from: dayRule(), to: dayRule() }, { isKept: false });

export function ChooseSpan() {
  const { streams } = useSetup();
  const [only, ...others] = streams;
  const form = useForm(chooseSpan, { start: { streamId: others.length === 0 ? (only?.id ?? '') : '' } });
  const go = useGo();
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values === undefined) return Promise.resolve();
    if (values.to < values.from) form.fail([{ field: 'to', sentence: words.backwards }]);
    else go(places.previewSpan(values.streamId, values.from, values.to));
    return Promise.resolve();
  };
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.statements, words: statementWords.back }}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.action}>
        <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
      </Form>
    </Page>
  );
}
