import { jobOf, useTeam } from '#renderer/gateway/team';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, line, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { fileWords } from '#renderer/words/file';
import { filePaperWords } from '#renderer/words/file/papers';
import { teamWords } from '#renderer/words/team';
import { useFile } from './useFile.ts';

const privacy = filePaperWords.privacy;
const privacyForm = defineForm('privacyNotice', {
  employerId: picked(privacy.employerNeeded),
  contact: line(privacy.contactNeeded),
  helpers: reason(privacy.helpersNeeded),
});

/** The privacy notice: who keeps what, and who sees it. */
export function PrivacyNotice() {
  const { read, back } = useFile();
  const { employers: all } = useTeam();
  const go = useGo();
  const own = all.filter(({ id }) => read.employers.length === 0 || read.employers.some((one) => one.id === id));
  const form = useForm(privacyForm, { about: read.assistantId, start: { employerId: own.length === 1 ? (own[0]?.id ?? '') : '' } });
  const saver = useSave('file.privacy', {
    form,
    input: (values) => ({ ...values, assistantId: read.assistantId }),
    after: (made) => go(places.paper(made.id)),
    said: privacy.said,
  });
  return (
    <Page isNarrow title={privacy.title(read.name)} lead={privacy.lead} back={back} help={fileWords.help}>
      <LinkButton to={places.recordItem(read.assistantId, 'privacy_notice')}>{privacy.record}</LinkButton>
      <Form form={form} saver={saver} action={privacy.save} leave={back.to}>
        <RadioCards {...form.field('employerId')} label={privacy.employer} options={own.map(({ id, name }) => ({ id, name }))} />
        <TextField {...form.field('contact')} label={privacy.contact} />
        <TextField {...form.field('helpers')} label={privacy.helpers} hint={privacy.helpersHint} isLong />
      </Form>
      <Papers about={read.assistantId} kinds={['privacy_notice']} caption={privacy.drawn} />
    </Page>
  );
}

const change = filePaperWords.change;
const changeForm = defineForm('changeLetter', { from: dayRule(), what: reason(change.whatNeeded) });

/** A letter that tells of a change to the contract. */
export function ChangeLetter() {
  const job = jobOf(useTeam(), usePart('id'));
  const id = job?.employment.id ?? '';
  const go = useGo();
  const form = useForm(changeForm, { about: id });
  const saver = useSave('file.change', {
    form,
    input: (values) => ({ ...values, employmentId: id }),
    after: (made) => go(places.paper(made.id)),
    said: change.said,
  });
  if (job === undefined) return <Gone back={{ to: places.team, words: teamWords.back }} />;
  const { assistant } = job;
  const back = { to: places.file(assistant.id), words: fileWords.back(assistant.name) };
  return (
    <Page isNarrow title={change.title(assistant.name)} lead={change.lead} back={back} help={fileWords.help}>
      <LinkButton to={places.recordItem(assistant.id, 'variation')}>{change.record}</LinkButton>
      <Form form={form} saver={saver} action={change.save} leave={back.to}>
        <DayField {...form.field('from')} label={change.from} />
        <TextField {...form.field('what')} label={change.what} hint={change.whatHint} isLong />
      </Form>
    </Page>
  );
}
