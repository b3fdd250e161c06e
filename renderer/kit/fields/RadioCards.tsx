import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { HintAndProblem } from './FieldBox.tsx';
import { type Option } from './Select.tsx';

type Props = FieldProps<string> & {
  readonly label: string;
  readonly isLabelUnseen?: boolean;
  readonly hint?: string;
  readonly options: readonly Option[];
};

/** Up to six choices, each a large card. */
export function RadioCards({ id, value, onChange, problem, label, isLabelUnseen = false, hint, options }: Props) {
  return (
    <RadioGroup
      className="field"
      data-field={id}
      value={value === '' ? null : value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={isLabelUnseen ? 'unseen' : 'group-label'}>{label}</Label>
      <HintAndProblem hint={hint} problem={problem} />
      <div className="radio-cards">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="radio-card moves">
            <span className="mark" />
            <span className="choice-words">
              <span>{option.name}</span>
              {option.more === undefined ? undefined : <span className="soft small">{option.more}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
