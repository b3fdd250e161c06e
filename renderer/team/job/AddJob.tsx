import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { teamWords } from '#renderer/words/team';
import { frequencyName } from '#renderer/words/team/names';

const words = teamWords.job;
const jobForm = defineForm('job', {
  payGroupId: picked(words.groupNeeded),
  job: line(words.jobNeeded, words.jobStart),
  startsOn: dayRule(),
  payrollId: line(words.payrollNeeded),
});

/** A PA's job with one employer. Everything else about their pay hangs on it. */
export function AddJob() {
  const id = usePart('id');
  const { assistants, payGroups } = useTeam();
  const assistant = assistants.find((one) => one.id === id);
  const [only, ...others] = payGroups;
  const go = useGo();
  const form = useForm(jobForm, {
    about: id,
    start: {
      payGroupId: others.length === 0 ? (only?.id ?? '') : '',
      payrollId: (assistant?.reference ?? '').replaceAll(' ', '').toUpperCase(),
    },
  });
  const back = wayBackOr({ to: places.assistant(id), words: assistant?.name ?? '' });
  const saver = useSave('employment.add', {
    form,
    input: (values) => ({ ...values, assistantId: id }),
    after: () => go(back.to),
    said: words.saved,
  });
  if (assistant === undefined) return <Gone back={{ to: places.team, words: teamWords.back }} />;
  return (
    <Page isNarrow title={words.title(assistant.name)} back={back} help={teamWords.help}>
      {only === undefined ? (
        <Notice tone="attention">
          <p>{words.noGroup}</p>
          <LinkButton to={places.addPayGroup}>{words.addGroup}</LinkButton>
        </Notice>
      ) : (
        <Form form={form} saver={saver} action={words.save} leave={back.to}>
          <RadioCards
            {...form.field('payGroupId')}
            label={words.group}
            options={payGroups.map((group) => ({
              id: group.id,
              name: words.groupName(group.employer, group.name),
              more: words.groupMore(frequencyName(group.frequency)),
            }))}
          />
          <TextField {...form.field('job')} label={words.job} />
          <DayField {...form.field('startsOn')} label={words.starts} />
          <TextField {...form.field('payrollId')} label={words.payrollId} hint={words.payrollHint} size="short" />
        </Form>
      )}
    </Page>
  );
}
