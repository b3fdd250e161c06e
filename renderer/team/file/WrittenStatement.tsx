import { useAsk } from '#renderer/gateway/ask';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { type Saver } from '#renderer/kit/form/useSend';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { formWords } from '#renderer/words/form';
import { fileWords } from '#renderer/words/file';
import { filePaperWords } from '#renderer/words/file/papers';
import { teamWords } from '#renderer/words/team';
import {
  fieldsOf,
  readStep,
  type StatementForm,
  statementForm,
  statementStart,
  type StatementStep,
  statementSteps,
  stepOf,
} from './statementForm.ts';

const words = filePaperWords.statement;

function PlaceFields({ form }: { readonly form: StatementForm }) {
  return (
    <>
      <TextField {...form.field('employerAddress')} label={words.employerAddress} />
      <TextField {...form.field('workplace')} label={words.workplace} />
      <TextField {...form.field('hours')} label={words.hours} hint={words.hoursHint} isLong />
      <DayField {...form.field('continuousFrom')} label={words.continuousFrom} hint={words.continuousHint} />
      <DayField {...form.field('endsOn')} label={words.endsOn} />
    </>
  );
}

function EndFields({ form }: { readonly form: StatementForm }) {
  return (
    <>
      <TextField {...form.field('probation')} label={words.probation} hint={words.probationHint} isLong />
      <TextField {...form.field('noticeByEmployer')} label={words.noticeByEmployer} />
      <TextField {...form.field('noticeByAssistant')} label={words.noticeByAssistant} />
      <TextField {...form.field('grievance')} label={words.grievance} isLong />
    </>
  );
}

function Check({ form, employmentId }: { readonly form: StatementForm; readonly employmentId: string }) {
  const asked = statementSteps.flatMap((step) => fieldsOf[step].map((field) => ({ field, step })));
  const answers = asked
    .filter(({ field }) => form.raws[field].trim() !== '')
    .map(({ field, step }) => ({
      question: words.answers[field],
      answer: form.raws[field],
      change: places.writtenStatementStep(employmentId, step),
    }));
  const known = [
    { question: words.pays, answer: words.paysAnswer },
    { question: words.also, answer: words.alsoAnswer },
  ];
  return <CheckAnswers answers={[...answers, ...known]} />;
}

function StepFields({
  step,
  form,
  employmentId,
}: {
  readonly step: StatementStep;
  readonly form: StatementForm;
  readonly employmentId: string;
}) {
  switch (step) {
    case 'place':
      return <PlaceFields form={form} />;
    case 'away':
    case 'more':
      return fieldsOf[step].map((field) => <TextField key={field} {...form.field(field)} label={words[field]} isLong />);
    case 'end':
      return <EndFields form={form} />;
    case 'check':
      return <Check form={form} employmentId={employmentId} />;
  }
}

function Steps({ job, step }: { readonly job: Job; readonly step: StatementStep }) {
  const { assistant, employment } = job;
  const { employers } = useTeam();
  const { id } = employment;
  const go = useGo();
  const form = useForm(statementForm, {
    about: id,
    start: statementStart(job, employers.find((one) => one.id === employment.employerId)?.address),
  });
  const to = (next: StatementStep): string => places.writtenStatementStep(id, next);
  const last = useSave('file.statement', {
    form,
    input: (values) => ({ ...values, employmentId: id }),
    after: (made) => go(places.paper(made.id)),
    said: words.said,
    refused: (field) => go(to(stepOf(field) ?? 'check')),
  });
  const place = statementSteps.indexOf(step);
  const [before, after] = [statementSteps[place - 1], statementSteps[place + 1]];
  const next: Saver = {
    isBusy: false,
    submit: async () => {
      if (form.check(fieldsOf[step]) && after !== undefined) go(to(after));
      return Promise.resolve();
    },
  };
  const leave = places.file(assistant.id);
  const { title, lead } = words.steps[step];
  return (
    <Page
      key={step}
      isNarrow
      title={title}
      over={formWords.step(words.journey(assistant.name), place + 1, statementSteps.length)}
      lead={lead}
      back={
        before === undefined
          ? { to: places.writtenStatement(id), words: words.title(assistant.name) }
          : { to: to(before), words: formWords.back }
      }
      help={words.help}
    >
      <Form
        form={{
          ...form,
          problems: form.problems.filter(({ field }) => field === undefined || stepOf(field) === step || stepOf(field) === undefined),
        }}
        saver={after === undefined ? last : next}
        action={after === undefined ? words.save : formWords.carryOn}
        leave={leave}
      >
        <StepFields step={step} form={form} employmentId={id} />
      </Form>
    </Page>
  );
}

const gone = { to: places.team, words: teamWords.back };

/** The written statement, some questions at a time, then the paper. */
export function StatementSteps() {
  const step = readStep(usePart('step'));
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={gone} /> : <Steps job={job} step={step} />;
}

/** What the paper has to say and the book does not know yet: said before the questions, and not after the last of them. */
function First({ employment }: Pick<Job, 'employment'>) {
  const { id, agreements } = employment;
  const { terms } = useAsk('holiday.read', { employmentId: id });
  if (agreements.length > 0 && terms.length > 0) return undefined;
  return (
    <Notice tone="attention" title={words.first}>
      <div className="row">
        {agreements.length > 0 ? undefined : <LinkButton to={places.jobPay(id, 'day')}>{words.firstPay}</LinkButton>}
        {terms.length > 0 ? undefined : <LinkButton to={places.holidayTerms(id)}>{words.firstHoliday}</LinkButton>}
      </div>
    </Notice>
  );
}

/** What was drawn already, and the two ways on: draw it, or record that it was signed. */
export function WrittenStatement() {
  const job = jobOf(useTeam(), usePart('id'));
  if (job === undefined) return <Gone back={gone} />;
  const { assistant, employment } = job;
  return (
    <Page
      isNarrow
      title={words.title(assistant.name)}
      lead={words.help[0]}
      back={wayBackOr({ to: places.file(assistant.id), words: fileWords.back(assistant.name) })}
      help={words.help}
    >
      <First employment={employment} />
      <div className="actions">
        <LinkButton to={places.writtenStatementStep(employment.id, 'place')} kind="primary">
          {fileWords.statement}
        </LinkButton>
        <LinkButton to={places.recordItem(assistant.id, 'written_statement')}>{words.record}</LinkButton>
      </div>
      <Papers about={employment.id} kinds={['written_statement']} caption={words.drawn} />
    </Page>
  );
}
