import { type Law } from '#core/payroll/law';
import { dayInWords } from '#core/time/words';
import { day } from '#core/time/day';
import { useLaw } from '#renderer/gateway/law';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { teamWords } from '#renderer/words/team';
import { taxWords as words } from '#renderer/words/team/tax';
import {
  bases,
  checklistCode,
  loans,
  readStatement,
  sources,
  statements,
  suggestedLetter,
  type TaxForm,
  taxForm,
  taxInput,
  taxProblems,
  taxStart,
} from './taxForm.ts';

function options<Id extends string>(ids: readonly Id[], said: Readonly<Record<Id, Omit<Option, 'id'>>>): readonly Option[] {
  return ids.map((id) => ({ id, ...said[id] }));
}

/** Fills in the code that the checklist gives, which may still be written over. */
function Source({ form, law }: { readonly form: TaxForm; readonly law: Law }) {
  const suggested = checklistCode(form.raws, law);
  const fill = (changed: { readonly source?: string; readonly statement?: string }): void => {
    const code = checklistCode({ ...form.raws, ...changed }, law);
    form.set(code === undefined ? changed : { ...changed, taxCode: code.taxCode, basis: code.basis });
  };
  return (
    <>
      <RadioCards
        {...form.field('source')}
        onChange={(source) => fill({ source })}
        label={words.source}
        options={options(sources, words.sources)}
      />
      {form.raws.source === 'starter' ? (
        <RadioCards
          {...form.field('statement')}
          onChange={(statement) => fill({ statement })}
          label={words.statement}
          options={options(statements, words.statements)}
        />
      ) : undefined}
      <DayField
        {...form.field('from')}
        label={form.raws.source === 'notice' ? words.noticeDay : words.from}
        {...(form.raws.source === 'notice' ? {} : { hint: words.fromHint })}
      />
      <TextField {...form.field('taxCode')} label={words.code} hint={words.codeHint} size="short" />
      {suggested === undefined || readStatement(form.raws.statement) === undefined ? undefined : (
        <Why question={words.whyCode(suggested.taxCode)}>
          <p>{words.suggested(suggested.taxCode, suggested.because)}</p>
          <p>{words.suggestedFrom(suggested.source.title)}</p>
        </Why>
      )}
    </>
  );
}

function Letter({ form, born }: { readonly form: TaxForm; readonly born: Job['assistant']['born'] }) {
  const suggested = suggestedLetter(born, readTypedDay(form.raws.from));
  return (
    <>
      <TextField
        {...form.field('niLetter')}
        label={words.letter}
        hint={suggested === undefined ? words.letterHint : words.letterSuggested(suggested.letter, suggested.because)}
        size="short"
      />
      {suggested === undefined ? undefined : (
        <Why question={words.whyLetter(suggested.letter)}>
          {words.whyLetterLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{words.letterSource(suggested.source.title, dayInWords(day(suggested.source.checked)))}</p>
        </Why>
      )}
    </>
  );
}

function Fields(job: Job) {
  const { assistant, employment } = job;
  const back = wayBackThrough() ?? { to: places.assistant(assistant.id), words: assistant.name };
  const go = useGo();
  const law = useLaw();
  const form = useForm(taxForm, { about: employment.id, start: taxStart(job), between: (raws) => taxProblems(raws, law) });
  const saver = useSave('employment.tax', {
    form,
    input: (values) => taxInput(values, employment.id),
    after: () => go(back.to),
    said: words.saved,
  });
  return (
    <Page isNarrow title={words.title(assistant.name)} lead={words.lead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <Source form={form} law={law} />
        <RadioCards {...form.field('basis')} label={words.basis} options={options(bases, words.bases)} />
        <Letter form={form} born={assistant.born} />
        <RadioCards {...form.field('studentLoan')} label={words.loan} options={options(loans, words.loans)} />
        <CheckboxGroup
          {...form.field('postgraduateLoan')}
          label={words.postgraduate}
          options={[{ id: 'yes', ...words.postgraduateOption }]}
        />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** Tax code, National Insurance letter and loans, from the paper that says so. */
export function TaxDetails() {
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields {...job} />;
}
