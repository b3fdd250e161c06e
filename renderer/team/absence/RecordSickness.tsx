import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type Attempt, useTry } from '#renderer/gateway/ask';
import { type OutputOf } from '#core/contract/routes';
import { Alert } from '#renderer/kit/Alert.tsx';
import { CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { absenceWords } from '#renderer/words/absence';
import { EarningsFields, readEarnings } from './earningsFields.tsx';
import {
  type SickForm,
  type SickStep,
  holidayInput,
  readSickStep,
  sickFieldsOf,
  sickForm,
  sickInput,
  sickProblems,
  sickStepOf,
  sickSteps,
  specials,
} from './sickForm.ts';
import { type OverHoliday, OverHolidayFields, saidWords } from './OverHoliday.tsx';
import { spanOf } from './spans.ts';
import { RecordSteps, asksEarnings } from './RecordSteps.tsx';
import { Looks, WeekTable, WhyPay } from './Steps.tsx';
import { type AbsenceRead, useAbsence } from './useAbsence.ts';

const words = absenceWords.sick;
type Preview = Attempt<OutputOf<'sickness.preview'>>;
type StepProps = { readonly step: SickStep; readonly form: SickForm; readonly read: AbsenceRead; readonly preview: Preview };

function WhenStep({ form }: Pick<StepProps, 'form'>) {
  return (
    <>
      <DayField {...form.field('from')} label={words.from} />
      <RadioCards
        {...form.field('isOver')}
        label={words.isOver}
        options={[
          { id: 'yes', ...words.over.yes },
          { id: 'no', ...words.over.no },
        ]}
      />
      {form.raws.isOver === 'yes' ? <DayField {...form.field('to')} label={words.to} /> : undefined}
    </>
  );
}

function ToldStep({ form }: Pick<StepProps, 'form'>) {
  return (
    <>
      <DayField {...form.field('notifiedOn')} label={words.notifiedOn} />
      <RadioCards
        {...form.field('isWithheld')}
        label={words.withheld}
        options={[
          { id: 'no', ...words.withholds.no },
          { id: 'yes', ...words.withholds.yes },
        ]}
      />
      {form.raws.isWithheld === 'yes' ? <DayField {...form.field('withheldTo')} label={words.withheldTo} /> : undefined}
      <TextField {...form.field('note')} label={words.note} hint={words.noteHint} />
    </>
  );
}

function specialName(special: string): string {
  if (special === 'elsewhere') return words.elsewhere.name;
  const found = specials.find((one) => one === special);
  return found === undefined || found === 'none' || found === 'elsewhere' ? words.none.name : words.exclusions[found].name;
}

function SpecialStep({ form }: Pick<StepProps, 'form'>) {
  const options = specials.map((id) => ({
    id,
    ...(id === 'none' ? words.none : id === 'elsewhere' ? words.elsewhere : words.exclusions[id]),
  }));
  return <RadioCards {...form.field('special')} label={words.special} options={options} />;
}

function Outcome({ preview, employmentId }: { readonly preview: Preview; readonly employmentId: string }) {
  if (preview.state === 'refused') {
    return <Alert words={preview.problem.sentence} />;
  }
  if (preview.state !== 'answer') return undefined;
  const { needs, weeks, amount, steps, looks } = preview.value;
  return (
    <>
      {needs.includes('qualifying_days') ? (
        <Notice tone="attention" title={absenceWords.needs.qualifying_days}>
          <TextLink to={places.qualifyingDays(employmentId)}>{absenceWords.act.days}</TextLink>
        </Notice>
      ) : undefined}
      <Looks looks={looks} />
      {needs.length > 0 ? undefined : <WeekTable weeks={weeks} amount={amount} caption={absenceWords.weeks.sick} />}
      <WhyPay steps={steps} />
    </>
  );
}

function CheckStep({ form, read, preview }: StepProps) {
  const input = sickInput(form.raws, read.employmentId);
  const to = (step: SickStep): string => places.recordSickness(read.employmentId, step);
  const earnings = readEarnings(form.raws);
  const asked = words.answers;
  return (
    <>
      <CheckAnswers
        answers={[
          { question: asked.when, answer: input === undefined ? '' : spanOf(input.from, input.to), change: to('when') },
          { question: asked.told, answer: input === undefined ? '' : dayInWords(input.notifiedOn), change: to('told') },
          { question: asked.special, answer: specialName(form.raws.special), change: to('special') },
          ...(overOf(preview).length === 0
            ? []
            : [{ question: asked.holiday, answer: saidWords(form.raws.holiday, overOf(preview)), change: to('holiday') }]),
          ...(earnings === undefined ? [] : [{ question: asked.earnings, answer: pounds(earnings.earnings), change: to('earnings') }]),
        ]}
      />
      <Outcome preview={preview} employmentId={read.employmentId} />
      <p className="soft">{words.proofLater}</p>
    </>
  );
}

/** Holiday on days of the sickness, as far as the book has answered. */
function overOf(preview: Preview): OverHoliday {
  return preview.state === 'answer' ? preview.value.holiday : [];
}

function StepFields(props: StepProps) {
  const { step, form, preview } = props;
  switch (step) {
    case 'when':
      return <WhenStep form={form} />;
    case 'told':
      return <ToldStep form={form} />;
    case 'special':
      return <SpecialStep form={form} />;
    case 'holiday':
      return <OverHolidayFields field={form.field} word={form.raws.holiday} holiday={overOf(preview)} />;
    case 'earnings':
      return <EarningsFields field={form.field} pattern={form.raws.pattern} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

/** Saving at the end; where something is not answered, back to its step. */
function useLastStep(form: SickForm, { employmentId }: AbsenceRead, isOverHoliday: boolean): Saver {
  const go = useGo();
  const to = (step: SickStep): void => go(places.recordSickness(employmentId, step));
  return useSave('sickness.record', {
    form,
    input: () => {
      const input = sickInput(form.raws, employmentId);
      if (input === undefined) to('when');
      return input && { ...input, ...(isOverHoliday ? holidayInput(form.raws) : {}) };
    },
    after: ({ id }) => go(places.sickness(employmentId, id)),
    refused: (field) => {
      const step = sickStepOf(field);
      if (step !== undefined) to(step);
    },
    said: words.said,
    fields: { earnings: 'pattern', exclusion: 'special', holidayMinutes: 'holidayHours' },
  });
}

/** A sickness, one question to a screen, and at the end what it will be paid and why. */
export function RecordSickness() {
  const step = readSickStep(usePart('step'));
  const { read } = useAbsence();
  const form = useForm(sickForm, { about: read.employmentId });
  const preview = useTry('sickness.preview', sickInput(form.raws, read.employmentId), { keepsLast: true });
  const isOverHoliday = overOf(preview).length > 0;
  const last = useLastStep(form, read, isOverHoliday);
  return (
    <RecordSteps
      step={step}
      order={sickSteps({ earnings: asksEarnings(preview, form.raws.pattern), holiday: isOverHoliday })}
      form={form}
      preview={preview}
      to={(next) => places.recordSickness(read.employmentId, next)}
      fieldsOf={sickFieldsOf}
      stepOf={sickStepOf}
      problemsOf={(of) => sickProblems(of, form.raws)}
      last={last}
      words={words}
    >
      <StepFields step={step} form={form} read={read} preview={preview} />
    </RecordSteps>
  );
}
