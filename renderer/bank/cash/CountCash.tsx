import { absolute, nothing, subtract } from '#core/money/pence';
import { pounds, readPounds } from '#core/money/words';
import { useTry } from '#renderer/gateway/ask';
import { toOptions } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, free, oneFile, sum } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.cash;
const countCash = defineForm('countCash', {
  day: dayRule(),
  counted: sum(),
  because: free(),
  streamId: free(),
  file: oneFile(words.countFileNeeded),
});

/** The tin counted: it agrees with the book, or what is known of the difference is said. */
export function CountCash() {
  const { id, back } = useAccount();
  const form = useForm(countCash, { about: id });
  const go = useGo();
  const day = readTypedDay(form.raws.day);
  const read = useTry('cash.read', day === undefined ? undefined : { bankAccountId: id, day });
  const book = read.state === 'answer' ? read.value : undefined;
  const counted = readPounds(form.raws.counted);
  const difference = book === undefined || counted === undefined ? nothing : subtract(counted, book.expected);
  const differs = difference !== nothing;
  const streams = book?.streams ?? [];
  const saver = useSave('cash.count', {
    form,
    input: ({ because, streamId, file, ...values }) => {
      const stream = streams.length === 1 ? streams[0]?.id : streams.find((one) => one.id === streamId)?.id;
      const isSaid = because.trim().length >= 3;
      if (differs && !isSaid) form.fail([{ field: 'because', sentence: words.becauseNeeded }]);
      else if (differs && stream === undefined) form.fail([{ field: 'streamId', sentence: words.streamNeeded }]);
      if (differs && (!isSaid || stream === undefined)) return undefined;
      const explained = differs && stream !== undefined ? { because: because.trim(), streamId: stream } : {};
      return { bankAccountId: id, ...values, file: file.token, ...explained };
    },
    after: () => go(back.to),
    said: words.countSaid,
  });
  return (
    <Page isNarrow title={words.countTitle} lead={words.countLead} back={back}>
      <Form form={form} saver={saver} action={words.countAction} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('counted')} label={words.counted} />
        {book === undefined || counted === undefined ? undefined : (
          <Notice tone={differs ? 'attention' : 'good'}>
            <p>
              {words.expected(pounds(book.expected))} {differs ? words.differs(pounds(absolute(difference)), difference < 0) : words.agrees}
            </p>
          </Notice>
        )}
        {differs ? <TextField {...form.field('because')} label={words.because} hint={words.becauseHint} /> : undefined}
        {differs && streams.length > 1 ? (
          <RadioCards {...form.field('streamId')} label={words.stream} options={toOptions(streams)} />
        ) : undefined}
        <FilePicker {...form.field('file')} kind="receipt" label={words.countFile} isSingle />
      </Form>
    </Page>
  );
}
