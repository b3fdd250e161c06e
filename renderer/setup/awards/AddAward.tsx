import { shortDay } from '#core/time/words';
import { toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, line, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { everies, everyOptions } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';
import { SchedulePreview } from './SchedulePreview.tsx';

const words = setupWords.awards;
const awardForm = defineForm('award', {
  streamId: picked(words.streamNeeded),
  amount: amount(),
  every: choice(everies, words.everyNeeded),
  from: dayRule(),
  to: dayRule(),
  firstDue: dayRule(),
  letter: optional(line('')),
  file: files(),
});

export function AddAward() {
  const { streams, awards } = useSetup();
  const [only, ...others] = streams;
  /** The first award of a kind of money begins with it; a later one’s first day only its letter knows. */
  const firstDay = (streamId: string): string => {
    const stream = awards.some((award) => award.streamId === streamId) ? undefined : streams.find(({ id }) => id === streamId);
    return stream === undefined ? '' : shortDay(stream.from);
  };
  const streamId = others.length === 0 ? (only?.id ?? '') : '';
  const form = useForm(awardForm, { start: { streamId, from: firstDay(streamId) } });
  const onStream = (chosen: string): void => {
    const { from, streamId: before } = form.raws;
    form.set({ streamId: chosen, ...(from === firstDay(before) ? { from: firstDay(chosen) } : {}) });
  };
  const go = useGo();
  const saver = useSave('award.add', {
    form,
    input: ({ file, ...values }) => ({ ...values, file: file[0]?.token }),
    after: () => go(places.awards),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.lead} back={{ to: places.awards, words: words.back }}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.awards}>
        <RadioCards {...form.field('streamId')} onChange={onStream} label={words.stream} options={toOptions(streams)} />
        <MoneyField {...form.field('amount')} label={words.amount} />
        <Select {...form.field('every')} label={words.every} options={everyOptions} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} hint={words.toHint} />
        <DayField {...form.field('firstDue')} label={words.firstDue} />
        <SchedulePreview typed={form.raws} />
        <TextField {...form.field('letter')} label={words.letter} />
        <FilePicker {...form.field('file')} kind="letter" label={setupWords.file} isSingle />
      </Form>
    </Page>
  );
}
