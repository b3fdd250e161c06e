import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';

const words = reportPageWords.reply;
const outcomes = ['accepted', 'refused'] as const;
const replyForm = defineForm('reportReply', { outcome: choice(outcomes, words.needed), words: reason(), day: dayRule() });

function Fields({ id, sendingId }: { readonly id: string; readonly sendingId: string }) {
  const go = useGo();
  const form = useForm(replyForm, { about: sendingId });
  const saver = useSave('report.reply', {
    form,
    input: (values) => ({ id: sendingId, ...values }),
    after: () => go(places.report(id)),
    said: words.saved,
  });
  const back = places.report(id);
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: back, words: reportWords.back }} help={reportWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back}>
        <RadioCards
          {...form.field('outcome')}
          label={words.outcome}
          options={outcomes.map((one) => ({ id: one, ...words.outcomes[one] }))}
        />
        <TextField {...form.field('words')} label={words.words} isLong />
        <DayField {...form.field('day')} label={words.day} />
      </Form>
    </Page>
  );
}

/** What HMRC answered to a report that was sent. */
export function Reply() {
  const id = usePart('id');
  const { sending } = useAsk('report.read', { id });
  return sending === undefined ? (
    <Gone back={{ to: places.report(id), words: reportWords.back }} />
  ) : (
    <Fields id={id} sendingId={sending.id} />
  );
}
