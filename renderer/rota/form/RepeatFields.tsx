import { weekdayNames } from '#core/statutory/words';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { rotaWords } from '#renderer/words/rota';
import { type RepeatRaws, type repeatRules } from './repeats.ts';

const words = rotaWords.form;
const days = weekdayNames.map((name, at) => ({ id: String(at + 1), name }));

type Props = {
  readonly field: FormInHand<typeof repeatRules>['field'];
  readonly raws: RepeatRaws;
  /** What recurs already goes on recurring. */
  readonly mayBeOnce: boolean;
};

/** How often, on which days of the week, and until when. */
export function RepeatFields({ field, raws, mayBeOnce }: Props) {
  const often = (['once', '1', '2', 'n'] as const).map((id) => ({ id, ...words.often[id] }));
  return (
    <>
      <RadioCards {...field('repeats')} label={words.repeats} options={mayBeOnce ? often : often.slice(1)} />
      {raws.repeats === 'n' ? <TextField {...field('weeks')} label={words.weeks} size="short" inputMode="numeric" /> : undefined}
      {raws.repeats === 'once' ? undefined : (
        <>
          <div className="rota-weekdays">
            <CheckboxGroup {...field('weekdays')} label={words.weekdays} hint={words.weekdaysHint} options={days} />
          </div>
          <RadioCards
            {...field('until')}
            label={words.until}
            options={(['open', 'day'] as const).map((id) => ({ id, ...words.untils[id] }))}
          />
          {raws.until === 'day' ? <DayField {...field('last')} label={words.last} /> : undefined}
        </>
      )}
    </>
  );
}
