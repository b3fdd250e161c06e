import { type InputOf } from '#core/contract/routes';
import { shortDay } from '#core/time/words';
import { tell } from '#renderer/gateway/tell';
import { type Assistant, useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { coded, dayRule, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { wayBackOr, wayBackThrough } from '#renderer/kit/wayBack';
import { teamWords } from '#renderer/words/team';

const words = teamWords.about;
const aboutForm = defineForm('assistant', {
  name: line(words.nameNeeded),
  reference: line(words.referenceNeeded),
  born: dayRule(),
  niNumber: optional(coded(/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/u, words.niWrong)),
  address: optional(line('')),
  contact: optional(line('')),
});

function startOf(assistant: Assistant | undefined, count: number): Partial<Record<keyof InputOf<'assistant.add'>, string>> {
  if (assistant === undefined) return { reference: words.referenceStart(count + 1) };
  const { name, reference, born, niNumber = '', address = '', contact = '' } = assistant;
  return { name, reference, born: shortDay(born), niNumber, address, contact };
}

/** Adds a PA, the first step of their task list, or changes one. */
export function About() {
  const id = usePart('id');
  const { assistants } = useTeam();
  const assistant = assistants.find((one) => one.id === id);
  const list = usePart('list');
  const go = useGo();
  /** Somebody new who was chosen for a job: the list of hiring is told so at once. */
  const toHiring = async (assistantId: string): Promise<void> => {
    const chosen = await tell('hiring.choose', { id: list, assistantId });
    if (!chosen.ok) say(chosen.problem.sentence);
    go(places.hiringList(list));
  };
  const form = useForm(aboutForm, { about: id, start: startOf(assistant, assistants.length) });
  const saver = useSend({
    form,
    send: (values) => (assistant === undefined ? tell('assistant.add', values) : tell('assistant.change', { ...values, id })),
    after: (made) => {
      if (assistant === undefined && list !== '') void toHiring(made.id);
      else go(assistant === undefined ? wayBackOr({ to: places.assistant(made.id), words: '' }).to : usual.to);
    },
    said: assistant === undefined ? (list === '' ? words.said : words.saidChosen) : words.saved,
  });
  const usual =
    assistant === undefined
      ? wayBackOr({ to: places.team, words: teamWords.back })
      : (wayBackThrough() ?? { to: places.assistant(id), words: assistant.name });
  const back = list === '' ? usual : { to: places.hiringPerson(list), words: words.backToChoose };
  return (
    <Page isNarrow title={assistant === undefined ? words.addTitle : words.changeTitle(assistant.name)} back={back} help={teamWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <DayField {...form.field('born')} label={words.born} />
        <TextField {...form.field('niNumber')} label={words.ni} hint={words.niHint} />
        <TextField {...form.field('reference')} label={words.reference} hint={words.referenceHint} />
        <TextField {...form.field('address')} label={words.address} />
        <TextField {...form.field('contact')} label={words.contact} />
      </Form>
    </Page>
  );
}
