import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { HintAndProblem } from './FieldBox.tsx';

type Props = FieldProps<string> & {
  readonly label: string;
  readonly hint?: string;
  /** Said below the box; otherwise the time as it was understood, where it was typed in another way. */
  readonly echo?: string;
};

/** A time of day, typed: 22, 7.30, 9pm. */
export function TimeField({ id, value, onChange, problem, label, hint, echo }: Props) {
  const understood = readTypedTime(value);
  return (
    <AriaTextField
      className="field"
      data-field={id}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className="label">{label}</Label>
      <HintAndProblem problem={problem} {...(hint === undefined ? {} : { hint })} />
      <Input className="input size-short" />
      <span className="echo" aria-live="polite">
        {echo ?? (understood === value.trim() ? '' : understood)}
      </span>
    </AriaTextField>
  );
}
