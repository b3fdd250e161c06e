import { absolute, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { PayLines } from '#renderer/timesheets/period/PayLines.tsx';
import { type Shift } from '#renderer/timesheets/period/row';
import { timesInWords } from '#renderer/timesheets/period/worked';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { ChangeFields } from './ChangeFields.tsx';
import { changeFields, changeRules } from './changeForm.ts';
import { readShift } from './readShift.ts';
import { typedAgain } from './shiftStart.ts';

const words = timesheetPages.late;

const lateForm = defineForm('changeLate', {
  ...changeRules,
  assistant: line(words.nameNeeded),
  employer: line(words.nameNeeded),
  agreedOn: dayRule(),
  file: files(),
});

const lateFields = { ...changeFields, 'agreed.on': 'agreedOn' } as const;

function sumInWords(pay: Pence): string {
  if (pay === 0) return words.sumNone;
  return pay > 0 ? words.sumMore(pounds(pay)) : words.sumLess(pounds(absolute(pay)));
}

type Asked = { readonly id: string; readonly instead?: NonNullable<ReturnType<typeof readShift>['shift']> };

/** What the next payslip would get, worked out by the book while it is typed; or why it would be refused. */
function Difference({ asked }: { readonly asked: Asked | undefined }) {
  const answer = useTry('shift.lateDifference', asked, { keepsLast: true });
  return (
    <section className="card stack-tight" aria-live="polite">
      <h2>{words.difference}</h2>
      {answer.state === 'answer' ? (
        <>
          <p className="strong">{sumInWords(answer.value.pay)}</p>
          <PayLines lines={answer.value.lines} />
        </>
      ) : answer.state === 'refused' && answer.problem.code !== 'shift.nothingChanged' ? (
        <Notice tone="attention">{answer.problem.sentence}</Notice>
      ) : (
        <p>{words.differenceNone}</p>
      )}
    </section>
  );
}

type Props = { readonly shift: Shift; readonly id: string };

function useLateForm({ shift, id }: Props) {
  const setup = useSetup();
  const { today, ...team } = useTeam();
  const job = jobOf({ today, ...team }, shift.employmentId);
  const form = useForm<typeof lateForm.rules>(lateForm, {
    about: id,
    start: {
      ...typedAgain(setup, shift),
      assistant: shift.assistant,
      employer: job?.employment.employer ?? '',
      agreedOn: shortDay(today),
    },
  });
  return { setup, job, form, read: readShift(setup, form.raws, shift.employmentId) };
}

function Fields(props: Props) {
  const { shift, id } = props;
  const { setup, job, form, read } = useLateForm(props);
  const isChange = form.raws.act === 'change';
  const go = useGo();
  const here = places.timesheet(shift.employmentId, shift.starts.day);
  const saver = useSave('shift.changeLate', {
    form,
    input: ({ reason: because, assistant, employer, agreedOn, file }) => {
      if (isChange && read.shift === undefined) {
        form.fail(read.problems);
        return undefined;
      }
      const instead = isChange && read.shift !== undefined ? { instead: read.shift } : {};
      const paper = file[0] === undefined ? {} : { file: file[0].token };
      return { id, reason: because, ...instead, agreed: { assistant, employer, on: agreedOn }, ...paper };
    },
    after: () => go(here),
    said: words.said,
    fields: lateFields,
  });
  const asked = isChange ? (read.shift === undefined ? undefined : { id, instead: read.shift }) : { id };
  return (
    <Form form={form} saver={saver} action={words.save} leave={here}>
      <ChangeFields
        act={form.field('act')}
        field={form.field}
        raws={form.raws}
        read={read}
        setup={setup}
        shift={shift}
        job={job}
        dropMore={words.dropMore}
      />
      <Difference asked={asked} />
      <TextField {...form.field('reason')} label={words.reason} hint={words.reasonHint} isLong />
      <TextField {...form.field('assistant')} label={words.assistant(shift.assistant)} />
      <TextField {...form.field('employer')} label={words.employer(job?.employment.employer ?? '')} />
      <DayField {...form.field('agreedOn')} label={words.on} />
      <FilePicker {...form.field('file')} kind="letter" label={words.file} isSingle />
    </Form>
  );
}

/** A shift of a paid timesheet was really different: the difference comes with the next pay, and nothing that was paid changes. */
export function ChangeLate() {
  const id = usePart('id');
  const shift = useAsk('shift.read', { id });
  const { assistant, starts, timesheetNumber, payslipNumber, insteadOf, employmentId } = shift;
  const here = places.timesheet(employmentId, starts.day);
  const isPaid = payslipNumber !== undefined || insteadOf !== undefined;
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead(assistant, dayInWords(starts.day), timesInWords(shift), timesheetNumber ?? 0)}
      back={{ to: here, words: timesheetWords.shift.toTimesheet }}
      help={timesheetWords.help}
    >
      {isPaid ? (
        <Fields shift={shift} id={id} />
      ) : (
        <Notice tone="attention">
          <p>{words.notPaid}</p>
          <LinkButton to={here}>{timesheetWords.correct.openFirst}</LinkButton>
        </Notice>
      )}
    </Page>
  );
}
