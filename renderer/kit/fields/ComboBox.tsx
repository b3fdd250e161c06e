import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { Icon } from '#renderer/kit/Icon.tsx';
import { formWords } from '#renderer/words/form';
import { HintAndProblem } from './FieldBox.tsx';

type Props = FieldProps<string> & { readonly label: string; readonly hint?: string; readonly known: readonly string[] };

/** A line of text with what was typed before as suggestions. Anything else may be typed. */
export function ComboBox({ id, value, onChange, problem, label, hint, known }: Props) {
  return (
    <AriaComboBox
      className="field"
      data-field={id}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={known.map((name) => ({ id: name, name }))}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <HintAndProblem hint={hint} problem={problem} />
      <div className="combo-box">
        <Input className="input" autoComplete="off" />
        <Button className="icon-button" aria-label={formWords.showList}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options" renderEmptyState={() => <p className="option">{formWords.noneFound}</p>}>
          {(item: { readonly id: string; readonly name: string }) => (
            <ListBoxItem className="option" id={item.id} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
