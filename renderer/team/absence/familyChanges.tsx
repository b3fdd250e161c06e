import { statutoryNames } from '#core/pay/words';
import { dayInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { absenceWords } from '#renderer/words/absence';
import { useLeave } from './useAbsence.ts';

function useBack() {
  const { read, leave } = useLeave();
  const id = usePart('leave');
  const name = leave === undefined ? '' : statutoryNames[leave.kind];
  return {
    read,
    leave,
    id,
    name,
    back: { to: places.familyLeave(read.employmentId, id), words: absenceWords.family.title(read.name, name) },
  };
}

const ends = absenceWords.endFamily;
const endsAlone = absenceWords.endAlone;
const endForm = defineForm('familyEnd', { lastDay: dayRule(), reason: reason() });

export function EndFamily() {
  const { id, back, leave } = useBack();
  const go = useGo();
  const said = leave?.unpaid === undefined ? ends : endsAlone;
  const form = useForm(endForm, { about: id });
  const saver = useSave('family.end', { form, input: (values) => ({ ...values, id }), after: () => go(back.to), said: ends.said });
  return (
    <Page isNarrow title={said.title} lead={said.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={said.save} leave={back.to}>
        <DayField {...form.field('lastDay')} label={said.lastDay} />
        <TextField {...form.field('reason')} label={ends.reason} isLong />
      </Form>
    </Page>
  );
}

const births = absenceWords.born;
const bornForm = defineForm('leaveBorn', { bornOn: dayRule() });

/** The birth, told once it has come: before the day chosen it begins maternity pay and leave. */
export function LeaveBorn() {
  const { id, back } = useBack();
  const go = useGo();
  const form = useForm(bornForm, { about: id });
  const saver = useSave('family.born', { form, input: (values) => ({ ...values, id }), after: () => go(back.to), said: births.said });
  return (
    <Page isNarrow title={births.title} lead={births.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={births.save} leave={back.to}>
        <DayField {...form.field('bornOn')} label={births.bornOn} />
      </Form>
    </Page>
  );
}

export function TakeBackFamily() {
  const { read, id, name, back } = useBack();
  const go = useGo();
  const words = absenceWords.back1;
  return (
    <ReasonPage
      route="family.takeBack"
      about={id}
      title={words.title(name)}
      lead={words.lead}
      label={words.label}
      action={words.action}
      said={words.said}
      back={back}
      input={(why) => ({ id, reason: why })}
      after={() => go(places.jobAbsence(read.employmentId))}
    />
  );
}

const days = absenceWords.keepInTouch;
const dayForm = defineForm('keepInTouch', { day: dayRule() });

export function KeepInTouchDay() {
  const { id, back } = useBack();
  const go = useGo();
  const form = useForm(dayForm, { about: id });
  const saver = useSave('keepInTouch.record', {
    form,
    input: ({ day }) => ({ leaveId: id, day }),
    after: () => go(back.to),
    said: days.said,
  });
  return (
    <Page isNarrow title={days.title} lead={days.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={days.save} leave={back.to}>
        <DayField {...form.field('day')} label={days.day} />
      </Form>
    </Page>
  );
}

export function KeepInTouchBack() {
  const { leave, back } = useBack();
  const id = usePart('day');
  const go = useGo();
  const words = absenceWords.back1;
  const day = leave?.keepInTouch.find((one) => one.id === id)?.day;
  return (
    <ReasonPage
      route="keepInTouch.takeBack"
      about={id}
      title={words.title(day === undefined ? '' : dayInWords(day))}
      lead={words.lead}
      label={words.label}
      action={words.action}
      said={words.said}
      back={back}
      input={(why) => ({ id, reason: why })}
      after={() => go(back.to)}
    />
  );
}
