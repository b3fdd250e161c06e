import { leaveInWords } from '#core/holiday/hours';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, free, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { holidayWords } from '#renderer/words/holiday';
import { hoursRule } from './readHours.ts';
import { useHoliday } from './useHoliday.ts';

const words = holidayWords.take;
const besides = ['work', 'sickness'] as const;

const takeForm = defineForm('holidayLeave', {
  from: dayRule(),
  to: dayRule(),
  minutes: hoursRule(words.hoursWrong),
  what: free(),
  meant: several('', 0),
});

export function TakeLeave() {
  const { read, back } = useHoliday();
  const go = useGo();
  const form = useForm(takeForm, { about: read.employmentId });
  const saver = useSave('holiday.take', {
    form,
    input: ({ what, meant, ...values }) => ({
      ...values,
      employmentId: read.employmentId,
      ...(what.trim() === '' ? {} : { what: what.trim().slice(0, 200) }),
      ...(meant.includes('meant') ? { meant: true } : {}),
      besides: besides.filter((one) => meant.includes(one)),
    }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page
      isNarrow
      title={words.title(read.assistant.name)}
      lead={words.lead(leaveInWords(read.balance?.left ?? 0))}
      back={back}
      help={holidayWords.help}
    >
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <TextField {...form.field('minutes')} label={words.hours} hint={words.hoursHint} size="short" />
        <CheckboxGroup
          {...form.field('meant')}
          label={words.meant}
          options={(['meant', ...besides] as const).map((id) => ({ id, name: words.meants[id] }))}
        />
        <TextField {...form.field('what')} label={words.what} />
      </Form>
    </Page>
  );
}

export function TakeLeaveBack() {
  const { back } = useHoliday();
  const id = usePart('leave');
  const go = useGo();
  return (
    <ReasonPage
      {...holidayWords.takeBackLeave}
      route="holiday.takeBack"
      about={id}
      back={back}
      input={(reason) => ({ id, reason })}
      after={() => go(back.to)}
    />
  );
}
