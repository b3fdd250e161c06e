import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, dayRule, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { holidayWords } from '#renderer/words/holiday';
import { hoursRule } from './readHours.ts';
import { readTotal } from './readTotal.ts';
import { readWeeks } from './readWeeks.ts';
import { useHoliday } from './useHoliday.ts';

const opening = holidayWords.before;
const openingForm = defineForm('holidayOpening', {
  on: dayRule(),
  accrued: hoursRule(opening.hoursWrong, '0'),
  taken: hoursRule(opening.hoursWrong, '0'),
  carried: hoursRule(opening.hoursWrong, '0'),
});

/** Where holiday stood when this book began to pay. */
export function HolidayBefore() {
  const { read, back } = useHoliday();
  const go = useGo();
  const form = useForm(openingForm, { about: read.employmentId });
  const saver = useSave('holiday.open', {
    form,
    input: (values) => ({ ...values, employmentId: read.employmentId }),
    after: () => go(back.to),
    said: opening.said,
  });
  return (
    <Page isNarrow title={opening.title(read.assistant.name)} lead={opening.lead} back={back} help={holidayWords.help}>
      <Form form={form} saver={saver} action={opening.save} leave={back.to}>
        <DayField {...form.field('on')} label={opening.on} />
        <TextField {...form.field('accrued')} label={opening.accrued} hint={opening.accruedHint} size="short" />
        <TextField {...form.field('taken')} label={opening.taken} size="short" />
        <TextField {...form.field('carried')} label={opening.carried} size="short" />
      </Form>
    </Page>
  );
}

const words = holidayWords.weeks;
const hows = ['total', 'each'] as const;
const weeksForm = defineForm('holidayWeeks', {
  how: choice(hows, words.howNeeded),
  to: free(),
  count: free('52'),
  hours: free(),
  pay: free(),
  each: free(),
});

/** Weeks of the earlier payroll, week by week or as a total: what holiday pay is averaged on. */
export function HolidayWeeks() {
  const { read, back } = useHoliday();
  const go = useGo();
  const form = useForm(weeksForm, { about: read.employmentId });
  const saver = useSave('holiday.history', {
    form,
    input: (values) => {
      if (values.how === 'each') {
        const found = readWeeks(values.each);
        if ('weeks' in found && found.weeks.length > 0) return { employmentId: read.employmentId, weeks: [...found.weeks] };
        form.fail([{ field: 'each', sentence: 'wrong' in found ? words.eachWrong(found.wrong) : words.eachNeeded }]);
        return undefined;
      }
      const total = readTotal(values);
      if ('weeks' in total) return { employmentId: read.employmentId, weeks: total.weeks };
      form.fail(total.problems);
      return undefined;
    },
    after: () => go(back.to),
    said: words.said,
    fields: { 'weeks.0.to': 'to', 'weeks.0.minutes': 'hours', 'weeks.0.pay': 'pay', weeks: 'each' },
  });
  return (
    <Page isNarrow title={words.title(read.assistant.name)} lead={words.lead} back={back} help={holidayWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <RadioCards {...form.field('how')} label={words.how} options={hows.map((id) => ({ id, ...words.hows[id] }))} />
        {form.raws.how === 'total' ? (
          <>
            <DayField {...form.field('to')} label={words.to} />
            <TextField {...form.field('count')} label={words.count} size="short" inputMode="numeric" />
            <TextField {...form.field('hours')} label={words.hours} size="short" />
            <MoneyField {...form.field('pay')} label={words.pay} />
          </>
        ) : undefined}
        {form.raws.how === 'each' ? <TextField {...form.field('each')} label={words.each} hint={words.eachHint} isLong /> : undefined}
      </Form>
    </Page>
  );
}
