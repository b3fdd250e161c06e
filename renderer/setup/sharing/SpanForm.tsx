import { type Span } from '#core/time/day';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { backwards } from '#renderer/kit/form/backwards';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { Why } from '#renderer/kit/Why.tsx';
import { sharingWords } from '#renderer/words/sharing';

const words = sharingWords.form;
const spanForm = defineForm('sharingSpan', { from: dayRule(), to: dayRule() }, { isKept: false });

/** Other days to look at. */
export function SpanForm({ onSpan }: { readonly onSpan: (span: Span) => void }) {
  const form = useForm(spanForm, {
    between: ({ from, to }) => (backwards(from, to) ? [{ field: 'to', sentence: words.endsFirst }] : []),
  });
  const submit = async (): Promise<void> => {
    const values = form.read();
    if (values !== undefined) onSpan(values);
    return Promise.resolve();
  };
  return (
    <Why question={words.open}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.action} kind="secondary">
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
      </Form>
    </Why>
  );
}
