import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { HintAndProblem } from './FieldBox.tsx';

type Props = FieldProps<string> & { readonly label: string; readonly hint?: string };

/** Takes money as people type it: 38.50, £1,204.16, 12. */
export function MoneyField({ id, value, onChange, problem, label, hint }: Props) {
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
      <span className="money-box">
        <span aria-hidden="true">£</span>
        <Input className="input size-money" inputMode="decimal" />
      </span>
    </AriaTextField>
  );
}
