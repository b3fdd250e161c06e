import { dayInWords, spanInWords } from '#core/time/words';
import { useTeam } from '#renderer/gateway/team';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, dayRule, line, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { toOptions } from '#renderer/gateway/setup';
import { employerWords, payGroupWords as words } from '#renderer/words/team/employers';
import { frequencies, frequencyOptions } from '#renderer/words/team/names';
import { nextPeriods } from './periods.ts';

const payGroupForm = defineForm('payGroup', {
  employerId: picked(words.employerNeeded),
  frequency: choice(frequencies, words.frequencyNeeded),
  firstFrom: dayRule(),
  firstPayday: dayRule(),
  name: line(words.nameNeeded, words.nameStart),
});

type Typed = { readonly frequency: string; readonly firstFrom: string; readonly firstPayday: string };

/** The periods and paydays that the typed dates mean, by the very sum that pays them later. */
function Preview({ typed }: { readonly typed: Typed }) {
  const frequency = frequencies.find((one) => one === typed.frequency);
  const firstFrom = readTypedDay(typed.firstFrom);
  const firstPayday = readTypedDay(typed.firstPayday);
  const isWhole = frequency !== undefined && firstFrom !== undefined && firstPayday !== undefined;
  return (
    <section className="why-body" aria-live="polite">
      <h2>{words.preview}</h2>
      {isWhole ? (
        <ul>
          {nextPeriods({ frequency, firstFrom, firstPayday }, firstFrom).map(({ from, to, payday }) => (
            <li key={from}>{words.period(spanInWords({ from, to }), dayInWords(payday))}</li>
          ))}
        </ul>
      ) : (
        <p>{words.previewNone}</p>
      )}
    </section>
  );
}

export function AddPayGroup() {
  const { employers, payGroups, assistants } = useTeam();
  const [only, ...others] = employers;
  const go = useGo();
  const form = useForm(payGroupForm, {
    start: { employerId: others.length === 0 ? (only?.id ?? '') : '', name: payGroups.length === 0 ? words.nameStart : '' },
  });
  const back = wayBackOr({ to: places.employers, words: employerWords.back });
  const next = assistants.length === 0 ? wayBackOr({ to: places.team, words: '' }).to : back.to;
  const saver = useSave('payGroup.add', {
    form,
    input: (values) => values,
    after: () => go(next),
    said: words.saved,
  });
  if (only === undefined)
    return (
      <Page isNarrow title={words.title} back={back}>
        <Notice tone="attention">
          <p>{words.noEmployer}</p>
          <LinkButton to={places.addEmployer}>{employerWords.add}</LinkButton>
        </Notice>
      </Page>
    );
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={back}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        {others.length === 0 ? undefined : (
          <RadioCards {...form.field('employerId')} label={words.employer} options={toOptions(employers)} />
        )}
        <RadioCards {...form.field('frequency')} label={words.frequency} options={frequencyOptions} />
        <DayField {...form.field('firstFrom')} label={words.firstFrom} hint={words.firstFromHint} />
        <DayField {...form.field('firstPayday')} label={words.firstPayday} hint={words.firstPaydayHint} />
        <Preview typed={form.raws} />
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
      </Form>
    </Page>
  );
}
