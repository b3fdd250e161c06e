import { toOptions, useSetup } from '#renderer/gateway/setup';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { EachField } from '#renderer/kit/fields/EachField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line, texts } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';
import { readShares, type Shares } from './percents.ts';

const words = setupWords.splits;
const splitForm = defineForm('split', {
  name: line(words.nameNeeded),
  shares: texts(),
  from: dayRule(),
  approvedBy: line(words.byNeeded),
  approvedOn: dayRule(),
  file: files(),
});

function sentenceOf(wrong: Exclude<Shares, { readonly ok: true }>): string {
  if (wrong.because === 'total') return words.sharesTotal(wrong.total);
  return wrong.because === 'tooFew' ? words.sharesFew : words.sharesWrong;
}

export function AddSplit() {
  const { beneficiaries } = useSetup();
  const form = useForm(splitForm, {
    between: ({ shares }) => {
      const read = readShares(shares);
      return read.ok ? [] : [{ field: 'shares', sentence: sentenceOf(read) }];
    },
  });
  const go = useGo();
  const saver = useSave('split.add', {
    form,
    input: ({ shares: typed, file, ...values }) => {
      const read = readShares(typed);
      return read.ok ? { ...values, shares: [...read.shares], file: file[0]?.token } : undefined;
    },
    after: () => go(places.splits),
    said: setupWords.saved,
  });
  return (
    <Page isNarrow title={words.addTitle} lead={words.lead} back={{ to: places.splits, words: words.back }}>
      <Form form={form} saver={saver} action={setupWords.save} leave={places.splits}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <EachField {...form.field('shares')} unit="%" label={words.shares} hint={words.sharesHint} options={toOptions(beneficiaries)} />
        <DayField {...form.field('from')} label={words.from} />
        <TextField {...form.field('approvedBy')} label={words.by} />
        <DayField {...form.field('approvedOn')} label={words.on} />
        <FilePicker {...form.field('file')} kind="letter" label={setupWords.file} isSingle />
      </Form>
    </Page>
  );
}
