import { addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, free } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { rotaWords } from '#renderer/words/rota';
import { useShift, whenOf, whoOf } from './useShift.ts';

/** Why a shift falls through. It stays to be seen, struck through. */
export function CancelDay() {
  const { answer, patternId, day } = useShift();
  const { shift } = answer;
  const words = rotaWords.cancel;
  const go = useGo();
  return (
    <ReasonPage
      route="rota.change"
      about={`${patternId} ${day}`}
      title={words.title}
      lead={words.lead(whoOf(shift), whenOf(shift))}
      label={words.label}
      hint={words.hint}
      action={words.action}
      back={{ to: places.plannedShift(patternId, day), words: rotaWords.change.toShift }}
      help={rotaWords.help}
      input={(reason) => ({ patternId, day, change: { kind: 'cancelled', reason } })}
      said={words.said}
      after={() => go(places.rotaWeek(shift.on))}
    />
  );
}

const endForm = defineForm('endPattern', {
  act: choice(['day', 'open', 'never'], rotaWords.end.actNeeded),
  last: free(),
});

/** The last day of a shift that repeats: said, said otherwise, or taken away again. */
export function EndPattern() {
  const { answer, patternId, day } = useShift();
  const words = rotaWords.end;
  const here = places.plannedShift(patternId, day);
  const start = { act: 'day', last: shortDay(answer.to ?? day) };
  const form = useForm<typeof endForm.rules>(endForm, { about: patternId, start });
  const go = useGo();
  const saver = useSave('rota.end', {
    form,
    input: ({ act }) => {
      if (act === 'open') return { patternId };
      if (act === 'never') return { patternId, to: addDays(answer.from, -1) };
      const to = readTypedDay(form.raws.last);
      if (to !== undefined) return { patternId, to };
      form.fail([{ field: 'last', sentence: rotaWords.form.lastNeeded }]);
      return undefined;
    },
    after: () => go(places.rotaWeek(answer.shift.on)),
    said: words.saved,
    fields: { to: 'last' },
  });
  const options = (['day', 'open', 'never'] as const).map((id) => ({ id, ...words.acts[id] }));
  return (
    <Page
      isNarrow
      title={words.title}
      lead={words.lead(answer.shift.pattern)}
      back={{ to: here, words: rotaWords.change.toShift }}
      help={rotaWords.help}
    >
      <Form form={form} saver={saver} action={words.save} leave={here}>
        <RadioCards {...form.field('act')} label={words.act} options={options} />
        {form.raws.act === 'day' ? <DayField {...form.field('last')} label={rotaWords.form.last} /> : undefined}
      </Form>
    </Page>
  );
}
