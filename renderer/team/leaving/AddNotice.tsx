import { type InputOf } from '#core/contract/routes';
import { taxYearOf } from '#core/pay/taxCalendar';
import { familyOf } from '#core/year/notice';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, coded, dayRule, files, free, optional, sum } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { teamWords } from '#renderer/words/team';
import { noticeWords as words, startingWords } from '#renderer/words/leaving';

const kinds = ['P6', 'P9', 'SL1', 'SL2', 'PGL1', 'PGL2'] as const;
const plans = ['1', '2', '4', '5'] as const;

const noticeForm = defineForm('notice', {
  kind: choice(kinds, words.kindNeeded),
  taxYear: coded(/^20\d{2}-\d{2}$/u, words.yearNeeded),
  issuedOn: dayRule(),
  from: dayRule(),
  taxCode: free(),
  marked: free('no'),
  plan: free(),
  previousPay: optional(sum()),
  previousTax: optional(sum()),
  file: files(),
});

type Fields = typeof noticeForm.rules;
type Notice = InputOf<'notice.record'>;

/** Of an earlier job both sums are needed, or neither. */
function noticeBetween({ kind, previousPay, previousTax }: Raws<Fields>): readonly FieldProblem[] {
  const isHalf = kind === 'P6' && (previousPay.trim() === '') !== (previousTax.trim() === '');
  return isHalf ? [{ field: 'previousTax', sentence: words.previousNeeded }] : [];
}

/** What is sent: a code with P6 and P9, a plan with SL1. */
function noticeInput(values: Values<Fields>, employmentId: string): Notice {
  const { kind, taxYear, issuedOn, from, taxCode, marked, previousPay, previousTax, file } = values;
  const plan = plans.find((one) => one === values.plan);
  const isCode = familyOf(kind) === 'code';
  const basis = marked === 'yes' ? 'non-cumulative' : 'cumulative';
  return {
    employmentId,
    kind,
    taxYear,
    issuedOn,
    from,
    file: file[0]?.token,
    ...(isCode && taxCode.trim() !== '' ? { taxCode: taxCode.trim(), basis } : {}),
    ...(kind === 'SL1' && plan !== undefined ? { plan } : {}),
    ...(kind === 'P6' && previousPay !== undefined && previousTax !== undefined
      ? { previous: { pay: previousPay, tax: previousTax } }
      : {}),
  };
}

function Code({ form }: { readonly form: FormInHand<Fields> }) {
  return (
    <>
      <TextField {...form.field('taxCode')} label={words.code} size="short" />
      <RadioCards
        {...form.field('marked')}
        label={words.marked}
        options={[
          { id: 'yes', name: startingWords.yes },
          { id: 'no', name: startingWords.no },
        ]}
      />
      {form.raws.kind === 'P6' ? (
        <>
          <MoneyField {...form.field('previousPay')} label={words.previous} />
          <MoneyField {...form.field('previousTax')} label={words.previousTax} />
        </>
      ) : undefined}
    </>
  );
}

function Asked({ assistant, employment, year }: Job & { readonly year: string }) {
  const back = { to: places.notices(employment.id), words: words.back };
  const go = useGo();
  const form = useForm(noticeForm, { about: employment.id, start: { taxYear: year }, between: noticeBetween });
  const saver = useSave('notice.record', {
    form,
    input: (values) => noticeInput(values, employment.id),
    after: () => go(back.to),
    said: words.said,
    fields: { 'previous.pay': 'previousPay', 'previous.tax': 'previousTax' },
  });
  const { kind } = form.raws;
  return (
    <Page isNarrow title={words.addTitle(assistant.name)} lead={words.addLead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
        <TextField {...form.field('taxYear')} label={words.year} hint={words.yearHint} size="short" />
        <DayField {...form.field('issuedOn')} label={words.issued} />
        <DayField {...form.field('from')} label={words.from} hint={words.fromHint} />
        {kind === 'P6' || kind === 'P9' ? <Code form={form} /> : undefined}
        {kind === 'SL1' ? (
          <RadioCards {...form.field('plan')} label={words.plan} options={plans.map((id) => ({ id, name: words.plans[id] }))} />
        ) : undefined}
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** One of HMRC's notices, copied as it is printed. */
export function AddNotice() {
  const team = useTeam();
  const job = jobOf(team, usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Asked {...job} year={taxYearOf(team.today)} />;
}
