import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { Icon } from '#renderer/kit/Icon.tsx';
import { formWords } from '#renderer/words/form';
import { HintAndProblem } from './FieldBox.tsx';

/** `more` is a second line: what the choice means. */
export type Option = { readonly id: string; readonly name: string; readonly more?: string };

type Props = FieldProps<string> & { readonly label: string; readonly hint?: string; readonly options: readonly Option[] };

/** For more than six choices; fewer are RadioCards. */
export function Select({ id, value, onChange, problem, label, hint, options }: Props) {
  return (
    <AriaSelect
      className="field"
      data-field={id}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      // Where nothing chosen is a choice of its own, as “There is none”, it says so.
      placeholder={options.find((option) => option.id === '')?.name ?? formWords.chooseOne}
    >
      <Label className="label">{label}</Label>
      <HintAndProblem hint={hint} problem={problem} />
      <Button className="select-button">
        <SelectValue />
        <Icon of={ChevronDown} />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem className="option" id={option.id} textValue={option.name}>
              <span>{option.name}</span>
              {option.more === undefined ? undefined : <span className="soft small"> {option.more}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
