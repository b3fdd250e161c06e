import { useId } from 'react';
import { type Day } from '#core/time/day';
import { type Setup } from '#renderer/gateway/setup';
import { ChargeFields } from '#renderer/kit/fields/ChargeFields.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { TimeField } from '#renderer/kit/fields/TimeField.tsx';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { rotaWords } from '#renderer/words/rota';
import { type DutyRaws, type dutyRules, timesOf, wagesOnly } from './dutyForm.ts';

const words = rotaWords.form;

type Props = {
  readonly field: FormInHand<typeof dutyRules>['field'];
  readonly raws: DutyRaws;
  readonly setup: Setup;
  readonly on: Day | undefined;
};

/** Asked where the end is no later than the start: on the next day, or a slip of the hand? */
function Overnight({ field, raws }: Pick<Props, 'field' | 'raws'>) {
  const times = timesOf(raws);
  if (times === undefined || times.ends > times.starts) return undefined;
  const { starts, ends } = times;
  return (
    <RadioCards
      {...field('overnight')}
      label={ends === starts ? words.overnightSame(ends) : words.overnight(ends, starts)}
      options={[
        { id: 'yes', name: words.overnightYes },
        { id: 'no', name: words.overnightNo },
      ]}
    />
  );
}

function Charge({ field, setup, on }: Omit<Props, 'raws'>) {
  const forWages = wagesOnly(setup);
  if (forWages.planLines.length === 0) return undefined;
  return <ChargeFields setup={forWages} on={on} sharing={field('sharing')} planLineId={field('planLineId')} lines={field('lines')} />;
}

/** Its times, what kind it is, who pays for it, and a note. */
export function DutyFields({ field, raws, setup, on }: Props) {
  const hints = { times: useId(), breaks: useId() };
  return (
    <>
      <fieldset className="part-row" aria-label={words.times} aria-describedby={hints.times}>
        <TimeField {...field('start')} label={words.start} />
        <TimeField {...field('end')} label={words.end} />
      </fieldset>
      <p id={hints.times} className="hint">
        {words.startHint}
      </p>
      <Overnight field={field} raws={raws} />
      <RadioCards
        {...field('kind')}
        label={words.kind}
        options={[
          { id: 'work', ...words.kinds.work },
          { id: 'sleep_in', ...words.kinds.sleep_in },
        ]}
      />
      {raws.kind === 'sleep_in' ? undefined : (
        <>
          <fieldset className="part-row" aria-label={words.breaks} aria-describedby={hints.breaks}>
            <TimeField {...field('breakFrom')} label={words.breakFrom} />
            <TimeField {...field('breakTo')} label={words.breakTo} />
          </fieldset>
          <p id={hints.breaks} className="hint">
            {words.breakHint}
          </p>
        </>
      )}
      <Charge field={field} setup={setup} on={on} />
      <TextField {...field('note')} label={words.note} hint={words.noteHint} />
    </>
  );
}
