import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, oneFile, optional, sum, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { useAccount } from './useAccount.ts';

const words = bankWords.statement;
const span = bankMoreWords.span;
const sheet = wholeNumber(1, 9_999, span.sheetWrong);
const fileStatement = defineForm('fileStatement', {
  from: optional(dayRule()),
  day: dayRule(),
  opening: optional(sum()),
  closing: sum(),
  first: optional(sheet),
  last: optional(sheet),
  file: oneFile(words.fileNeeded),
});

export function FileStatement() {
  const { id, back } = useAccount();
  const form = useForm(fileStatement, { about: id });
  const go = useGo();
  const saver = useSave('bank.fileStatement', {
    form,
    input: ({ file, from, opening, first, last, day, closing }) => {
      if (first !== undefined && last !== undefined && last < first) {
        form.fail([{ field: 'last', sentence: span.spanWrong }]);
        return undefined;
      }
      const sheets = first === undefined ? {} : { sheets: { first, last: last ?? first } };
      const covers = from === undefined ? {} : { covers: { from, ...(opening === undefined ? {} : { opening }), ...sheets } };
      return { day, closing, ...covers, bankAccountId: id, file: file.token };
    },
    after: () => go(places.reconcile(id)),
    said: words.said,
    fields: { 'covers.from': 'from' },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <MoneyField {...form.field('closing')} label={words.closing} />
        <FilePicker {...form.field('file')} kind="bankStatement" label={words.file} isSingle />
        <Why question={span.more}>
          <DayField {...form.field('from')} label={span.from} />
          <MoneyField {...form.field('opening')} label={span.opening} />
          <TextField {...form.field('first')} label={span.firstSheet} size="short" />
          <TextField {...form.field('last')} label={span.lastSheet} size="short" />
        </Why>
      </Form>
    </Page>
  );
}
