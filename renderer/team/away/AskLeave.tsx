import { useEffect, useEffectEvent } from 'react';
import { hoursInWords } from '#core/shifts/words';
import { dayInWords } from '#core/time/words';
import { useAsk, useTry } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Select } from '#renderer/kit/fields/Select.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, dayRule, free, picked, wholeNumber } from '#renderer/kit/form/rules';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { hoursRule } from '#renderer/team/holiday/readHours';
import { awayWords } from '#renderer/words/away';
import { counted } from '#renderer/words/count';
import { type PlannedThen, hoursTyped, plannedThen } from './fromRota.ts';
import { monthsAround } from './spans.ts';

const words = awayWords.ask;
const askers = ['assistant', 'employer'] as const;
const askForm = defineForm('leaveRequest', {
  employmentId: picked(words.whoNeeded),
  askedBy: choice(askers, words.byNeeded, 'assistant'),
  askedOn: dayRule(),
  from: dayRule(),
  to: dayRule(),
  days: wholeNumber(0, 400, words.daysWrong),
  minutes: hoursRule(words.hoursWrong),
  what: free(),
});

/** Days and hours as the rota has them, filled in once for each person and span of days; what is typed afterwards stays. */
function useRota(form: FormInHand<typeof askForm.rules>): PlannedThen | undefined {
  const { employmentId, from: fromTyped, to: toTyped } = form.raws;
  const [from, to] = [readTypedDay(fromTyped), readTypedDay(toTyped)];
  const isAsked = employmentId !== '' && from !== undefined && to !== undefined && from <= to;
  const found = useTry('rota.find', isAsked ? { from, to } : undefined);
  const planned = found.state === 'answer' ? plannedThen(found.value.shifts, employmentId) : undefined;
  const about = planned === undefined ? '' : `${employmentId} ${fromTyped} ${toTyped} ${String(planned.shifts)}`;
  const fill = useEffectEvent(() => {
    if (planned !== undefined) form.set({ days: String(planned.days), minutes: hoursTyped(planned.minutes) });
  });
  useEffect(() => fill(), [about]);
  return planned;
}

/** A request for leave, as it was asked: the answer comes on a page of its own. */
export function AskLeave() {
  const { today } = useTeam();
  const { team } = useAsk('away.read', monthsAround(today, 0));
  const form = useForm(askForm, { start: { askedOn: dayInWords(today) } });
  const planned = useRota(form);
  const go = useGo();
  const saver = useSave('leave.ask', {
    form,
    input: ({ what, ...values }) => ({ ...values, ...(what.trim() === '' ? {} : { what: what.trim().slice(0, 200) }) }),
    after: ({ id }) => go(places.leaveRequest(id)),
    said: words.said,
  });
  const people = team.map(({ employmentId: id, assistant, job }) => ({ id, name: assistant.name, more: job }));
  const Who = people.length > 6 ? Select : RadioCards;
  return (
    <Page isNarrow title={words.title} lead={words.lead} help={awayWords.help} back={{ to: places.away, words: awayWords.back }}>
      <Form form={form} saver={saver} action={words.save} leave={places.away}>
        <Who {...form.field('employmentId')} label={words.who} options={people} />
        <RadioCards {...form.field('askedBy')} label={words.by} options={askers.map((id) => ({ id, ...words.bys[id] }))} />
        <DayField {...form.field('askedOn')} label={words.on} />
        <DayField {...form.field('from')} label={words.from} />
        <DayField {...form.field('to')} label={words.to} />
        <div aria-live="polite">
          {planned === undefined ? undefined : (
            <p>{words.fromRota(counted(planned.shifts, 'shift'), counted(planned.days, 'day'), hoursInWords(planned.minutes))}</p>
          )}
        </div>
        <TextField {...form.field('days')} label={words.days} hint={words.daysHint} size="short" inputMode="numeric" />
        <TextField {...form.field('minutes')} label={words.hours} hint={words.hoursHint} size="short" />
        <TextField {...form.field('what')} label={words.what} />
      </Form>
    </Page>
  );
}
