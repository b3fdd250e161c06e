import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { holidayWords } from '#renderer/words/holiday';
import { hoursRule } from './readHours.ts';
import { useHoliday } from './useHoliday.ts';

const words = holidayWords.carry;
const reasons = ['agreed', 'sickness', 'family', 'not_offered'] as const;
const carryForm = defineForm('holidayCarry', {
  into: dayRule(),
  reason: choice(reasons, words.reasonNeeded),
  minutes: hoursRule(words.hoursWrong),
  why: reason(),
});

export function CarryLeave() {
  const { read, back } = useHoliday();
  const go = useGo();
  const next = read.balance && addDays(read.balance.leaveYear.to, 1);
  const form = useForm(carryForm, { about: read.employmentId, start: next === undefined ? {} : { into: dayInWords(next) } });
  const saver = useSave('holiday.carry', {
    form,
    input: (values) => ({ ...values, employmentId: read.employmentId }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(read.assistant.name)} lead={words.lead} back={back} help={holidayWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('into')} label={words.into} />
        <RadioCards {...form.field('reason')} label={words.reason} options={reasons.map((id) => ({ id, ...words.reasons[id] }))} />
        <TextField {...form.field('minutes')} label={words.hours} hint={words.hoursHint} size="short" />
        <TextField {...form.field('why')} label={words.why} isLong />
      </Form>
    </Page>
  );
}

export function CarryBack() {
  const { back } = useHoliday();
  const id = usePart('carry');
  const go = useGo();
  const { link: _, ...texts } = holidayWords.carryBack;
  return (
    <ReasonPage
      {...texts}
      route="holiday.carryBack"
      about={id}
      back={back}
      input={(why) => ({ id, reason: why })}
      after={() => go(back.to)}
    />
  );
}
