import { type InputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { isDirect, isScottish, mayStateSum, orderKinds, orderName, statesItsSum } from '#core/orders/order';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type Values, defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { amount, choice, dayRule, files, free, line, optional, wholeNumber } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { deductionWords } from '#renderer/words/deductions';
import { bankOf } from './bankOf.ts';
import { type DeductionsRead, useDeductions } from './useDeductions.ts';

const words = deductionWords.addOrder;
const answers = ['yes', 'no'] as const;

const rules = {
  kind: choice(orderKinds, words.kindNeeded),
  madeOn: dayRule(),
  from: dayRule(),
  deduct: optional(amount()),
  protect: optional(amount()),
  percent: optional(wholeNumber(0, 999, words.percentWrong)),
  daily: optional(amount()),
  debt: choice(answers, words.kindNeeded, 'no'),
  total: optional(amount()),
  carried: optional(amount()),
  charge: choice(answers, words.kindNeeded, 'no'),
  payBy: optional(wholeNumber(1, 28, words.payByWrong)),
  payee: line(words.payeeNeeded),
  reference: free(),
  accountName: free(),
  sortCode: free(),
  account: free(),
  file: files(),
};
const orderForm = defineForm('order', rules);
type InHand = FormInHand<typeof rules>;

const yesNo = answers.map((id) => ({ id, name: words[id] }));

/** What only some kinds of order say. */
function SumFields({ form, per }: { readonly form: InHand; readonly per: DeductionsRead['per'] }) {
  const kind = orderKinds.find((one) => one === form.raws.kind);
  if (kind === undefined) return undefined;
  const isCourt = kind === 'court_priority' || kind === 'court_other';
  return (
    <>
      {statesItsSum(kind) ? <MoneyField {...form.field('deduct')} label={words.deduct(per)} /> : undefined}
      {isDirect(kind) ? <MoneyField {...form.field('deduct')} label={words.fixed(per)} hint={words.fixedHint} /> : undefined}
      {isCourt ? <MoneyField {...form.field('protect')} label={words.protect(per)} hint={words.protectHint} /> : undefined}
      {kind === 'child_maintenance' ? (
        <TextField {...form.field('percent')} label={words.percent} hint={words.percentHint} size="short" inputMode="numeric" />
      ) : undefined}
      {kind === 'current_maintenance' || kind === 'conjoined' ? <MoneyField {...form.field('daily')} label={words.daily} /> : undefined}
      {kind === 'conjoined' ? <RadioCards {...form.field('debt')} label={words.debt} options={yesNo} /> : undefined}
      {kind === 'court_priority' || kind === 'child_maintenance' ? (
        <MoneyField {...form.field('carried')} label={words.carried} />
      ) : undefined}
      {isScottish(kind) ? undefined : <RadioCards {...form.field('charge')} label={words.charge} hint={words.chargeHint} options={yesNo} />}
    </>
  );
}

function inputOf({ employmentId, per }: DeductionsRead, values: Values<typeof rules>): InputOf<'order.add'> {
  const { kind, madeOn, from, deduct, protect, percent, daily, total, payBy, payee, reference, file } = values;
  const bank = bankOf(values);
  const [paper] = file;
  return {
    employmentId,
    kind,
    madeOn,
    from,
    ...(deduct === undefined || !mayStateSum(kind)
      ? {}
      : { stated: { deduct, per, ...(protect === undefined || isDirect(kind) ? {} : { protect }) } }),
    ...(percent === undefined || kind !== 'child_maintenance' ? {} : { protectPercent: percent }),
    ...(daily === undefined ? {} : { daily }),
    hasOrdinaryDebt: values.debt === 'yes',
    ...(total === undefined ? {} : { total }),
    carried: values.carried ?? nothing,
    hasCharge: values.charge === 'yes',
    ...(payBy === undefined ? {} : { payBy }),
    to: { payee, ...(reference.trim() === '' ? {} : { reference: reference.trim() }), ...(bank === undefined ? {} : { bank }) },
    ...(paper === undefined ? {} : { file: paper.token }),
  };
}

/** An attachment order, as its paper says it. */
export function AddOrder() {
  const { read, back } = useDeductions();
  const go = useGo();
  const form = useForm(orderForm, { about: read.employmentId });
  const saver = useSave('order.add', {
    form,
    input: (values) => inputOf(read, values),
    after: () => go(back.to),
    said: words.said,
    fields: {
      'stated.deduct': 'deduct',
      'stated.protect': 'protect',
      protectPercent: 'percent',
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
        <Select {...form.field('kind')} label={words.kind} options={orderKinds.map((id) => ({ id, name: orderName(id) }))} />
        <DayField {...form.field('madeOn')} label={words.madeOn} hint={words.madeOnHint} />
        <DayField {...form.field('from')} label={words.start} />
        <SumFields form={form} per={read.per} />
        <MoneyField {...form.field('total')} label={words.total} hint={words.totalHint} />
        <TextField {...form.field('payBy')} label={words.payBy} hint={words.payByHint} size="short" inputMode="numeric" />
        <TextField {...form.field('payee')} label={words.payee} />
        <TextField {...form.field('reference')} label={words.reference} />
        <TextField {...form.field('accountName')} label={words.accountName} hint={words.bankHint} />
        <TextField {...form.field('sortCode')} label={words.sortCode} size="short" inputMode="numeric" />
        <TextField {...form.field('account')} label={words.account} size="short" inputMode="numeric" />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}
