import { dayInWords, shortDay } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { pensionWords } from '#renderer/words/pension';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';
import { usePensionEmployer } from './usePension.ts';

const dutiesForm = defineForm('pensionDuties', { startsOn: dayRule() });

/** The first day of duties, which the first job already tells. */
export function SetPensionDuties() {
  const words = pensionDutiesWords.start;
  const { employer, back } = usePensionEmployer();
  const go = useGo();
  const known = employer?.dutiesStart ?? employer?.firstJob;
  const employerId = employer?.employerId ?? '';
  const form = useForm(dutiesForm, { about: employerId, start: known === undefined ? {} : { startsOn: shortDay(known) } });
  const saver = useSave('pension.duties', {
    form,
    input: ({ startsOn }) => ({ employerId, startsOn }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  if (employer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(employer.employer)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('startsOn')} label={words.day} />
      </Form>
    </Page>
  );
}

const kinds = ['declaration', 'redeclaration'] as const;
const declareForm = defineForm('pensionDeclaration', {
  kind: choice(kinds, pensionDutiesWords.declare.kindNeeded),
  doneOn: dayRule(),
  words: optional(line('')),
  file: files(),
});

/** Records that compliance was declared at the Pensions Regulator. */
export function DeclarePension() {
  const words = pensionDutiesWords.declare;
  const { employer, back } = usePensionEmployer();
  const go = useGo();
  const employerId = employer?.employerId ?? '';
  const isFirst = employer?.declarations.every(({ kind }) => kind !== 'declaration') ?? true;
  const form = useForm(declareForm, { about: employerId, start: { kind: isFirst ? 'declaration' : 'redeclaration' } });
  const saver = useSave('pension.declare', {
    form,
    input: ({ file, ...values }) => ({ ...values, employerId, file: file[0]?.token }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  if (employer === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.title(employer.employer)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
        <DayField {...form.field('doneOn')} label={words.doneOn} />
        <TextField {...form.field('words')} label={words.words} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

const reEnrolForm = defineForm('pensionReEnrolment', { day: dayRule() });

/** Chooses the day on which whoever opted out or left is enrolled again. */
export function ReEnrolPension() {
  const words = pensionDutiesWords.reEnrol;
  const { employer, back } = usePensionEmployer();
  const go = useGo();
  const employerId = employer?.employerId ?? '';
  const next = employer?.nextReEnrolment;
  const form = useForm(reEnrolForm, { about: employerId, start: next === undefined ? {} : { day: shortDay(next.anniversary) } });
  const saver = useSave('pension.reEnrol', {
    form,
    input: ({ day }) => ({ employerId, day }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  if (employer === undefined) return <Gone back={back} />;
  const lead = next === undefined ? words.unknown : words.lead(dayInWords(next.window.from), dayInWords(next.window.to));
  return (
    <Page isNarrow title={words.title} lead={lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
      </Form>
    </Page>
  );
}
