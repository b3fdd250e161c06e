import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, files } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { absenceWords } from '#renderer/words/absence';
import { spanOf } from './spans.ts';
import { useSickness } from './useAbsence.ts';

const ends = absenceWords.end;
const endForm = defineForm('sicknessEnd', { to: dayRule() });

function useBack() {
  const { read, sickness } = useSickness();
  const id = usePart('sickness');
  const name = sickness === undefined ? '' : spanOf(sickness.from, sickness.to);
  return { read, sickness, id, name, back: { to: places.sickness(read.employmentId, id), words: absenceWords.sickness.name(name) } };
}

export function EndSickness() {
  const { read, id, back } = useBack();
  const go = useGo();
  const form = useForm(endForm, { about: id });
  const saver = useSave('sickness.end', { form, input: ({ to }) => ({ id, to }), after: () => go(back.to), said: ends.said });
  return (
    <Page isNarrow title={ends.title(read.name)} lead={ends.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={ends.save} leave={back.to}>
        <DayField {...form.field('to')} label={ends.to} />
      </Form>
    </Page>
  );
}

const proves = absenceWords.prove;
const proofForm = defineForm('sicknessProof', {
  kind: choice(['self', 'fit_note'], proves.kindNeeded, 'fit_note'),
  from: dayRule(),
  to: dayRule(),
  file: files(),
});

export function ProveSickness() {
  const { id, back } = useBack();
  const go = useGo();
  const form = useForm(proofForm, { about: id });
  const saver = useSave('sickness.prove', {
    form,
    input: ({ file, ...values }) => ({ ...values, id, file: file[0]?.token }),
    after: () => go(back.to),
    said: proves.said,
  });
  return (
    <Page isNarrow title={proves.title} lead={proves.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={proves.save} leave={back.to}>
        <RadioCards
          {...form.field('kind')}
          label={proves.kind}
          options={[
            { id: 'self', ...proves.kinds.self },
            { id: 'fit_note', ...proves.kinds.fit_note },
          ]}
        />
        <DayField {...form.field('from')} label={proves.from} />
        <DayField {...form.field('to')} label={proves.to} />
        <FilePicker {...form.field('file')} kind="letter" label={proves.file} isSingle />
      </Form>
    </Page>
  );
}

export function TakeBackSickness() {
  const { read, id, name, back } = useBack();
  const go = useGo();
  const words = absenceWords.back1;
  return (
    <ReasonPage
      route="sickness.takeBack"
      about={id}
      title={words.title(absenceWords.sickness.name(name))}
      lead={words.lead}
      label={words.label}
      action={words.action}
      said={words.said}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(places.jobAbsence(read.employmentId))}
    />
  );
}
