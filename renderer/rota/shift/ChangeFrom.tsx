import { shortDay } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { rotaWords } from '#renderer/words/rota';
import { ComesTo } from '#renderer/rota/form/ComesTo.tsx';
import { DutyFields } from '#renderer/rota/form/DutyFields.tsx';
import { dutyFields, dutyRules, dutyTyped, readDuty } from '#renderer/rota/form/dutyForm';
import { RepeatFields } from '#renderer/rota/form/RepeatFields.tsx';
import { readRepeats, repeatRules, repeatsTyped } from '#renderer/rota/form/repeats';
import { shiftProblems } from '#renderer/rota/form/shiftProblems';
import { idOf, nobody, whoOptions } from '#renderer/rota/form/who';
import { type ShiftAnswer, useShift } from './useShift.ts';

const words = rotaWords.from;

const changeFrom = defineForm('changePattern', { who: picked(rotaWords.form.whoNeeded), day: dayRule(), ...dutyRules, ...repeatRules });

const fields = { ...dutyFields, employmentId: 'who', recurs: 'weekdays', from: 'day', to: 'last' } as const;

type Of = { readonly answer: ShiftAnswer; readonly patternId: string; readonly day: ShiftAnswer['from'] };

function Fields({ answer, patternId, day }: Of) {
  const setup = useSetup();
  const team = useTeam();
  const { recurs: before, employmentId, ...now } = answer.inPattern;
  const start = { who: employmentId ?? nobody, day: shortDay(day), ...dutyTyped(setup, now), ...repeatsTyped(before, answer.to, day) };
  const form = useForm<typeof changeFrom.rules>(changeFrom, {
    about: `${patternId} ${day}`,
    start,
    between: (typed) => shiftProblems(setup, typed),
  });
  const { raws } = form;
  const from = readTypedDay(raws.day);
  const { duty } = readDuty(setup, raws, from);
  const { recurs, to } = readRepeats(raws);
  const input =
    duty === undefined || from === undefined || recurs === undefined || raws.who === ''
      ? undefined
      : { patternId, from, employmentId: idOf(raws.who), duty, recurs, ...(to === undefined ? {} : { to }) };
  const go = useGo();
  const saver = useSave('rota.changeFrom', {
    form,
    input: () => input,
    after: () => go(places.rotaWeek(from ?? day)),
    said: words.saved,
    fields,
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={places.plannedShift(patternId, day)}>
      <DayField {...form.field('day')} label={words.day} />
      <RadioCards {...form.field('who')} label={rotaWords.form.one} options={whoOptions(team, from ?? day)} />
      <DutyFields field={form.field} raws={raws} setup={setup} on={from} />
      <RepeatFields field={form.field} raws={raws} mayBeOnce={false} />
      <ComesTo drawn={input === undefined ? undefined : { act: 'changeFrom', ...input }} />
    </Form>
  );
}

/** A shift that repeats is otherwise from a day on. */
export function ChangeFrom() {
  const found = useShift();
  const back = { to: places.plannedShift(found.patternId, found.day), words: rotaWords.change.toShift };
  return (
    <Page isNarrow title={words.title} lead={words.lead(found.answer.shift.pattern)} back={back} help={rotaWords.help}>
      <Fields {...found} />
    </Page>
  );
}
