import { useId } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { ProblemLine } from './ProblemLine.tsx';
import { type Option } from './Select.tsx';

type Props = FieldProps<Readonly<Record<string, string>>> & {
  readonly label: string;
  readonly hint?: string;
  readonly unit: '£' | '%';
  readonly options: readonly Option[];
};

/** One small amount for each of a list that the book knows: each kind of money's part, each person's percent. */
export function EachField({ id, value, onChange, problem, label, hint, unit, options }: Props) {
  const ids = { hint: useId(), problem: useId() };
  return (
    <fieldset className="field" data-field={id} data-invalid={problem !== undefined} aria-describedby={`${ids.hint} ${ids.problem}`}>
      <legend className="group-label">{label}</legend>
      <span id={ids.hint} className="hint">
        {hint}
      </span>
      <span id={ids.problem}>{problem === undefined ? undefined : <ProblemLine words={problem} />}</span>
      <div className="stack-tight">
        {options.map((option) => (
          <AriaTextField
            key={option.id}
            className="each"
            value={value[option.id] ?? ''}
            onChange={(text) => onChange({ ...value, [option.id]: text })}
            isInvalid={problem !== undefined}
            aria-describedby={problem === undefined ? '' : ids.problem}
            validationBehavior="aria"
            autoComplete="off"
          >
            <Label>{option.name}</Label>
            <span className="money-box">
              {unit === '£' ? <span aria-hidden="true">£</span> : undefined}
              <Input className="input size-money" inputMode="decimal" />
              {unit === '%' ? <span aria-hidden="true">%</span> : undefined}
            </span>
          </AriaTextField>
        ))}
      </div>
    </fieldset>
  );
}
