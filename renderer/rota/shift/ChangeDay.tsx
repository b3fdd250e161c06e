import { shortDay } from '#core/time/words';
import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, optional, picked, reason } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { rotaWords } from '#renderer/words/rota';
import { ComesTo } from '#renderer/rota/form/ComesTo.tsx';
import { DutyFields } from '#renderer/rota/form/DutyFields.tsx';
import { dutyFields, dutyRules, dutyTyped, readDuty } from '#renderer/rota/form/dutyForm';
import { idOf, nobody, whoOptions } from '#renderer/rota/form/who';
import { type ShiftAnswer, useShift, whenOf, whoOf } from './useShift.ts';

const words = rotaWords.change;
const form = rotaWords.form;

const changeDay = defineForm('changePlannedDay', { who: picked(form.whoNeeded), day: dayRule(), ...dutyRules, reason: optional(reason()) });

const fields = {
  ...Object.fromEntries(Object.entries(dutyFields).map(([path, field]) => [`change.${path}`, field] as const)),
  'change.employmentId': 'who',
  'change.on': 'day',
  'change.reason': 'reason',
} as const;

type Of = { readonly answer: ShiftAnswer; readonly patternId: string; readonly day: ShiftAnswer['from'] };

function Fields({ answer, patternId, day }: Of) {
  const setup = useSetup();
  const team = useTeam();
  const { shift, duty: now, employmentId } = answer;
  const start = { who: employmentId ?? nobody, day: shortDay(shift.on), ...dutyTyped(setup, now) };
  const inHand = useForm<typeof changeDay.rules>(changeDay, { about: `${patternId} ${day}`, start });
  const { raws } = inHand;
  const on = readTypedDay(raws.day);
  const { duty, problems } = readDuty(setup, raws, on);
  const because = raws.reason.trim();
  const input =
    duty === undefined || on === undefined || raws.who === ''
      ? undefined
      : {
          patternId,
          day,
          change: {
            kind: 'instead' as const,
            on,
            employmentId: idOf(raws.who),
            duty,
            ...(because.length < 3 ? {} : { reason: because }),
          },
        };
  const go = useGo();
  const saver = useSave('rota.change', {
    form: inHand,
    input: () => {
      if (input === undefined) inHand.fail(problems);
      return input;
    },
    after: () => go(places.rotaWeek(on ?? shift.on)),
    said: words.saved,
    fields,
  });
  return (
    <Form form={inHand} saver={saver} action={words.save} leave={places.plannedShift(patternId, day)}>
      <RadioCards {...inHand.field('who')} label={form.one} options={whoOptions(team, on ?? shift.on)} />
      <DayField {...inHand.field('day')} label={form.day} />
      <DutyFields field={inHand.field} raws={raws} setup={setup} on={on} />
      <TextField {...inHand.field('reason')} label={form.reason} isLong />
      <ComesTo drawn={input === undefined ? undefined : { act: 'change', ...input }} />
    </Form>
  );
}

/** One day is otherwise: another PA, other times, another day. */
export function ChangeDay() {
  const found = useShift();
  const { shift } = found.answer;
  const back = { to: places.plannedShift(found.patternId, found.day), words: words.toShift };
  return (
    <Page isNarrow title={words.title} lead={words.lead(whoOf(shift), whenOf(shift))} back={back} help={rotaWords.help}>
      <Fields {...found} />
    </Page>
  );
}
