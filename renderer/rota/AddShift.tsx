import { useRef } from 'react';
import { type Day, readDay } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, several } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { rotaWords } from '#renderer/words/rota';
import { BeforeShifts, useBefore } from './before/BeforeShifts.tsx';
import { leftOf } from './before/steps.ts';
import { ComesTo } from './form/ComesTo.tsx';
import { DutyFields } from './form/DutyFields.tsx';
import { dutyFields, dutyRules, onlyCharge, readDuty, usualLine } from './form/dutyForm.ts';
import { shiftProblems } from './form/shiftProblems.ts';
import { RepeatFields } from './form/RepeatFields.tsx';
import { readRepeats, repeatRules, repeatsTyped, weekdaysAfter } from './form/repeats.ts';
import { idOf, whoOptions } from './form/who.ts';

const words = rotaWords.form;

const addShift = defineForm('planShift', { who: several(words.whoNeeded), day: dayRule(), ...dutyRules, ...repeatRules });

const fields = { ...dutyFields, employmentIds: 'who', recurs: 'weekdays', from: 'day', to: 'last' } as const;

/** What follows from another day or another PA as long as nobody chose otherwise: the day of the week that repeats, and who pays. */
function useFollowing({ raws, set }: FormInHand<typeof addShift.rules>, on: Day, usual: (who: readonly string[]) => string | undefined) {
  const proposedFor = useRef(on);
  const onDay = (text: string): void => {
    const now = readTypedDay(text);
    set({ day: text, ...(now === undefined ? {} : { weekdays: weekdaysAfter(raws.weekdays, proposedFor.current, now) }) });
    if (now !== undefined) proposedFor.current = now;
  };
  const onWho = (who: readonly string[]): void => {
    const planLineId = raws.planLineId === '' ? usual(who) : undefined;
    set({ who, ...(planLineId === undefined ? {} : { planLineId }) });
  };
  return { onDay, onWho };
}

function Fields({ on, who }: { readonly on: Day; readonly who: string }) {
  const setup = useSetup();
  const team = useTeam();
  const week = useAsk('rota.week', { day: on });
  const usual = usualLine(setup, week, [who]);
  const start = {
    day: shortDay(on),
    ...(who === 'anybody' ? {} : { who: [who] }),
    ...onlyCharge(setup),
    ...(usual === undefined ? {} : { planLineId: usual }),
    ...repeatsTyped(undefined, undefined, on),
  };
  const form = useForm<typeof addShift.rules>(addShift, { about: `${on} ${who}`, start, between: (typed) => shiftProblems(setup, typed) });
  const { raws } = form;
  const from = readTypedDay(raws.day);
  const { duty } = readDuty(setup, raws, from);
  const repeats = readRepeats(raws);
  const go = useGo();
  const input =
    duty === undefined || from === undefined || repeats.problems.length > 0 || raws.who.length === 0
      ? undefined
      : {
          employmentIds: raws.who.map(idOf),
          duty,
          from,
          ...(repeats.recurs === undefined ? {} : { recurs: repeats.recurs }),
          ...(repeats.to === undefined ? {} : { to: repeats.to }),
        };
  const { onDay, onWho } = useFollowing(form, on, (chosen) => usualLine(setup, week, chosen));
  const back = places.rotaWeek(from ?? on);
  const saver = useSave('rota.plan', {
    form,
    input: () => input,
    after: () => go(back),
    said: words.saved,
    fields,
  });
  return (
    <Form form={form} saver={saver} action={words.save} leave={places.rotaWeek(on)}>
      <CheckboxGroup
        {...form.field('who')}
        onChange={onWho}
        label={words.who}
        hint={words.whoHint}
        options={whoOptions(team, from ?? on)}
      />
      <DayField {...form.field('day')} onChange={onDay} label={words.day} />
      <DutyFields field={form.field} raws={raws} setup={setup} on={from} />
      <RepeatFields field={form.field} raws={raws} mayBeOnce />
      <ComesTo drawn={input === undefined ? undefined : { act: 'plan', ...input }} />
    </Form>
  );
}

/** Plans a shift, once or again and again, for one PA, for two at once, or for whoever will be found. */
export function AddShift() {
  const { today } = useAsk('rota.week', {});
  const on = readDay(usePart('day')) ?? today;
  const who = usePart('who');
  const before = useBefore(places.addShift(on, who));
  return (
    <Page
      isNarrow
      title={words.addTitle}
      lead={words.addLead}
      back={{ to: places.rotaWeek(on), words: rotaWords.back }}
      help={rotaWords.help}
    >
      {leftOf(before.toPlan) > 0 ? <BeforeShifts before={before} /> : <Fields key={`${on} ${who}`} on={on} who={who} />}
    </Page>
  );
}
