import { dayInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { changesWords } from '#renderer/words/setup/changes';
import { backToChanges, useOneChange } from './useChanges.ts';

const words = changesWords.cutOff;
const cutOffForm = defineForm('cutOff', { lastDay: dayRule(), saidBy: line(words.whoNeeded), saidOn: dayRule() });

/** The last day that a money may be spent for, as its funder said it. */
export function CutOff() {
  const streamId = usePart('stream');
  const { today, event, back } = useOneChange();
  const lifeEventId = event?.id ?? '';
  const stream = event?.streams.find(({ id }) => id === streamId);
  const form = useForm(cutOffForm, { about: `${lifeEventId} ${streamId}`, start: { saidOn: dayInWords(today) } });
  const go = useGo();
  const saver = useSave('lifeEvent.cutOff', {
    form,
    input: (values) => ({ ...values, lifeEventId, streamId }),
    after: () => go(back.to),
    said: words.saved,
  });
  if (stream === undefined) return <Gone back={backToChanges} />;
  return (
    <Page isNarrow title={words.title(stream.name)} lead={words.lead} back={back} help={changesWords.help}>
      <Form form={form} saver={saver} action={changesWords.step.save} leave={back.to}>
        <DayField {...form.field('lastDay')} label={words.day} />
        <TextField {...form.field('saidBy')} label={words.who} />
        <DayField {...form.field('saidOn')} label={words.on} />
      </Form>
    </Page>
  );
}
