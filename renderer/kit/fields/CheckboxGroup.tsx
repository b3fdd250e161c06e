import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup as AriaCheckboxGroup, Label } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { Icon } from '#renderer/kit/Icon.tsx';
import { HintAndProblem } from './FieldBox.tsx';
import { type Option } from './Select.tsx';

type Props = FieldProps<readonly string[]> & { readonly label: string; readonly hint?: string; readonly options: readonly Option[] };

export function CheckboxGroup({ id, value, onChange, problem, label, hint, options }: Props) {
  return (
    <AriaCheckboxGroup
      className="field"
      data-field={id}
      value={[...value]}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className="group-label">{label}</Label>
      <HintAndProblem hint={hint} problem={problem} />
      <div className="checks">
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className="check moves">
            {({ isSelected }) => (
              <>
                <span className="mark">{isSelected ? <Icon of={Check} /> : undefined}</span>
                <span className="choice-words">
                  <span>{option.name}</span>
                  {option.more === undefined ? undefined : <span className="soft small">{option.more}</span>}
                </span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
