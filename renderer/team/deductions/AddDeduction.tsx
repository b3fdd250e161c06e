import { agreedKinds } from '#core/contract/shapes/deductions';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, free, line, optional, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { bankOf } from './bankOf.ts';
import { useDeductions } from './useDeductions.ts';

const words = deductionWords.addAgreed;
const orders = deductionWords.addOrder;

const agreedForm = defineForm('agreedDeduction', {
  kind: choice(agreedKinds, words.kindNeeded),
  what: line(words.whatNeeded),
  from: dayRule(),
  each: amount(),
  total: optional(amount()),
  consentedOn: optional(dayRule()),
  consent: free(),
  file: files(),
  payee: free(),
  reference: free(),
  accountName: free(),
  sortCode: free(),
  account: free(),
  meant: several('', 0),
});

/** A deduction with the PA's written agreement. */
export function AddDeduction() {
  const { read, back } = useDeductions();
  const go = useGo();
  const form = useForm(agreedForm, { about: read.employmentId });
  const saver = useSave('deduction.add', {
    form,
    input: ({ file, payee, reference, accountName, sortCode, account, total, consentedOn, consent, meant, ...values }) => {
      const bank = bankOf({ accountName, sortCode, account });
      const named = { payee: payee.trim(), ...(reference.trim() === '' ? {} : { reference: reference.trim() }) };
      const [paper] = file;
      return {
        ...values,
        employmentId: read.employmentId,
        ...(total === undefined ? {} : { total }),
        ...(meant.length > 0 ? { meant: true } : {}),
        ...(consentedOn === undefined ? {} : { consentedOn }),
        ...(consent.trim() === '' ? {} : { consent: consent.trim() }),
        ...(values.kind === 'third_party' && payee.trim() !== '' ? { to: { ...named, ...(bank === undefined ? {} : { bank }) } } : {}),
        ...(paper === undefined ? {} : { file: paper.token }),
      };
    },
    after: () => go(back.to),
    said: words.said,
    fields: {
      'to.payee': 'payee',
      'to.reference': 'reference',
      'to.bank.accountName': 'accountName',
      'to.bank.sortCode': 'sortCode',
      'to.bank.account': 'account',
    },
  });
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back} help={deductionWords.help}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <RadioCards
          {...form.field('kind')}
          label={words.kind}
          options={agreedKinds.map((id) => ({ id, ...deductionWords.agreed.kinds[id] }))}
        />
        <TextField {...form.field('what')} label={words.what} />
        <DayField {...form.field('from')} label={words.start} />
        <MoneyField {...form.field('each')} label={words.each} />
        <MoneyField {...form.field('total')} label={words.total} hint={words.totalHint} />
        <DayField {...form.field('consentedOn')} label={words.consentedOn} />
        <TextField {...form.field('consent')} label={words.consent} hint={words.consentHint} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
        {form.raws.kind === 'third_party' ? (
          <>
            <TextField {...form.field('payee')} label={words.payee} />
            <TextField {...form.field('reference')} label={orders.reference} />
            <TextField {...form.field('accountName')} label={orders.accountName} />
            <TextField {...form.field('sortCode')} label={orders.sortCode} size="short" inputMode="numeric" />
            <TextField {...form.field('account')} label={orders.account} size="short" inputMode="numeric" />
          </>
        ) : undefined}
        <CheckboxGroup {...form.field('meant')} label={words.meant} options={[{ id: 'meant', name: words.meantOption }]} />
      </Form>
    </Page>
  );
}
