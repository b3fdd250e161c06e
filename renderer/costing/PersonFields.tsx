import { Moon, Plus } from 'lucide-react';
import { type CostAssistant } from '#core/contract/shapes/costing';
import { Button } from '#renderer/kit/Button.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { costingWords } from '#renderer/words/costing';
import { fieldNames, nightsRow } from './changedPlan.ts';

const words = costingWords.person;

type Props = {
  readonly assistant: CostAssistant;
  readonly field: (name: string) => FieldProps<string>;
  readonly onOneMore: () => void;
  /** Kinds of hour that were added to those of the book. */
  readonly added: readonly number[];
  readonly onAddHours: () => void;
};

/** What one PA does in a week and is paid for it, as the book has it and as it may be. */
export function PersonFields({ assistant, field, onOneMore, added, onAddHours }: Props) {
  const { key, name, work } = assistant;
  const nights = nightsRow(assistant);
  return (
    <div className="card">
      <fieldset className="stack">
        <legend className="group-label">{name}</legend>
        {work.map((one, row) =>
          one.kind === 'sleep_in' ? undefined : (
            <div key={fieldNames.amount(key, row)} className="part-row">
              <TextField {...field(fieldNames.amount(key, row))} label={words.hours(one.name)} size="short" inputMode="decimal" />
              <MoneyField {...field(fieldNames.rate(key, row))} label={words.rate(one.name)} />
            </div>
          ),
        )}
        {added.map((row) => (
          <div key={row} className="part-row">
            <TextField {...field(fieldNames.name(key, row))} label={words.kindName} />
            <TextField {...field(fieldNames.amount(key, row))} label={words.newHours} size="short" inputMode="decimal" />
            <MoneyField {...field(fieldNames.rate(key, row))} label={words.newRate} />
          </div>
        ))}
        <div className="row">
          <Button icon={Plus} onPress={onAddHours}>
            {words.addHours(name)}
          </Button>
        </div>
        {work.length === 0 ? undefined : (
          <div className="part-row">
            <TextField {...field(fieldNames.amount(key, nights))} label={words.nights} size="short" inputMode="decimal" />
            <MoneyField {...field(fieldNames.rate(key, nights))} label={words.each} />
            <Button icon={Moon} onPress={onOneMore}>
              {words.oneMore(name)}
            </Button>
          </div>
        )}
        <div className="part-row">
          <TextField {...field(fieldNames.weeks(key))} label={words.weeks} size="short" inputMode="numeric" />
          <TextField {...field(fieldNames.days(key))} label={words.sickness} size="short" inputMode="numeric" />
          <TextField {...field(fieldNames.training(key))} label={words.training} size="short" inputMode="decimal" />
        </div>
      </fieldset>
    </div>
  );
}
