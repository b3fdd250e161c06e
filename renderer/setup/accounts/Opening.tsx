import { dayInWords } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { oneFile } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { setupWords } from '#renderer/words/setup';
import { OpeningFields, openingRules, partsProblems, partsTyped } from './OpeningFields.tsx';

const words = setupWords.openings;
const openingForm = defineForm('opening', { ...openingRules, file: oneFile(words.fileNeeded) });

/** What the bank held as the book begins. Where only one kind of money is in the account, all of it is that one's. */
export function Opening() {
  const id = usePart('id');
  const { bankAccounts, streams, startsOn } = useSetup();
  const account = bankAccounts.find((one) => one.id === id);
  const inIt = streams.filter((stream) => account?.streamIds.includes(stream.id));
  const go = useGo();
  const form = useForm(openingForm, { about: id, between: ({ parts }) => partsProblems(inIt, parts) });
  const saver = useSave('opening.record', {
    form,
    input: ({ balance, parts: typed, file }) => {
      const parts = partsTyped(inIt, balance, typed);
      return parts === undefined ? undefined : { bankAccountId: id, balance, parts: [...parts], file: file.token };
    },
    after: () => go(places.openings),
    said: words.said,
  });
  const back = { to: places.openings, words: words.back };
  if (account === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.recordTitle(account.name, dayInWords(startsOn))} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={places.openings}>
        <OpeningFields field={form.field} inIt={inIt} />
        <FilePicker {...form.field('file')} kind="bankStatement" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
