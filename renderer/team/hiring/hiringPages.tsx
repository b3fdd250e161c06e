import { hiringSteps } from '#core/people/checklists';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { hiringWords as words } from '#renderer/words/hiring';
import { MovePage, StepPage } from './StepPage.tsx';
import { useHiring } from './useHiring.ts';

const gone = { to: places.hiring, words: words.backAll };

export function HiringStepPage() {
  const list = useHiring();
  const { today } = useTeam();
  const part = usePart('step');
  const found = hiringSteps.find((one) => one === part);
  if (list === undefined || found === undefined) return <Gone back={gone} />;
  const { title, words: lead } = words.steps[found];
  const says = list.steps.find((one) => one.step === found)?.says;
  const back = { to: places.hiringList(list.id), words: list.title };
  return (
    <StepPage key={found} listId={list.id} step={found} title={title} lead={lead} says={says} today={today} back={back} help={words.help} />
  );
}

export function MoveHiring() {
  const list = useHiring();
  const to = usePart('state');
  if (list === undefined) return <Gone back={gone} />;
  return <MovePage listId={list.id} to={to} back={{ to: places.hiringList(list.id), words: list.title }} help={words.help} />;
}

const chooseForm = defineForm('choosePerson', { assistantId: picked(words.choosePerson.needed) });

/** Who gets the job: somebody of the team, or somebody new. */
export function ChoosePerson() {
  const list = useHiring();
  const { assistants } = useTeam();
  const go = useGo();
  const form = useForm(chooseForm, { about: list?.id ?? '' });
  const saver = useSave('hiring.choose', {
    form,
    input: (values) => (list === undefined ? undefined : { ...values, id: list.id }),
    after: ({ id }) => go(places.hiringList(id)),
    said: words.choosePerson.said,
  });
  if (list === undefined) return <Gone back={gone} />;
  const back = { to: places.hiringList(list.id), words: list.title };
  return (
    <Page isNarrow title={words.choosePerson.title} lead={words.choosePerson.lead} back={back} help={words.help}>
      <LinkButton to={places.hiringNewPerson(list.id)}>{words.choosePerson.add}</LinkButton>
      {assistants.length === 0 ? (
        <p className="card">{words.choosePerson.none}</p>
      ) : (
        <Form form={form} saver={saver} action={words.choosePerson.save} leave={back.to}>
          <Select
            {...form.field('assistantId')}
            label={words.choosePerson.label}
            options={assistants.map(({ id, name, reference }) => ({ id, name, more: reference }))}
          />
        </Form>
      )}
    </Page>
  );
}

const offerForm = defineForm('jobOffer', {
  job: line(words.offer.needed),
  startsOn: dayRule(),
  pay: reason(words.offer.needed),
  hours: reason(words.offer.needed),
  workplace: line(words.offer.needed),
  conditions: reason(words.offer.needed),
  answerBy: dayRule(),
});

/** The offer: a letter drawn from a few answers. */
export function Offer() {
  const list = useHiring();
  const go = useGo();
  const form = useForm(offerForm, { about: list?.id ?? '', start: { job: words.offer.jobStart, conditions: words.offer.conditionsStart } });
  const saver = useSave('hiring.offer', {
    form,
    input: (values) => (list === undefined ? undefined : { ...values, id: list.id }),
    after: ({ id }) => go(places.paper(id)),
    said: words.offer.said,
  });
  if (list === undefined) return <Gone back={gone} />;
  const back = { to: places.hiringList(list.id), words: list.title };
  return (
    <Page isNarrow title={words.offer.title(list.assistant?.name ?? '')} lead={words.offer.lead} back={back} help={words.help}>
      {list.assistant === undefined ? (
        <Notice tone="attention" title={words.offer.noPerson} />
      ) : (
        <Form form={form} saver={saver} action={words.offer.save} leave={back.to}>
          <TextField {...form.field('job')} label={words.offer.job} />
          <DayField {...form.field('startsOn')} label={words.offer.startsOn} />
          <TextField {...form.field('pay')} label={words.offer.pay} hint={words.offer.payHint} isLong />
          <TextField {...form.field('hours')} label={words.offer.hours} hint={words.offer.hoursHint} isLong />
          <TextField {...form.field('workplace')} label={words.offer.workplace} />
          <TextField {...form.field('conditions')} label={words.offer.conditions} isLong />
          <DayField {...form.field('answerBy')} label={words.offer.answerBy} />
        </Form>
      )}
    </Page>
  );
}
