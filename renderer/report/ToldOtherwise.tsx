import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

const words = reportPageWords.otherwise;
const toldForm = defineForm('toldOtherwise', { day: dayRule(), words: reason() });

/** A payday that HMRC was told of without a report of this book. */
export function ToldOtherwise() {
  const payRunId = usePart('id');
  const go = useGo();
  const form = useForm(toldForm, { about: payRunId });
  const saver = useSave('report.toldOtherwise', {
    form,
    input: (values) => ({ payRunId, ...values }),
    after: () => go(places.paydayReport(payRunId)),
    said: words.saved,
  });
  const back = places.paydayReport(payRunId);
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead}
      back={{ to: back, words: reportPageWords.report.toPayday }}
      help={reportWords.help}
    >
      <Form form={form} saver={saver} action={words.save} leave={back}>
        <TextField {...form.field('words')} label={words.label} isLong />
        <DayField {...form.field('day')} label={words.day} />
      </Form>
    </Page>
  );
}
