import { relations } from '#core/contract/shapes/helpers';
import { type ChosenFile } from '#core/contract/window';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { FilePicker } from '#renderer/kit/fields/FilePicker.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { choice, dayRule, files, optional, reason } from '#renderer/kit/form/rules';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { formWords } from '#renderer/words/form';
import { helperWords } from '#renderer/words/helpers';

const words = helperWords.term;

/** The questions of a helper's time: who they are to the holder, from when until when, what was agreed. */
export const termRules = {
  relation: choice(relations, words.relationNeeded),
  from: dayRule(),
  to: optional(dayRule()),
  agreed: reason(words.agreedNeeded),
  file: files(),
};

type Props = {
  readonly field: (name: 'relation' | 'from' | 'to' | 'agreed') => FieldProps<string>;
  readonly file: FieldProps<readonly ChosenFile[]>;
};

export function TermFields({ field, file }: Props) {
  return (
    <>
      <RadioCards
        {...field('relation')}
        label={words.relation}
        options={relations.map((id) => ({ id, name: helperWords.relations[id] }))}
      />
      <DayField {...field('from')} label={words.from} />
      <DayField {...field('to')} label={words.to} />
      <TextField {...field('agreed')} label={words.agreed} hint={words.agreedHint} isLong />
      <FilePicker {...file} kind="letter" label={formWords.optional(words.file)} isSingle />
    </>
  );
}
