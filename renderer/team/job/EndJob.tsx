import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { teamWords } from '#renderer/words/team';

const words = teamWords.endJob;
const endForm = defineForm('endJob', { endsOn: dayRule() });

function Fields({ assistant, employment }: Job) {
  const back = { to: places.assistant(assistant.id), words: assistant.name };
  const go = useGo();
  const form = useForm(endForm, { about: employment.id });
  const saver = useSave('employment.end', {
    form,
    input: ({ endsOn }) => ({ id: employment.id, endsOn }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(assistant.name)} lead={words.lead} back={back} help={teamWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('endsOn')} label={words.day} />
      </Form>
    </Page>
  );
}

export function EndJob() {
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields {...job} />;
}
