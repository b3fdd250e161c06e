import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { claimWords } from '#renderer/words/claims';
import { agreementWords as words } from '#renderer/words/team/agreement';
import { type AgreementForm, boundaries, stackings } from './agreementForm.ts';

type Props = { readonly form: AgreementForm };

export function DayStep({ form }: Props) {
  return (
    <>
      <DayField {...form.field('from')} label={words.from} hint={words.fromHint} />
      <MoneyField {...form.field('perHour')} label={words.perHour} hint={words.perHourHint} />
      <TextLink to={places.inHand}>{claimWords.inHand.link}</TextLink>
      <TextField {...form.field('weekHours')} label={words.weekHours} hint={words.weekHoursHint} size="short" />
    </>
  );
}

export function TogetherStep({ form }: Props) {
  return (
    <>
      {form.raws.rates.length < 2 ? undefined : (
        <RadioCards {...form.field('stacking')} label={words.stacking} options={stackings.map((id) => ({ id, ...words.stackings[id] }))} />
      )}
      <RadioCards
        {...form.field('boundaries')}
        label={words.boundaries}
        options={boundaries.map((id) => ({ id, ...words.boundaryOptions[id] }))}
      />
    </>
  );
}

export function SleepInStep({ form }: Props) {
  return (
    <>
      <RadioCards
        {...form.field('hasSleepIn')}
        label={words.hasSleepIn}
        options={[
          { id: 'yes', name: words.yes },
          { id: 'no', name: words.no },
        ]}
      />
      {form.raws.hasSleepIn === 'yes' ? (
        <>
          <MoneyField {...form.field('allowance')} label={words.allowance} hint={words.allowanceHint} />
          <RadioCards
            {...form.field('woken')}
            label={words.woken}
            options={[
              { id: 'by_the_clock', ...words.wokens.by_the_clock },
              { id: 'per_hour', ...words.wokens.per_hour },
            ]}
          />
          {form.raws.woken === 'per_hour' ? <MoneyField {...form.field('wokenPerHour')} label={words.wokenPerHour} /> : undefined}
          <Why question={words.wokenWhy}>
            {words.wokenWhyLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Why>
        </>
      ) : undefined}
    </>
  );
}
