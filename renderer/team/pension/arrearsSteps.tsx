import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, line, optional, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { pensionWords } from '#renderer/words/pension';
import { pensionArrearsWords } from '#renderer/words/pensionArrears';
import { percentRule } from './readPercent.ts';
import { type PensionRead, usePension } from './usePension.ts';

const words = pensionArrearsWords.agree;
const payers = ['pay', 'employer'] as const;

const agreeForm = defineForm('agreePensionArrears', {
  paidBy: choice(payers, words.paidByNeeded),
  paydays: optional(wholeNumber(1, 104, words.paydaysNeeded)),
  agreedOn: dayRule(),
  words: optional(line('')),
  file: files(),
});

/** How the PA's part of what approved paydays missed is paid. */
export function AgreeArrears() {
  const { read, back } = usePension();
  const { today } = useAsk('pension.employers', {});
  const go = useGo();
  const form = useForm(agreeForm, { about: read.employmentId, start: { agreedOn: shortDay(today) } });
  const saver = useSave('pension.agreeArrears', {
    form,
    input: ({ file, paidBy, paydays, ...values }) => ({
      ...values,
      paidBy,
      employmentId: read.employmentId,
      file: file[0]?.token,
      ...(paidBy === 'pay' ? { paydays } : {}),
    }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(read.assistant)} lead={words.lead} back={back} help={pensionWords.help}>
      <MissedSums read={read} />
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('paidBy')} label={words.paidBy} options={payers.map((id) => ({ id, ...words.options[id] }))} />
        {form.raws.paidBy === 'pay' ? (
          <TextField {...form.field('paydays')} label={words.paydays} hint={words.paydaysHint} size="short" inputMode="numeric" />
        ) : undefined}
        <DayField {...form.field('agreedOn')} label={words.agreedOn} />
        <TextField {...form.field('words')} label={words.words} />
        <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
      </Form>
    </Page>
  );
}

function MissedSums({ read: { missed } }: { readonly read: PensionRead }) {
  const sums = missed && pensionArrearsWords.missed.sums(missed.periods, pounds(missed.employee), pounds(missed.employer));
  return (
    <>
      <Notice tone="attention">{sums ?? words.nothing}</Notice>
      <Why question={words.why}>
        {words.whyLines.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Why>
    </>
  );
}

const ownWords = pensionArrearsWords.own;
const which = ['own', 'scheme'] as const;

const ownForm = defineForm('ownPensionTerms', {
  from: dayRule(),
  which: choice(which, ownWords.whichNeeded, 'own'),
  employeeHundredths: optional(percentRule(ownWords.percentNeeded)),
  employerHundredths: optional(percentRule(ownWords.percentNeeded)),
  words: optional(line('')),
  file: files(),
});

type Percentages = InputOf<'pension.ownTerms'>['percentages'];

function percentagesIn(employeeHundredths: number | undefined, employerHundredths: number | undefined): Percentages {
  return { employeeHundredths: employeeHundredths ?? 0, employerHundredths: employerHundredths ?? 0 };
}

/** What one PA and their employer pay in from a day on, in place of the scheme's percentages. */
export function OwnPensionTerms() {
  const { read, back } = usePension();
  const go = useGo();
  const { percentages, nextPeriodFrom, startsOn } = read;
  const start = {
    from: shortDay(nextPeriodFrom ?? startsOn),
    employeeHundredths: percentages?.employee.replace('%', '') ?? '',
    employerHundredths: percentages?.employer.replace('%', '') ?? '',
  };
  const form = useForm(ownForm, { about: read.employmentId, start });
  const saver = useSave('pension.ownTerms', {
    form,
    input: ({ file, which: of, employeeHundredths, employerHundredths, ...values }) => ({
      ...values,
      employmentId: read.employmentId,
      file: file[0]?.token,
      ...(of === 'own' ? { percentages: percentagesIn(employeeHundredths, employerHundredths) } : {}),
    }),
    after: () => go(back.to),
    said: ownWords.said,
  });
  return (
    <Page isNarrow title={ownWords.title(read.assistant)} lead={ownWords.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={ownWords.save} leave={back.to}>
        <RadioCards {...form.field('which')} label={ownWords.which} options={which.map((id) => ({ id, ...ownWords.options[id] }))} />
        <DayField {...form.field('from')} label={ownWords.from} hint={ownWords.fromHint} />
        {form.raws.which === 'own' ? (
          <>
            <TextField {...form.field('employeeHundredths')} label={ownWords.employee} size="short" inputMode="decimal" />
            <TextField {...form.field('employerHundredths')} label={ownWords.employer} size="short" inputMode="decimal" />
          </>
        ) : undefined}
        <TextField {...form.field('words')} label={ownWords.words} />
        <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
      </Form>
    </Page>
  );
}
