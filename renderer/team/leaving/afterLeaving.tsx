import { useAsk } from '#renderer/gateway/ask';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { EmployerAddress } from '#renderer/team/employers/EmployerAddress.tsx';
import { leavingWords as words } from '#renderer/words/leaving';

const againForm = defineForm('workAgain', { startsOn: dayRule(), payrollId: line(words.payrollNeeded) });

/** The P45, made once. */
export function IssueP45() {
  const employmentId = usePart('id');
  const { assistant } = useAsk('leaving.read', { employmentId });
  const employerId = jobOf(useTeam(), employmentId)?.employment.employerId ?? '';
  const back = { to: places.leaving(employmentId), words: words.title(assistant) };
  return (
    <Page isNarrow title={words.p45Title(assistant)} lead={words.p45Lead} back={back} help={words.help}>
      <Notice tone="plain">{words.p45Layout}</Notice>
      <EmployerAddress employerId={employerId} />
      <IssuePaper route="p45.issue" input={{ employmentId }} kind="primary">
        {words.p45Action}
      </IssuePaper>
    </Page>
  );
}

/** The last day was a mistake, or they stay after all. */
export function TakeBackLeaving() {
  const [employmentId, id] = [usePart('id'), usePart('leaving')];
  const { assistant } = useAsk('leaving.read', { employmentId });
  const go = useGo();
  return (
    <ReasonPage
      route="leaving.takeBack"
      about={id}
      title={words.takeBackTitle(assistant)}
      lead={words.takeBackLead}
      label={words.takeBackLabel}
      action={words.takeBackAction}
      back={{ to: places.leaving(employmentId), words: words.title(assistant) }}
      help={words.help}
      input={(reason) => ({ id, reason })}
      said={words.takeBackSaid}
      after={() => go(places.leaving(employmentId))}
    />
  );
}

/** The same PA in a new job, under a payroll number of its own. */
export function WorkAgain() {
  const employmentId = usePart('id');
  const { assistant, assistantId } = useAsk('leaving.read', { employmentId });
  const job = jobOf(useTeam(), employmentId);
  const go = useGo();
  const back = { to: places.leaving(employmentId), words: words.title(assistant) };
  const form = useForm(againForm, { about: employmentId, start: { payrollId: `${job?.employment.payrollId ?? ''}-2` } });
  const saver = useSave('employment.again', {
    form,
    input: (values) => ({ ...values, employmentId }),
    after: () => go(places.assistant(assistantId)),
    said: words.againSaid,
  });
  return (
    <Page isNarrow title={words.againTitle(assistant)} lead={words.againLead} back={back} help={words.help}>
      <Form form={form} saver={saver} action={words.againSave} leave={back.to}>
        <DayField {...form.field('startsOn')} label={words.startsOn} />
        <TextField {...form.field('payrollId')} label={words.payroll} size="short" />
      </Form>
    </Page>
  );
}
