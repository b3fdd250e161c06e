import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useAccount } from '#renderer/bank/useAccount';
import { payerWords as words } from '#renderer/words/bankPayers';
import { type Payer } from './Payers.tsx';

const payerForm = defineForm('payer', { name: line(words.nameNeeded), from: dayRule(), file: files() });
const endForm = defineForm('payerEnd', { day: dayRule(), reason: reason() });

/** Writes down somebody who can pay from the account. */
export function AddPayer() {
  const { id, account, name, back } = useAccount();
  const to = places.payers(id);
  const form = useForm(payerForm, { about: id });
  const go = useGo();
  const saver = useSave('bank.addPayer', {
    form,
    input: ({ name: theirs, from, file }) => ({ bankAccountId: id, name: theirs, from, file: file[0]?.token }),
    after: () => go(to),
    said: words.said,
  });
  if (account === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.addTitle(name)} lead={words.addLead} back={{ to, words: words.open }} help={words.help}>
      <Form form={form} saver={saver} action={words.action} leave={to}>
        <TextField {...form.field('name')} label={words.name} />
        <DayField {...form.field('from')} label={words.from} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

function EndFields({ payer, to }: { readonly payer: Payer; readonly to: string }) {
  const form = useForm(endForm, { about: payer.id });
  const go = useGo();
  const saver = useSave('bank.endPayer', {
    form,
    input: ({ day, reason: why }) => ({ payerId: payer.id, day, reason: why }),
    after: () => go(to),
    said: words.endSaid,
    fields: { payerId: 'day' },
  });
  return (
    <Form form={form} saver={saver} action={words.endAction} kind="danger" leave={to}>
      <DayField {...form.field('day')} label={words.endDay} />
      <TextField {...form.field('reason')} label={words.endWhy} hint={words.endHint} isLong />
    </Form>
  );
}

/** Takes somebody off the list after a day. */
export function EndPayer() {
  const { id } = useAccount();
  const payerId = usePart('payer');
  const back = { to: places.payers(id), words: words.open };
  const payer = useAsk('bank.payers', { bankAccountId: id }).payers.find((one) => one.id === payerId);
  if (payer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.endTitle(payer.name)} lead={words.endLead} back={back} help={words.help}>
      <EndFields payer={payer} to={back.to} />
    </Page>
  );
}
