import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { jobOf, useTeam } from '#renderer/gateway/team';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { type Shift } from '#renderer/timesheets/period/row';
import { timesInWords } from '#renderer/timesheets/period/worked';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { ChangeFields } from './ChangeFields.tsx';
import { changeFields, changeRules } from './changeForm.ts';
import { readShift } from './readShift.ts';
import { typedAgain } from './shiftStart.ts';
import { WhatItPays } from './WhatItPays.tsx';

const words = timesheetWords.correct;
const correctForm = defineForm('correctShift', changeRules);

function Fields({ shift, id }: { readonly shift: Shift; readonly id: string }) {
  const { employmentId, starts } = shift;
  const setup = useSetup();
  const job = jobOf(useTeam(), employmentId);
  const form = useForm<typeof correctForm.rules>(correctForm, { about: id, start: typedAgain(setup, shift) });
  const read = readShift(setup, form.raws, employmentId);
  const isChange = form.raws.act === 'change';
  const go = useGo();
  const here = places.timesheet(employmentId, starts.day);
  const saver = useSave('shift.correct', {
    form,
    input: ({ reason: because }) => {
      if (!isChange) return { id, reason: because };
      if (read.shift !== undefined) return { id, reason: because, instead: read.shift };
      form.fail(read.problems);
      return undefined;
    },
    after: () => go(here),
    said: words.saved,
    fields: changeFields,
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={here}>
      <ChangeFields act={form.field('act')} field={form.field} raws={form.raws} read={read} setup={setup} shift={shift} job={job} />
      {isChange ? <WhatItPays shift={read.shift === undefined ? undefined : { ...read.shift, insteadOf: id }} /> : undefined}
      <TextField {...form.field('reason')} label={words.reason} hint={words.reasonHint} isLong />
    </Form>
  );
}

/** Takes a shift back with its reason, and mostly puts another in its place. */
export function CorrectShift() {
  const id = usePart('id');
  const shift = useAsk('shift.read', { id });
  const { assistant, starts, timesheetNumber, payslipNumber, employmentId } = shift;
  const here = places.timesheet(employmentId, starts.day);
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead(assistant, dayInWords(starts.day), timesInWords(shift))}
      back={{ to: here, words: timesheetWords.shift.toTimesheet }}
      help={timesheetWords.help}
    >
      {timesheetNumber === undefined ? (
        <Fields shift={shift} id={id} />
      ) : (
        <Notice tone="attention" title={words.frozen(timesheetNumber)}>
          <p>{payslipNumber === undefined ? words.frozenMore : timesheetWords.page.paid(payslipNumber)}</p>
          {payslipNumber === undefined ? (
            <LinkButton to={here}>{words.openFirst}</LinkButton>
          ) : (
            <LinkButton to={places.changeShiftLate(id)}>{timesheetPages.late.link}</LinkButton>
          )}
        </Notice>
      )}
    </Page>
  );
}
