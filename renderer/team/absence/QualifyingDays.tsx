import { useAsk } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { dayRule, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { absenceWords, weekdays } from '#renderer/words/absence';
import { rotaDays } from './rotaDays.ts';
import { useAbsence } from './useAbsence.ts';

const words = absenceWords.days;
const daysForm = defineForm('qualifyingDays', { from: dayRule(), weekdays: several(words.needed) });

/** The days of the week for which sick pay is paid. */
export function QualifyingDays() {
  const { read, back } = useAbsence();
  const go = useGo();
  const { shifts } = useAsk('rota.week', {});
  const known = read.qualifyingDays[0]?.weekdays;
  const start = (known ?? rotaDays(shifts, read.employmentId)).map(String);
  const form = useForm(daysForm, { about: read.employmentId, start: { weekdays: start } });
  const saver = useSave('sickness.qualifyingDays', {
    form,
    input: (values) => ({ employmentId: read.employmentId, from: values.from, weekdays: values.weekdays.map(Number) }),
    after: () => go(back.to),
    said: words.said,
  });
  return (
    <Page isNarrow title={words.title(read.name)} lead={words.lead} back={back} help={absenceWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <DayField {...form.field('from')} label={words.from} />
        <CheckboxGroup
          {...form.field('weekdays')}
          label={words.weekdays}
          hint={known === undefined && start.length > 0 ? words.weekdaysFromRota : words.weekdaysHint}
          options={weekdays.map((name, at) => ({ id: String(at + 1), name }))}
        />
      </Form>
    </Page>
  );
}
