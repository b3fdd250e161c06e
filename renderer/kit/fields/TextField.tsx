import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { HintAndProblem } from './FieldBox.tsx';

type Props = FieldProps<string> & {
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly size?: 'short';
  readonly inputMode?: 'numeric' | 'decimal' | 'text' | 'tel' | 'email';
};

export function TextField({ id, value, onChange, problem, label, hint, isLong = false, size, inputMode = 'text' }: Props) {
  const className = size === undefined ? 'input' : `input size-${size}`;
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
      <HintAndProblem hint={hint} problem={problem} />
      {isLong ? <TextArea className={className} rows={4} /> : <Input className={className} inputMode={inputMode} />}
    </AriaTextField>
  );
}
