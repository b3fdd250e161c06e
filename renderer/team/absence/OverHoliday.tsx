import { type OutputOf } from '#core/contract/routes';
import { leaveInWords } from '#core/holiday/hours';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, optional } from '#renderer/kit/form/rules';
import { type FieldProps, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { hoursRule } from '#renderer/team/holiday/readHours';
import { absenceWords } from '#renderer/words/absence';
import { spanOf } from './spans.ts';
import { type Sickness, useAbsence, useSickness } from './useAbsence.ts';

const words = absenceWords.overHoliday;
export type OverHoliday = OutputOf<'sickness.preview'>['holiday'];

function backOf(holiday: OverHoliday): string {
  return leaveInWords(holiday.reduce((so, { back }) => so + back, 0));
}

/** `Given back: 8 h`: the answer to the question, for whoever checks it. */
export function saidWords(word: string, holiday: OverHoliday): string {
  if (word === 'back') return words.saidBack(backOf(holiday));
  return word === 'kept' ? words.saidKept : words.unsaid;
}

type Fields = { readonly holiday: FieldProps<string>; readonly holidayHours: FieldProps<string> };
type Props = {
  readonly field: <Name extends keyof Fields>(name: Name) => FieldProps<string>;
  readonly word: string;
  readonly holiday: OverHoliday;
};

/** Whether holiday on days of a sickness is given back, and how many hours where the days do not tell it right. */
export function OverHolidayFields({ field, word, holiday }: Props) {
  return (
    <>
      <p>{words.was(holiday.map(({ from, to, minutes }) => `${spanOf(from, to)} (${leaveInWords(minutes)})`).join('; '))}</p>
      <RadioCards
        {...field('holiday')}
        label={words.question}
        options={[
          { id: 'back', ...words.back },
          { id: 'kept', ...words.kept },
        ]}
      />
      {word === 'back' ? (
        <TextField {...field('holidayHours')} label={words.hours} hint={words.hoursHint(backOf(holiday))} size="short" />
      ) : undefined}
    </>
  );
}

/** What was said of holiday on days of a recorded sickness, or that nobody said it yet. */
export function OverHolidayNotice({ employmentId, sickness: { id, pay } }: { readonly employmentId: string; readonly sickness: Sickness }) {
  const [first] = pay.holiday;
  if (first === undefined) return undefined;
  const isSaid = pay.holiday.every(({ isGivenBack }) => isGivenBack !== undefined);
  const word = first.isGivenBack === true ? 'back' : first.isGivenBack === false ? 'kept' : '';
  return (
    <Notice tone={isSaid ? 'good' : 'attention'} title={isSaid ? saidWords(word, pay.holiday) : words.title}>
      <p>{words.was(pay.holiday.map(({ from, to, minutes }) => `${spanOf(from, to)} (${leaveInWords(minutes)})`).join('; '))}</p>
      <LinkButton to={places.holidayWhileSick(employmentId, id)}>{isSaid ? words.change : words.say}</LinkButton>
    </Notice>
  );
}

const overForm = defineForm('holidayWhileSick', {
  holiday: choice(['back', 'kept'], words.needed),
  holidayHours: optional(hoursRule(words.hoursWrong)),
});

/** Said after the sickness was recorded, or said anew. */
export function HolidayWhileSick() {
  const { back } = useAbsence();
  const { read, sickness } = useSickness();
  const go = useGo();
  const to = places.sickness(read.employmentId, sickness?.id ?? '');
  const form = useForm(overForm, { about: sickness?.id ?? '' });
  const saver = useSave('sickness.holiday', {
    form,
    input: ({ holiday, holidayHours }) => ({
      id: sickness?.id ?? '',
      holiday,
      ...(holiday === 'back' && holidayHours !== undefined ? { holidayMinutes: holidayHours } : {}),
    }),
    after: () => go(to),
    said: words.said,
    fields: { holidayMinutes: 'holidayHours' },
  });
  if (sickness === undefined || sickness.pay.holiday.length === 0) return <Gone back={back} />;
  const name = absenceWords.sickness.name(spanOf(sickness.from, sickness.to));
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to, words: name }} help={absenceWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={to}>
        <OverHolidayFields field={form.field} word={form.raws.holiday} holiday={sickness.pay.holiday} />
      </Form>
    </Page>
  );
}
