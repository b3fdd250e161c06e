import { shortDay } from '#core/time/words';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { backwards } from '#renderer/kit/form/backwards';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { teamWords } from '#renderer/words/team';

const words = teamWords.job;
const changeForm = defineForm('changeJob', {
  job: line(words.jobNeeded),
  payrollId: line(words.payrollNeeded),
  startsOn: dayRule(),
  endsOn: optional(dayRule()),
});

function Fields({ assistant, employment }: Job) {
  const { id, job, payrollId, startsOn, endsOn } = employment;
  const back = wayBackThrough() ?? { to: places.assistant(assistant.id), words: assistant.name };
  const go = useGo();
  const form = useForm(changeForm, {
    about: id,
    start: { job, payrollId, startsOn: shortDay(startsOn), endsOn: endsOn === undefined ? '' : shortDay(endsOn) },
    between: (raws) => (backwards(raws.startsOn, raws.endsOn) ? [{ field: 'endsOn', sentence: words.endsFirst }] : []),
  });
  // A last day that is new begins what is to be done until the P45 is given.
  const leaves = endsOn === undefined && form.field('endsOn').value.trim() !== '';
  const saver = useSave('employment.change', {
    form,
    input: (values) => ({ ...values, id }),
    after: () => go(leaves ? places.leaving(id) : back.to),
    said: words.saved,
  });
  return (
    <Page isNarrow title={words.changeTitle(job)} back={back} help={teamWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <TextField {...form.field('job')} label={words.job} />
        <TextField {...form.field('payrollId')} label={words.payrollId} hint={words.payrollHint} size="short" />
        <DayField {...form.field('startsOn')} label={words.starts} />
        <DayField {...form.field('endsOn')} label={words.ends} />
      </Form>
    </Page>
  );
}

export function ChangeJob() {
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields {...job} />;
}
