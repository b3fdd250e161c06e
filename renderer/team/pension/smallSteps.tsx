import { latestDeferral } from '#core/pension/dates';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, files, line, optional } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { pensionWords } from '#renderer/words/pension';
import { usePension } from './usePension.ts';

const postponeForm = defineForm('postponePension', { day: dayRule(), until: dayRule(), noticeOn: dayRule(), file: files() });

export function PostponePension() {
  const words = pensionWords.postpone;
  const { read, back } = usePension();
  const { today } = useAsk('pension.employers', {});
  const go = useGo();
  const from = read.need?.from ?? read.startsOn;
  const start = { day: shortDay(from), until: shortDay(latestDeferral(from)), noticeOn: shortDay(today) };
  const form = useForm(postponeForm, { about: read.employmentId, start });
  const saver = useSave('pension.postpone', {
    form,
    input: ({ file, ...values }) => ({ ...values, employmentId: read.employmentId, file: file[0]?.token }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(read.assistant)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} hint={words.dayHint} />
        <DayField {...form.field('until')} label={words.until} hint={words.untilHint} />
        <DayField {...form.field('noticeOn')} label={words.noticeOn} />
        <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
      </Form>
    </Page>
  );
}

const optOutForm = defineForm('optOutPension', { noticeOn: dayRule(), file: files() });

export function OptOutPension() {
  const words = pensionWords.optOut;
  const { read, back } = usePension();
  const go = useGo();
  const form = useForm(optOutForm, { about: read.employmentId });
  const saver = useSave('pension.optOut', {
    form,
    input: ({ noticeOn, file }) => ({ noticeOn, employmentId: read.employmentId, file: file[0]?.token }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(read.assistant)} lead={words.lead} back={back} help={pensionWords.help}>
      <p>{read.optOut === undefined ? words.noWindow : words.window(spanInWords(read.optOut))}</p>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('noticeOn')} label={words.noticeOn} />
        <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
      </Form>
    </Page>
  );
}

const leaveForm = defineForm('leavePension', { day: dayRule(), words: optional(line('')), file: files() });

export function LeavePension() {
  const words = pensionWords.leave;
  const { read, back } = usePension();
  const go = useGo();
  const form = useForm(leaveForm, { about: read.employmentId });
  const saver = useSave('pension.leave', {
    form,
    input: ({ file, ...values }) => ({ ...values, employmentId: read.employmentId, file: file[0]?.token }),
    after: () => go(back.to),
    said: pensionWords.saved,
  });
  return (
    <Page isNarrow title={words.title(read.assistant)} lead={words.lead} back={back} help={pensionWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('day')} label={words.day} />
        <TextField {...form.field('words')} label={words.words} />
        <FilePicker {...form.field('file')} kind="letter" label={pensionWords.file} isSingle />
      </Form>
    </Page>
  );
}

export function TakeBackPension() {
  const words = pensionWords.takeBack;
  const { read, back } = usePension();
  const id = usePart('event');
  const go = useGo();
  const event = read.events.find((one) => one.id === id);
  if (event === undefined) return <Gone back={back} />;
  return (
    <ReasonPage
      {...words}
      title={words.title(`${pensionWords.assistant.kinds[event.kind]}, ${dayInWords(event.day)}`)}
      route="pension.takeBack"
      about={id}
      isDanger
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(back.to)}
    />
  );
}
