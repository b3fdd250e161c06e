import { useId } from 'react';
import { nothing } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { type Job, jobOf, useTeam } from '#renderer/gateway/team';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand, useForm } from '#renderer/kit/form/useForm';
import { type Saver } from '#renderer/kit/form/useSend';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { formWords } from '#renderer/words/form';
import { teamWords } from '#renderer/words/team';
import { agreementWords } from '#renderer/words/team/agreement';
import { rateInWords, weekdayNames } from '#core/shifts/termsInWords';
import { agreementForm, agreementStart, readRates, writeRate } from './agreementForm.ts';
import { kinds, presetStart, rateForm, rateStart, readRate } from './rateForm.ts';

const words = agreementWords.rate;
type RateInHand = FormInHand<typeof rateForm.rules>;

function Pays({ form }: { readonly form: RateInHand }) {
  return (
    <>
      <RadioCards {...form.field('kind')} label={words.kind} options={kinds.map((id) => ({ id, ...words.kinds[id] }))} />
      {form.raws.kind === 'perHour' ? <MoneyField {...form.field('perHour')} label={words.perHour} /> : undefined}
      {form.raws.kind === 'more' ? <MoneyField {...form.field('more')} label={words.more} /> : undefined}
      {form.raws.kind === 'hundredths' ? (
        <TextField {...form.field('hundredths')} label={words.hundredths} hint={words.hundredthsHint} size="short" inputMode="numeric" />
      ) : undefined}
    </>
  );
}

function When({ form }: { readonly form: RateInHand }) {
  const hint = useId();
  return (
    <>
      <fieldset className="part-row" aria-label={words.times} aria-describedby={hint}>
        <TimeField {...form.field('from')} label={words.from} />
        <TimeField {...form.field('to')} label={words.to} />
      </fieldset>
      <p id={hint} className="hint">
        {words.timeHint}
      </p>
      <CheckboxGroup
        {...form.field('weekdays')}
        label={words.weekdays}
        hint={words.weekdaysHint}
        options={weekdayNames.map((name, place) => ({ id: String(place + 1), name }))}
      />
      <CheckboxGroup {...form.field('bankHoliday')} label={words.holiday} options={[{ id: 'yes', name: words.holidayOption }]} />
    </>
  );
}

/** One rate of the agreement that is being written; it goes back into its list, and is saved with it. */
function Fields({ job, which }: { readonly job: Job; readonly which: string }) {
  const { employment } = job;
  const agreement = useForm(agreementForm, { about: employment.id, start: agreementStart(job) });
  const rates = readRates(agreement.raws.rates);
  const old = /^\d+$/u.test(which) ? rates[Number(which)] : undefined;
  const about = `${employment.id} ${which} ${String(rates.length)}`;
  const form = useForm(rateForm, { about, start: old === undefined ? presetStart(which) : rateStart(old) });
  const go = useGo();
  const back = places.jobPay(employment.id, 'rates');
  const read = readRate(form.raws);
  const saver: Saver = {
    isBusy: false,
    submit: async () => {
      if ('problems' in read) form.fail(read.problems);
      else {
        const kept = old === undefined ? [...rates, read.rate] : rates.map((rate) => (rate === old ? read.rate : rate));
        agreement.set({ rates: kept.map(writeRate) });
        go(back);
        form.forget();
      }
      return Promise.resolve();
    },
  };
  return (
    <Page isNarrow title={words.title} back={{ to: back, words: formWords.back }} help={agreementWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back}>
        <TextField {...form.field('name')} label={words.name} hint={words.nameHint} />
        <Pays form={form} />
        <When form={form} />
        <section className="why-body" aria-live="polite">
          <h2>{words.says}</h2>
          <p>{'problems' in read ? words.saysNothing : rateInWords(read.rate, readPounds(agreement.raws.perHour) ?? nothing)}</p>
        </section>
      </Form>
    </Page>
  );
}

export function EditRate() {
  const which = usePart('rate');
  const job = jobOf(useTeam(), usePart('id'));
  return job === undefined ? <Gone back={{ to: places.team, words: teamWords.back }} /> : <Fields key={which} job={job} which={which} />;
}
