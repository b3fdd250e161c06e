import { pounds } from '#core/money/words';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { tell } from '#renderer/gateway/tell';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { Why } from '#renderer/kit/Why.tsx';
import { teamWords } from '#renderer/words/team';
import { noticeWords, startingWords as words } from '#renderer/words/leaving';
import {
  broughts,
  loans,
  readStarting,
  startingBetween,
  type StartingForm,
  startingForm,
  startingPaths,
  startingSoFar,
  startingStart,
  statements,
} from './startingForm.ts';

function options<Id extends string>(ids: readonly Id[], said: Readonly<Record<Id, Omit<Option, 'id'>>>): readonly Option[] {
  return ids.map((id) => ({ id, ...said[id] }));
}

const yesNo: readonly Option[] = [
  { id: 'yes', name: words.yes },
  { id: 'no', name: words.no },
];

function P45({ form }: { readonly form: StartingForm }) {
  return (
    <>
      <DayField {...form.field('leftOn')} label={words.leftOn} />
      <RadioCards {...form.field('loanGoesOn')} label={words.p45Loan} options={yesNo} />
      <TextField {...form.field('taxCode')} label={words.p45Code} size="short" />
      <RadioCards {...form.field('marked')} label={words.p45Basis} options={yesNo} />
      <MoneyField {...form.field('pay')} label={words.p45Pay} />
      <MoneyField {...form.field('tax')} label={words.p45Tax} />
    </>
  );
}

/** What follows from the answers so far, with where each rule stands. */
function Makes({ form, employmentId }: { readonly form: StartingForm; readonly employmentId: string }) {
  const found = useTry('starter.preview', startingSoFar(form.raws, employmentId), { keepsLast: true });
  if (found.state !== 'answer') return undefined;
  const { taxCode, basis, studentLoan, forward, because, sources } = found.value;
  return (
    <Why question={words.check}>
      <p>{words.makes(taxCode, words.bases[basis])}</p>
      {studentLoan === null ? undefined : <p>{words.loanTaken(studentLoan)}</p>}
      {forward === undefined ? undefined : <p>{words.carried(pounds(forward.pay), pounds(forward.tax))}</p>}
      {because.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sources.map(({ title }) => (
        <p key={title} className="soft">
          {words.source(title)}
        </p>
      ))}
    </Why>
  );
}

function Fields(job: Job) {
  const { assistant, employment } = job;
  const { starter } = useAsk('starter.read', { employmentId: employment.id });
  const back = wayBackOr({ to: places.notices(employment.id), words: noticeWords.back });
  const { to: after } = wayBackOr({ to: places.assistant(assistant.id), words: '' });
  const go = useGo();
  const form = useForm(startingForm, { about: employment.id, start: startingStart(job), between: startingBetween });
  const saver = useSend({
    form,
    send: (values) => {
      const { input } = readStarting(values, employment.id);
      return input === undefined ? undefined : tell('starter.record', { ...input, file: values.file[0]?.token });
    },
    after: () => go(after),
    said: words.said,
    fields: startingPaths,
  });
  const { brought } = form.raws;
  return (
    <Page isNarrow title={words.title(assistant.name)} lead={words.lead} back={back} help={words.help}>
      {starter === undefined ? undefined : (
        <Notice tone="plain">{words.now(words.broughts[starter.brought].name, starter.statement)}</Notice>
      )}
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('brought')} label={words.brought} options={options(broughts, words.broughts)} />
        <DayField {...form.field('from')} label={words.from} hint={words.fromHint} />
        {brought === 'p45' || brought === 'checklist' ? (
          <RadioCards {...form.field('statement')} label={words.statement} options={options(statements, words.statements)} />
        ) : undefined}
        {brought === 'p45' ? <P45 form={form} /> : undefined}
        <RadioCards {...form.field('studentLoan')} label={words.loan} options={options(loans, words.loans)} />
        <CheckboxGroup
          {...form.field('postgraduateLoan')}
          label={words.postgraduate}
          options={[{ id: 'yes', ...words.postgraduateOption }]}
        />
        <TextField {...form.field('niLetter')} label={words.letter} hint={words.letterHint} size="short" />
        <Makes form={form} employmentId={employment.id} />
        <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
      </Form>
    </Page>
  );
}

/** A P45, a starter checklist or neither: the tax details follow from it. */
export function Starting() {
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields {...job} />;
}
